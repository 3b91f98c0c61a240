"""From a place in the text to the line and column an editor shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator

from ..model import Document, Source
from ..text.anchors import sourced


def source_of(document: Document) -> Source:
    """What an author of the file edits, and where in it the text stands."""
    return document.source or Source(document.text, ((0, 0),))


def placed(document: Document) -> Callable[[int], tuple[int, int]]:
    """A function from an offset of a document's text to its line and column in the file."""
    source = source_of(document)
    place = placer(source.text)
    return lambda offset: place(sourced(source.anchors, offset))


def placer(text: str) -> Callable[[int], tuple[int, int]]:
    """A function from an offset to its line and column, both from 1, columns in code points.

    A line ends at ``\\n``, ``\\r\\n`` or ``\\r``.
    """
    ends = [*_each(text, "\n"), *(at for at in _each(text, "\r") if not text.startswith("\n", at + 1))]
    starts = [0, *sorted(end + 1 for end in ends)]

    def place(offset: int) -> tuple[int, int]:
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    return place


def _each(text: str, sign: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)

"""The lines of a source, and where in it a letter of a paragraph was written whose lines had marks before them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from io import StringIO
from typing import NamedTuple

Place = Callable[[int], int]


class Line(NamedTuple):
    """Where it begins in the source, and its text without its end."""

    start: int
    text: str


def lines_of(source: str) -> list[Line]:
    """The lines, which end as those of Markdown do: at line feeds, carriage returns and both together."""
    found, start = [], 0
    for line in StringIO(source, newline=""):
        found.append(Line(start, line.rstrip("\r\n")))
        start += len(line)
    return found or [Line(0, "")]


def placing(lines: Sequence[Line], content: str, first: int, begin: int = 0) -> Place:
    """What leads from a place in ``content``, whose lines are those from ``first`` on, to that in the source.

    In the first line it is looked for from ``begin`` on, where others stand before it.
    """
    starts: list[int] = []
    sources: list[int] = []
    at = 0
    for order, text in enumerate(content.split("\n")):
        line = lines[min(first + order, len(lines) - 1)]
        bare, written = text.strip(), line.text.rstrip()
        if order == 0 and begin:
            found = max(line.text.find(bare, begin), begin)
        elif written.endswith(bare):
            found = len(written) - len(bare)
        else:
            found = max(line.text.find(bare), 0)
        starts.append(at)
        sources.append(line.start + found - (len(text) - len(text.lstrip())))
        at += len(text) + 1

    def place(offset: int) -> int:
        order = bisect_right(starts, offset) - 1
        return sources[order] + offset - starts[order]

    return place

"""A document taken apart for the makers of files: paragraphs with the notes they call, headings, lists."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gulfcite.locate import locate
from gulfcite.locate.headings import headings_of
from gulfcite.locate.lines import lines_of
from gulfcite.locate.phrases import SECTION
from gulfcite.model import Document, Layout, Span

#: Markup has no control characters.
_CONTROLS = dict.fromkeys({*range(32)} - {9, 10, 13}, " ")


class Note(NamedTuple):
    """``number`` counts through the document from 1; ``lines`` are its paragraphs, without its marker."""

    number: int
    lines: tuple[str, ...]


class Paragraph(NamedTuple):
    """``pieces`` are text, and the notes that are called between. A heading has a ``level``, 1 or 2.

    ``item`` is the number that a list prints before an entry; it stands in no piece.
    """

    pieces: tuple[str | Note, ...]
    level: int | None = None
    item: int | None = None


def parts(text: str) -> list[Paragraph]:
    """The paragraphs of a text in order, without its notes: each stands where it is called."""
    text = text.translate(_CONTROLS)
    layout = locate(Document("a.txt", text))
    lines = lines_of(text)
    kinds = {lines[i].start: heading.kind for i, heading in headings_of(lines).items()}
    spans = list(_paragraphs(text, layout)) or [(0, 0)]  # a text that is nothing but notes
    called = _called(text, layout, spans)
    found = []
    for order, (start, end) in enumerate(spans):
        entry = next((one for one in layout.entries if start <= one.span[0] < end), None)
        item = int(entry.number) if entry and entry.number and entry.number.isdecimal() else None
        heads = entry is None and any(start <= head[0] < end for head in layout.headings)
        level = (2 if kinds.get(start) == SECTION else 1) if heads else None
        text_from = entry.span[0] if entry and item is not None else start
        found.append(Paragraph(tuple(_pieces(text, (text_from, end), called.get(order, []))), level, item))
    return found


def _paragraphs(text: str, layout: Layout) -> Iterator[Span]:
    """The lines that are in no note; the lines of one entry are one paragraph."""
    inside, notes = [entry.span for entry in layout.entries], [note.span for note in layout.notes]
    open_end = 0
    for line in lines_of(text):
        noted = any(line.start <= start <= line.end or start < line.end <= end for start, end in notes)
        if noted or line.end <= open_end:
            continue
        entry = next((one for one in inside if line.start <= one[0] < line.end), None)
        open_end = max(line.end, entry[1]) if entry else line.end
        yield line.start, open_end


def _called(text: str, layout: Layout, spans: Sequence[Span]) -> dict[int, list[tuple[Span, Note]]]:
    """For each paragraph the notes it calls, each with its callout; one without is called right before it stands."""
    starts = [start for start, _ in spans]
    found: dict[int, list[tuple[Span, Note]]] = {}
    for number, block in enumerate(layout.notes, 1):
        lines = tuple(line.text for line in lines_of(text[slice(*block.span)]))
        at = max(0, bisect_right(starts, (block.callout or block.span)[0]) - 1)
        end = spans[at][1]
        found.setdefault(at, []).append((block.callout or (end, end), Note(number, lines)))
    return found


def _pieces(text: str, span: Span, calls: Sequence[tuple[Span, Note]]) -> Iterator[str | Note]:
    at = span[0]
    for (start, end), note in sorted(calls):
        if at < start:
            yield text[at:start]
        yield note
        at = max(at, end)
    if at < span[1]:
        yield text[at : span[1]]

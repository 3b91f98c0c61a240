"""What a file itself says of its parts, so that it need not be told from the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from ..model import Structure, Title
from .headings import Heading
from .lines import Line
from .phrases import LIST, PART, SECTION


def untold(lines: Sequence[Line], given: Structure) -> Sequence[Line]:
    """The lines that are neither in notes nor in entries that the file marks; what stood behind one stands apart."""
    told = sorted([*(note.span for note in given.notes), *(entry.span for entry in given.entries)])
    if not told:
        return lines
    starts = [start for start, _ in told]
    kept: list[Line] = []
    skipped = False
    for line in lines:
        at = bisect_right(starts, line.end) - 1
        if at >= 0 and line.start < told[at][1]:
            skipped = True
        else:
            kept.append(line._replace(apart=True) if skipped else line)
            skipped = False
    return kept


def titled(lines: Sequence[Line], headings: Mapping[int, Heading], titles: Sequence[Title]) -> dict[int, Heading]:
    """The headings by their words, and those that the file marks: a section of the list it stands under, or a part."""
    if not titles:
        return dict(headings)
    levels = {title.span[0]: title.level for title in titles}
    found: dict[int, Heading] = {}
    listed: int | None = None
    for i, line in enumerate(lines):
        level, heading = levels.get(line.start), headings.get(i)
        if heading is None and level is not None:
            kind = SECTION if listed is not None and level > listed else PART
            heading = Heading(kind, (line.start, line.end), "other", False, False, None)
        if heading is not None:
            found[i] = heading
            if level is not None and heading.kind != SECTION:
                listed = level if heading.kind == LIST else None
    return found

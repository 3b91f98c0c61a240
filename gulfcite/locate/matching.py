"""Notes and the markers that call them, block by block."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import NoteBlock, Span
from .callouts import STYLES, Callout, Callouts
from .lines import Line
from .markers import CARET, PAREN, PLAIN, RAISED
from .notes import Block

#: What part of the notes, and how many, one style must call before it is the document's.
_CERTAIN = 0.6
_LEAST = 3


def match(
    lines: Sequence[Line], blocks: Sequence[Block], callouts: Callouts
) -> tuple[tuple[NoteBlock, ...], tuple[tuple[str, Span], ...]]:
    """Every note with its page and its callout, and the callouts without a note where the style of callouts is sure."""
    regions = _regions(lines, blocks)
    total = sum(len(block.notes) for block in blocks)
    best: list[list[Callout | None]] = [[None] * len(block.notes) for block in blocks]
    style, hits = "", 0
    for candidate in STYLES:
        if candidate == PLAIN and hits * 2 >= total:
            break
        trial = [_called(block, callouts.between(candidate, at)) for block, at in zip(blocks, regions, strict=True)]
        score = sum(found is not None for row in trial for found in row)
        if score > hits and (candidate != PLAIN or score >= _CERTAIN * total):
            style, hits, best = candidate, score, trial
    lone: list[tuple[str, Span]] = []
    if style != PLAIN and hits >= max(_LEAST, _CERTAIN * total):
        for block, row, region in zip(blocks, best, regions, strict=True):
            lone += _lone(block, row, callouts.between(style, region), style)
    return _paged(blocks, best), tuple(lone)


def _regions(lines: Sequence[Line], blocks: Sequence[Block]) -> list[Span]:
    """For each block the body that calls it: from the block before it, or for end notes from the end notes before."""
    regions = []
    foot = final = 0
    for block in blocks:
        regions.append((final if block.final else foot, lines[block.first].start))
        foot = lines[block.last - 1].end
        if block.final:
            final = foot
    return regions


def _called(block: Block, found: Sequence[Callout]) -> list[Callout | None]:
    """The callout of each note, in order of the notes; the nearest to the block where there are several."""
    row: list[Callout | None] = [None] * len(block.notes)
    places: dict[str, list[Callout]] = {}
    for callout in found:
        places.setdefault(callout.value, []).append(callout)
    limit = float("inf")
    for i in range(len(block.notes) - 1, -1, -1):
        ours = places.get(block.notes[i].marker, [])
        while ours and ours[-1].start >= limit:
            ours.pop()
        if ours:
            row[i] = ours[-1]
            limit = ours[-1].start
    return row


def _paged(blocks: Sequence[Block], rows: Sequence[Sequence[Callout | None]]) -> tuple[NoteBlock, ...]:
    """The notes with the running count of blocks whose numbering begins anew."""
    notes = []
    page, last = 0, None
    for block, row in zip(blocks, rows, strict=True):
        number = int(block.notes[0].marker) if block.notes[0].marker.isdecimal() else 0
        if last is None or number <= last:
            page += 1
        for note, callout in zip(block.notes, row, strict=True):
            notes.append(NoteBlock(note.span, note.marker, page, (callout.start, callout.end) if callout else None))
            last = int(note.marker) if note.marker.isdecimal() else last or 0
    return tuple(notes)


def _lone(block: Block, row: Sequence[Callout | None], found: Sequence[Callout], style: str) -> list[tuple[str, Span]]:
    """The callouts of a block's body whose number no note of the block has, where they stand in their order."""
    known = {note.marker for note in block.notes}
    placed = {int(callout.value): callout.start for callout in row if callout}
    lone: list[tuple[str, Span]] = []
    for callout in found:
        if callout.value in known:
            continue
        number = int(callout.value) if callout.value.isdecimal() else 0
        below, above = placed.get(number - 1), placed.get(number + 1)
        if style == CARET or (_in_order(callout, below, above) and (style == RAISED or style != PAREN or below)):
            lone.append((callout.value, (callout.start, callout.end)))
    return lone


def _in_order(callout: Callout, below: int | None, above: int | None) -> bool:
    """Whether a callout stands after the one before it and before the one after it, as far as they are there."""
    if below is None and above is None:
        return False
    return (below is None or below < callout.start) and (above is None or callout.start < above)

"""Notes and the markers that call them, block by block."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from ..model import Call, NoteBlock, Span
from ..tables import meanings
from ..text.folding import fold
from .callouts import STYLES, Callout, Callouts, stars
from .lines import Line
from .lone import lone_callouts
from .markers import BRACKET, CARET, PAREN, PLAIN
from .notes import Block

#: What part of the notes, and how many, one style must call before it is the document's.
_CERTAIN = 0.6
_LEAST = 3
#: Callouts stand apart from their words, or glued to them, where no more than one in so many does otherwise.
_MOST = 3
#: What takes a number in brackets of its own, in words that are no abbreviations, so far before it.
_LABELLED, _SHORT, _LABEL = frozenset(["article", "table", "figure", "plate", "map"]), 2, 24


def match(
    lines: Sequence[Line], blocks: Sequence[Block], callouts: Callouts
) -> tuple[tuple[NoteBlock, ...], tuple[tuple[str, Span], ...]]:
    """Every note with its page and its callout, and the callouts without a note where the style of callouts is sure."""
    regions = _regions(lines, blocks)
    style, rows = _style(blocks, regions, callouts)
    total = sum(len(row) for row in rows)
    hits = sum(found is not None for row in rows for found in row)
    lone: list[tuple[str, Span]] = []
    if style == CARET or (style != PLAIN and hits >= max(_LEAST, _CERTAIN * total)):
        lone = lone_callouts(blocks, rows, regions, callouts, style)
    spans = [[(found.start, found.end) if found else None for found in row] for row in rows]
    for block, places, region in zip(blocks, spans, regions, strict=True):
        _call_stars(block, places, callouts.text, region)
    return _paged(blocks, spans), tuple(lone)


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


def _style(
    blocks: Sequence[Block], regions: Sequence[Span], callouts: Callouts
) -> tuple[str, list[list[Callout | None]]]:
    """The style of callouts that calls the most notes, and what it calls; bare digits only if all others fail."""
    total = sum(len(_numbers(block)) for block in blocks)
    style, hits = CARET, 0
    best: list[list[Callout | None]] = [[None] * len(_numbers(block)) for block in blocks]
    for candidate in STYLES:
        if candidate == PLAIN and hits * 2 >= total:
            break
        doubted = _doubted(candidate, callouts.of(candidate), callouts.text)
        rows = [
            _called(block, callouts.between(candidate, at), doubted) for block, at in zip(blocks, regions, strict=True)
        ]
        score = sum(found is not None and found not in doubted for row in rows for found in row)
        if score > hits and (candidate != PLAIN or score >= _CERTAIN * total):
            style, hits, best = candidate, score, rows
    return style, best


def _called(block: Block, found: Sequence[Callout], doubted: Collection[Callout]) -> list[Callout | None]:
    """The callout of each number of the notes, in their order; the nearest to the block that is not doubted.

    One callout may call several notes: (1، 2).
    """
    numbers = _numbers(block)
    row: list[Callout | None] = [None] * len(numbers)
    places: dict[str, list[Callout]] = {}
    for callout in found:
        places.setdefault(callout.value, []).append(callout)
    limit = float("inf")
    for i in range(len(numbers) - 1, -1, -1):
        ours = places.get(numbers[i], [])
        while ours and ours[-1].start > limit:
            ours.pop()
        if ours:
            chosen = next((callout for callout in reversed(ours) if callout not in doubted), ours[-1])
            row[i], limit = chosen, chosen.start
            del ours[ours.index(chosen) :]
    return row


def _numbers(block: Block) -> list[str]:
    """All numbers and stars of a block's notes, in order."""
    return [number for note in block.notes for number in note.numbers]


def _doubted(style: str, found: Sequence[Callout], text: str) -> frozenset[Callout]:
    """The numbers in brackets that may be others: of an article or a table, or apart where most are glued to words."""
    if style not in (PAREN, BRACKET):
        return frozenset()
    apart = [callout for callout in found if text[callout.start - 1].isspace()]
    if len({callout.start for callout in apart}) * _MOST < len({callout.start for callout in found}):
        return frozenset(apart)
    labels = _labels()
    return frozenset(
        callout
        for callout in apart
        if not labels.isdisjoint(_words(text[max(0, callout.start - _LABEL) : callout.start]))
    )


def _words(before: str) -> set[str]:
    """The word that a text ends in, without an article that is elided, and the same without the و before it."""
    *_, word = ["", *fold(before).replace("’", "'").replace("'", " ").split()]
    return {word, word.removeprefix("و")}


@cache
def _labels() -> frozenset[str]:
    """Words that a number of their own follows: المادة (2), figure (3)."""
    words = {**meanings("law"), **meanings("locator")}
    return frozenset(word for word, meaning in words.items() if meaning in _LABELLED and len(word) > _SHORT)


def _call_stars(block: Block, places: list[Span | None], text: str, region: Span) -> None:
    """Give each note with a star its callout, where the region has that star once."""
    for i, number in enumerate(_numbers(block)):
        if number.startswith("*"):
            found = stars(text, region, number)
            places[i] = found[0] if len(found) == 1 else None


def _paged(blocks: Sequence[Block], rows: Sequence[Sequence[Span | None]]) -> tuple[NoteBlock, ...]:
    """The notes with the running count of blocks whose numbering begins anew; stars beside numbers number nothing."""
    notes: list[NoteBlock] = []
    page, last = 1, 0
    starred = not any(note.marker.isdecimal() for block in blocks for note in block.notes)
    for block, row in zip(blocks, rows, strict=True):
        numbers = [
            int(number) if number.isdecimal() else len(number)
            for number in _numbers(block)
            if starred or number.isdecimal()
        ]
        if numbers and numbers[0] <= last:
            page += 1
        last = numbers[-1] if numbers else last
        places = iter(row)
        for note in block.notes:
            first, *more = [Call(number, next(places)) for number in note.numbers]
            notes.append(NoteBlock(note.span, first.marker, page, first.callout, tuple(more)))
    return tuple(notes)

"""A page to its columns, in reading order: a gutter is an empty strip with lines of text on either side of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple
from unicodedata import bidirectional

from .glyphs import Glyph

#: The narrowest gutter, in points and as part of the size of the letters.
_GUTTER, _GUTTER_OF_SIZE = 8.0, 0.8
#: The fewest lines on either side, what part of all lines may run across, and how full of text a column is.
_FEWEST, _ACROSS, _FULL = 4, 0.34, 0.6
_DEEPEST = 2


class Stretch(NamedTuple):
    """Glyphs of one baseline without a wide gap between them."""

    x0: float
    x1: float
    y: float
    glyphs: list[Glyph]


def columns_of(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """The glyphs of each column or band of a page, in reading order: on an Arabic page the right column comes first."""
    kinds = [bidirectional(glyph.text[0]) for glyph in glyphs]
    rightmost_first = kinds.count("AL") + kinds.count("R") >= kinds.count("L")
    parts = _split(_stretches(glyphs), rightmost_first, _DEEPEST)
    return [[glyph for stretch in part for glyph in stretch.glyphs] for part in parts if part]


def _stretches(glyphs: Sequence[Glyph]) -> list[Stretch]:
    rows: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        rows.setdefault(round(glyph.y * 2), []).append(glyph)
    found: list[Stretch] = []
    for row in rows.values():
        row.sort(key=lambda glyph: glyph.x0)
        start, end = 0, row[0].x1
        for i in range(1, len(row) + 1):
            if i < len(row) and row[i].x0 - end < max(_GUTTER, _GUTTER_OF_SIZE * row[i].size):
                end = max(end, row[i].x1)
                continue
            found.append(Stretch(row[start].x0, end, row[start].y, row[start:i]))
            if i < len(row):
                start, end = i, row[i].x1
    return sorted(found, key=lambda stretch: -stretch.y)


def _split(stretches: list[Stretch], rightmost_first: bool, depth: int) -> list[list[Stretch]]:
    gutter = _gutter(stretches) if depth else None
    if gutter is None:
        return [stretches]
    parts: list[list[Stretch]] = []
    for band in _bands(stretches, gutter):
        left = [stretch for stretch in band if stretch.x1 <= gutter]
        right = [stretch for stretch in band if stretch.x0 >= gutter]
        if not left and not right:
            parts.append(band)
            continue
        for side in (right, left) if rightmost_first else (left, right):
            parts += _split(side, rightmost_first, depth - 1) if side else []
    return parts


def _bands(stretches: Sequence[Stretch], gutter: float) -> Iterator[list[Stretch]]:
    """From the top: what runs across the gutter, and what stands on its sides in between."""
    band: list[Stretch] = []
    across = False
    for stretch in stretches:
        crosses = stretch.x0 < gutter < stretch.x1
        if band and crosses != across:
            yield band
            band = []
        band.append(stretch)
        across = crosses
    yield band


def _gutter(stretches: Sequence[Stretch]) -> float | None:
    """The middle of the emptiest strip between two columns; None where there is one column."""
    if len(stretches) < 2 * _FEWEST:
        return None
    left, right = min(stretch.x0 for stretch in stretches), max(stretch.x1 for stretch in stretches)
    ends = sorted(stretch.x1 for stretch in stretches)
    best: tuple[int, float, float] | None = None
    for end in dict.fromkeys(round(end, 1) for end in ends):
        at = end + _GUTTER / 2
        if not left + 0.2 * (right - left) < at < right - 0.2 * (right - left):
            continue
        before = [stretch for stretch in stretches if stretch.x1 <= at]
        after = [stretch for stretch in stretches if stretch.x0 >= at]
        across = len(stretches) - len(before) - len(after)
        if across > _ACROSS * len(stretches) or not (_is_column(before) and _is_column(after)):
            continue
        width = min(stretch.x0 for stretch in after) - max(stretch.x1 for stretch in before)
        if width >= _GUTTER and (best is None or (-across, width) > (-best[0], best[1])):
            best = (across, width, max(stretch.x1 for stretch in before) + width / 2)
    return best[2] if best else None


def _is_column(stretches: Sequence[Stretch]) -> bool:
    if len(stretches) < _FEWEST:
        return False
    left, right = min(stretch.x0 for stretch in stretches), max(stretch.x1 for stretch in stretches)
    return median(stretch.x1 - stretch.x0 for stretch in stretches) >= _FULL * (right - left)

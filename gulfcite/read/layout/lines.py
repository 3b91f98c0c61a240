"""Glyphs to lines: what stands on one baseline, with what is raised or sunk beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from unicodedata import combining

from .glyphs import Glyph

#: How far the baselines of one line may lie apart, as parts of the size of its letters: straying, raised, sunk.
_STRAY, _RAISED, _SUNK = 0.12, 0.62, 0.35
#: How small raised letters are, as part of the size of their line.
_SMALL = 0.85
#: How far from a line, in parts of its size, what belongs to it may stand beside it.
_BESIDE = 1.5


class Line(NamedTuple):
    """What one line shows, its glyphs from left to right, with the baseline and the size of most of them."""

    glyphs: tuple[Glyph, ...]
    x0: float
    x1: float
    y: float
    size: float


def lines_of(glyphs: Iterable[Glyph]) -> list[Line]:
    """The lines of one column, from the top. Marks above and below letters come to the line that has the letters."""
    bases: dict[tuple[float, float], list[Glyph]] = {}
    marks: list[Glyph] = []
    for glyph in glyphs:
        if combining(glyph.text[0]):
            marks.append(glyph)
        else:
            bases.setdefault((round(glyph.y, 1), round(glyph.size, 1)), []).append(glyph)
    rows: list[_Row] = []
    # What makes lines comes before what is set beside them
    for (y, size), found in sorted(bases.items(), key=_weight, reverse=True):
        row = min((row for row in rows if row.takes(y, size, found)), key=lambda row: abs(row.y - y), default=None)
        if row is None:
            rows.append(_Row(y, size, found))
        else:
            row.add(found)
    for mark in marks:
        near = [row for row in rows if row.x0 - 1 <= mark.x0 <= row.x1 + 1 or row.x0 - 1 <= mark.x1 <= row.x1 + 1]
        if near:
            min(near, key=lambda row: abs(row.y - mark.y)).glyphs.append(mark)
    return [row.line() for row in sorted(rows, key=lambda row: -row.y)]


class _Row:
    def __init__(self, y: float, size: float, glyphs: list[Glyph]) -> None:
        self.y, self.size, self.glyphs = y, size, list(glyphs)
        self.x0 = min(glyph.x0 for glyph in glyphs)
        self.x1 = max(glyph.x1 for glyph in glyphs)

    def takes(self, y: float, size: float, glyphs: Sequence[Glyph]) -> bool:
        """Whether glyphs of one baseline belong to this line: they stray a little, or are set beside it."""
        off = (y - self.y) / self.size
        if abs(off) <= _STRAY:
            return True
        if not -_SUNK <= off <= _RAISED:
            return False
        reach = _BESIDE * self.size
        beside = all(self.x0 - reach <= glyph.x1 and glyph.x0 <= self.x1 + reach for glyph in glyphs)
        return beside and (size <= _SMALL * self.size or abs(off) <= _SUNK)

    def add(self, glyphs: Sequence[Glyph]) -> None:
        self.glyphs += glyphs
        self.x0 = min(self.x0, *(glyph.x0 for glyph in glyphs))
        self.x1 = max(self.x1, *(glyph.x1 for glyph in glyphs))

    def line(self) -> Line:
        return Line(tuple(sorted(self.glyphs, key=lambda glyph: glyph.x0)), self.x0, self.x1, self.y, self.size)


def _weight(item: tuple[tuple[float, float], list[Glyph]]) -> float:
    """How much is drawn on a baseline: small letters make no line where large ones do."""
    (_, size), found = item
    return size * sum(glyph.x1 - glyph.x0 for glyph in found)

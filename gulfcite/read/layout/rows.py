"""The lines of a document as little as is needed of each, so that a long one fits in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from .bidi import kind_of
from .columns import columns_of
from .glyphs import Page
from .lines import Line, lines_of
from .shown import Item, shown

#: What parts the cells of a row.
BETWEEN = "\0"
#: How near, in points, the edges of lines are that end on one margin.
_NEAR = 2.0


class Row(NamedTuple):
    """A line of a page between the margins ``left`` and ``right`` of its column; lengths in points.

    ``cells`` are what its glyphs read as from left to right; ``arabic`` and ``latin`` are how many letters it has from
    either side, ``size`` and ``latin_size`` how large they are; ``head`` and ``tail`` are how wide its words at the
    right and at the left are; ``below`` is whether a stroke parts it from what is above.
    """

    page: int
    column: int
    cells: str
    x0: float
    x1: float
    y: float
    size: float
    latin_size: float
    left: float
    right: float
    arabic: int
    latin: int
    head: float
    tail: float
    below: bool

    @property
    def items(self) -> list[str]:
        """What each of its glyphs reads as, from left to right."""
        return self.cells.split(BETWEEN)


def rows_of(page: Page, number: int) -> Iterator[Row]:
    """The rows of a page in reading order."""
    for column, glyphs in enumerate(columns_of(page.glyphs)):
        lines = lines_of(glyphs)
        left, right = margins(lines)
        above = float("inf")
        for line in lines:
            items = shown(line)
            kinds = [kind_of(item.text[0]) for item in items]
            below = any(line.y < y < above and x0 < right and x1 > left for x0, x1, y in page.rules)
            large, latin_large = _sizes(line)
            yield Row(
                page=number,
                column=column,
                cells=BETWEEN.join(item.text for item in items),
                x0=line.x0,
                x1=line.x1,
                y=line.y,
                size=large,
                latin_size=latin_large,
                left=left,
                right=right,
                arabic=kinds.count("AL") + kinds.count("R"),
                latin=kinds.count("L"),
                head=_word(items[::-1]),
                tail=_word(items),
                below=below,
            )
            above = line.y


def _sizes(line: Line) -> tuple[float, float]:
    """How large the Arabic letters of a line are, or most letters where it has none; and how large the Latin ones."""
    sizes: dict[bool, Counter[float]] = {True: Counter(), False: Counter()}
    for glyph in line.glyphs:
        kind = kind_of(glyph.text[0])
        if kind in ("AL", "R", "L"):
            sizes[kind == "L"][round(glyph.size, 1)] += 1
    latin = max(sizes[True], key=sizes[True].__getitem__, default=0.0)
    return max(sizes[False], key=sizes[False].__getitem__, default=latin or line.size), latin


def margins(lines: Sequence[Line]) -> tuple[float, float]:
    """Where the lines of a column begin and end, at the left and at the right: an edge that two lines share."""
    return -_edge([-line.x0 for line in lines]), _edge([line.x1 for line in lines])


def _edge(ends: Iterable[float]) -> float:
    ordered = sorted(ends, reverse=True)
    return next((one for one, other in pairwise(ordered) if one - other <= _NEAR), ordered[0])


def _word(items: Sequence[Item]) -> float:
    end = next((i for i, item in enumerate(items) if item.text == " "), len(items)) - 1
    return max(items[0].x1, items[end].x1) - min(items[0].x0, items[end].x0)

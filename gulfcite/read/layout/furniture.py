"""What is printed on page after page, and is no part of the text: running heads and page numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from .rows import Row

#: How many lines from the top or the foot of a page are looked at, and how far they may shift, in points.
_EDGE, _SHIFT = 3, 6.0
#: How many pages further the same head may stand: heads of left and right pages differ.
_APART = 2
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def without_furniture(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document but those that are repeated at the top and the foot of its pages."""
    pages = [list(found) for _, found in groupby(rows, key=lambda row: row.page)]
    edges = [
        (sorted(page, key=lambda row: -row.y)[:_EDGE], sorted(page, key=lambda row: row.y)[:_EDGE]) for page in pages
    ]
    return [row for at, page in enumerate(pages) for row in _kept(page, at, edges)]


def _kept(page: list[Row], at: int, edges: Sequence[tuple[list[Row], list[Row]]]) -> Iterator[Row]:
    dropped: set[int] = set()
    near = [i for step in range(1, _APART + 1) for i in (at - step, at + step) if 0 <= i < len(edges)]
    for side in (0, 1):
        for row in edges[at][side]:
            if not any(_repeats(row, other) for i in near for other in edges[i][side]):
                break
            dropped.add(id(row))
    return (row for row in page if id(row) not in dropped)


def _repeats(row: Row, other: Row) -> bool:
    """Whether a line of another page says the same at the same place, but for the page's number."""
    if abs(row.y - other.y) > _SHIFT:
        return False
    one, two = _words(row), _words(other)
    if one == two:
        return True
    here, there = _numbers(one), _numbers(two)
    pairs = list(zip(here, there, strict=False))
    turned = [i for i, (this, that) in enumerate(pairs) if this - that == row.page - other.page]
    changed = [i for i, (this, that) in enumerate(pairs) if this != that]
    return _bare(one) == _bare(two) and len(here) == len(there) and changed == turned[:1]


def _words(row: Row) -> str:
    return "".join(row.items).replace(" ", "").translate(_DIGITS)


def _bare(text: str) -> str:
    """A text with a sign in place of each number."""
    return "".join("#" if digits else "".join(run) for digits, run in groupby(text, key=str.isdecimal))


def _numbers(text: str) -> list[int]:
    return [int("".join(run)[:9]) for digits, run in groupby(text, key=str.isdecimal) if digits]

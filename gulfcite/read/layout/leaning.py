"""Which way a paragraph runs, told by its letters, by the margin its short lines keep to, and by its signs."""

from __future__ import annotations

from collections.abc import Iterable

from .rows import Row

#: What ends a sentence, and what a number of a list or a note stands with.
_ENDS = ".,،؛;:!?؟"
_MARKS = "().-[]"
#: How much more room a line leaves on one side, in parts of the size of its letters, to keep to the other.
_ROOM = 2.0
_KEEPS, _SIGNS, _LABEL = 1.5, 0.7, 1.5
_FULL, _TURNED = 0.1, 1.5


def leaning(row: Row) -> float:
    """How surely a line is of a paragraph from the right, below nought of one from the left."""
    if row.arabic and not row.latin:
        return _arabic(row)
    letters = row.arabic + row.latin
    found = (row.arabic - row.latin) / letters if letters else 0.0
    if is_full(row) and not row.arabic:
        found *= _FULL
    found += _KEEPS * kept(row)
    items = [item for item in row.items if item != " "]
    if len(items) < 3:
        return found
    if items[0] in _ENDS and items[-1] not in _ENDS:
        found += _SIGNS
    if items[-1] in _ENDS and items[0] not in _ENDS:
        found -= _SIGNS
    return found + _LABEL * (_is_label(items[::-1]) - _is_label(items))


def _arabic(row: Row) -> float:
    """The same of a line without Latin letters: it is of a paragraph from the left if its stop is at the right."""
    items, side = row.items, kept(row)
    if len(items) > 2 and items[-1] in _ENDS and items[0] not in _ENDS:
        return -_TURNED
    return _FULL if is_full(row) else 1.0 + _KEEPS * max(0, side)


def base_of(rows: Iterable[Row]) -> int:
    """The level of the paragraph of these lines: 1 from the right, 0 from the left."""
    return 1 if sum(map(leaning, rows)) >= 0 else 0


def kept(row: Row) -> int:
    """1 for a short line at the right margin, -1 for one at the left."""
    left, right = row.x0 - row.left, row.right - row.x1
    if abs(left - right) <= _ROOM * row.size or min(left, right) > 2 * _ROOM * row.size:
        return 0
    return 1 if left > right else -1


def is_full(row: Row) -> bool:
    """Whether a line goes from margin to margin."""
    return row.x0 - row.left <= _ROOM * row.size and row.right - row.x1 <= _ROOM * row.size


def _is_label(items: list[str]) -> bool:
    """Whether the first word of a line, taken from one side, is a number with a sign: (1) or 1. or 12-."""
    word = "".join(items[:6])
    digits = [i for i, item in enumerate(items[:6]) if item.isdecimal()]
    if not digits or digits[0] > 1 or digits[-1] - digits[0] + 1 != len(digits):
        return False
    around = items[: digits[0]] + items[digits[-1] + 1 : digits[-1] + 2]
    return bool(around) and len(digits) < 4 and all(item in _MARKS for item in around) and len(word) > 2

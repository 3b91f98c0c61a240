"""Numbers as citations print them: digits, ranges, ordinals in words, Roman numerals."""

from __future__ import annotations

from ..patterns.passage import Passage
from ..text.tokens import MARK, NUMBER, WORD

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_RANGE = frozenset(("-", "/"))


def number(passage: Passage, at: int, end: int, *, ranges: bool = True) -> tuple[str, int] | None:
    """The number that begins at token ``at``, in ASCII digits, and where it ends; None if there is none.

    25 · ٣٧ · 08 · 58-59 · 497-498 · الأول · الرابع عشر · الثامن والثلاثون · XV
    """
    if at >= end:
        return None
    key, kind = passage.keys[at], passage.kinds[at]
    if kind == NUMBER:
        if ranges and at + 2 < end and passage.key(at + 1) in _RANGE and passage.kind(at + 2) == NUMBER:
            return page_range(key, passage.key(at + 2)), at + 3
        return key.lstrip("0") or "0", at + 1
    label = passage.label(at, "ordinal", "number-word")
    if label and label.end <= end and label.meaning.isdigit():
        tens = passage.label(label.end, "ordinal", "number-word") if int(label.meaning) < 10 else None
        if tens and tens.glued == "و" and tens.meaning.isdigit() and tens.meaning.endswith("0") and tens.end <= end:
            return str(int(label.meaning) + int(tens.meaning)), tens.end
        return label.meaning, label.end
    if kind == WORD and _ROMAN.keys() >= set(key):
        return str(_roman(key)), at + 1
    return None


def page_range(low: str, high: str) -> str:
    """``low-high``, a shortened end written out (257-62 is 257-262), a turned range set right (15-12)."""
    if len(high) < len(low):
        whole = low[: len(low) - len(high)] + high
        if int(whole) > int(low):
            return f"{low}-{whole}"
    if int(high) < int(low):
        low, high = high, low
    return f"{low}-{high}"


def skip_marks(passage: Passage, at: int, end: int, marks: str) -> int:
    """The first token from ``at`` on that is not one of ``marks``."""
    stop = min(end, passage.size)
    while at < stop and passage.keys[at] in marks and passage.kinds[at] == MARK:
        at += 1
    return at


def _roman(key: str) -> int:
    total = 0
    values = [_ROMAN[letter] for letter in key]
    for value, following in zip(values, [*values[1:], 0], strict=True):
        total += value if value >= following else -value
    return total

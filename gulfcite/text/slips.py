"""Misprints of one letter or digit, as typists and OCR make them."""

from __future__ import annotations


def one_slip(a: str, b: str) -> bool:
    """Whether two words differ by one letter changed, added or lost, or by two neighbours exchanged."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return a == b
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    left_a, left_b = a[start : len(a) - end], b[start : len(b) - end]
    return max(len(left_a), len(left_b)) <= 1 or (len(left_a) == 2 and left_a == left_b[::-1])


def year_slips(year: int) -> set[int]:
    """The years that a slip makes of one: those next to it, and with two neighbouring digits exchanged."""
    digits = str(year)
    exchanged = {int(digits[:at] + digits[at : at + 2][::-1] + digits[at + 2 :]) for at in range(1, len(digits) - 1)}
    return ({year - 1, year + 1} | exchanged) - {year}

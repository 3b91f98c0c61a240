"""Misprints of one letter or digit, as typists and OCR make them."""

from __future__ import annotations


def one_slip(a: str, b: str) -> bool:
    """Whether two words differ by one letter changed, added or lost, or by two neighbours exchanged."""
    if a == b:
        return True
    longer = len(a) - len(b)
    if not -1 <= longer <= 1:
        return False
    at = next((i for i, (one, other) in enumerate(zip(a, b, strict=False)) if one != other), min(len(a), len(b)))
    if longer:
        return a[at + 1 :] == b[at:] if longer > 0 else a[at:] == b[at + 1 :]
    rest = a[at + 1 :]
    return rest == b[at + 1 :] or (rest[1:] == b[at + 2 :] and a[at : at + 2] == b[at : at + 2][::-1])


def year_slips(year: int) -> set[int]:
    """The years that a slip makes of one: those next to it, and with two neighbouring digits exchanged."""
    digits = str(year)
    exchanged = {int(digits[:at] + digits[at : at + 2][::-1] + digits[at + 2 :]) for at in range(1, len(digits) - 1)}
    return ({year - 1, year + 1} | exchanged) - {year}

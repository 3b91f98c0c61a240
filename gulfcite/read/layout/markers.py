"""The number that a line begins with: of a note, or of an item of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import digit

_OPEN, _CLOSE = "([", ")].-–"
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
#: The most digits of a marker, and what is a bullet.
_WIDEST = 4
BULLETS, _DASHES = frozenset("•▪◦●○■□"), frozenset("·-–—*")


class Label(NamedTuple):
    """A marker in ASCII digits, how many items it takes with its signs, and whether it is raised, bare or signed."""

    number: str
    length: int
    kind: str


def label(shown: Sequence[str], base: int) -> Label | None:
    """The number or the bullet that a line begins with, None where it begins with neither."""
    items = shown[::-1] if base else shown
    if (items[0] in BULLETS or items[0] in _DASHES) and len(items) > 2:
        return Label("", 1, "bullet")
    opened = items[0] in _OPEN or items[0] in _CLOSE
    at = 1 if opened and len(items) > 1 else 0
    end = at
    while end < len(items) and end - at < _WIDEST and len(items[end]) == 1 and items[end].isdigit():
        end += 1
    if end == at:
        return None
    digits = items[at:end]
    raised = digits[0] in SUPERSCRIPTS
    signed = end < len(items) and (items[end] in _CLOSE or items[end] in _OPEN)
    # Taken from the right, the digits of a number come turned round
    number = "".join(str(digit(item)) for item in (reversed(digits) if base else digits))
    kind = "raised" if raised else "signed" if signed else "bare"
    return Label(number, end + signed, kind)

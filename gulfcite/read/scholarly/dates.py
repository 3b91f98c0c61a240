"""Dates in attributes and fields, and those of the Hijri calendar."""

from __future__ import annotations

from ...model import Date, Item
from ...text.folding import ascii_digits
from ...text.hijri import gregorian

_HIJRI = frozenset(("hijri", "islamic", "ah", "#hijri", "#islamic", "lunar", "muslim", "islamic-civil"))
_LARGEST = 2200


def numbers(text: str) -> list[int]:
    """Year, month and day of ``1987-05-02`` or a part of it, as far as they can be."""
    parts: list[int] = []
    limits = (_LARGEST, 12, 31)
    for part, limit in zip(ascii_digits(text).strip().split("T")[0].split("-"), limits, strict=False):
        if not (part.isascii() and part.isdecimal()) or not 0 < int(part[:5]) <= limit:
            break
        parts.append(int(part))
    return parts


def date(item: Item, parts: list[int], calendar: str, literal: str = "") -> None:
    """Put a date into an item: its own year, or a Hijri one with its Gregorian interval."""
    if parts and calendar.lower() in _HIJRI:
        custom = item.setdefault("custom", {})
        custom["hijri"] = parts[0]
        if len(parts) > 1:
            custom["hijri-date"] = "-".join([str(parts[0]), *(f"{part:02d}" for part in parts[1:])])
        custom["gregorian"] = gregorian(parts[0], *parts[1:])
    elif parts:
        item["issued"] = Date({"date-parts": [parts]})
    elif literal:
        item["issued"] = Date({"literal": literal})

"""A Hijri year as it is printed, right in both directions of writing: ``1401هـ (1980/1981م)``, ``1401 AH (...)``."""

from __future__ import annotations

from typing import Any

from . import dates

#: What stands behind a year of the two calendars, in Arabic and in other languages.
_SIGNS = (("هـ", "م"), (" AH", " CE"))


def written(custom: dict[str, Any], language: str) -> str:
    """The year, with the years it fell in where they are known; empty where it could not be read again."""
    hijri, common = _SIGNS[0 if language.startswith("ar") else 1]
    fell = custom.get("gregorian")
    text = f"{custom.get('hijri')}{hijri}" + (f" ({fell}{common})" if fell else "")
    said = {name: custom[name] for name in ("hijri", "gregorian") if name in custom}
    return text if read(text) == said and type(said["hijri"]) is int else ""


def read(text: str) -> dict[str, Any]:
    """The Hijri year, and the years it fell in; nothing where the text is not all of it."""
    year, bracket, fell = text.partition(" (")
    for hijri, common in _SIGNS:
        digits = year.removesuffix(hijri)
        if digits == year or not (digits.isascii() and digits.isdecimal() and digits[0] != "0"):
            continue
        if not bracket:
            return {"hijri": int(digits)}
        years = fell.removesuffix(f"{common})")
        if years != fell and dates.from_iso(years):
            return {"hijri": int(digits), "gregorian": years}
    return {}

"""Hijri dates as Gregorian ones: to the day where the calendar of Umm al-Qura is known, else the years it may be."""

from __future__ import annotations

from math import floor

#: The years (AH) that the library converts.
_KNOWN = range(1343, 1500)
#: A Hijri year in years of the sun, and the beginning of the first.
_LUNAR, _HIJRA = 0.970224, 621.5774


def years(hijri: int) -> tuple[int, int]:
    """The Gregorian years in which a Hijri year begins and ends, reckoned: off by a day or two at most."""
    begins = hijri * _LUNAR + _HIJRA
    return floor(begins), floor(begins + _LUNAR)


def gregorian(year: int, month: int = 0, day: int = 0) -> str:
    """A Hijri year, month or day in EDTF: ``2004-02-03``, or an interval ``2003/2004``, ``2004-01/2004-02``."""
    bounds = _converted(year, month, day) if month and year in _KNOWN else []
    return "/".join(dict.fromkeys(bounds or [f"{bound:04d}" for bound in years(year)]))


def _converted(year: int, month: int, day: int) -> list[str]:
    """The day, or where the month begins and ends; nothing without the library: no document is lost for a date."""
    try:
        from hijridate import Hijri  # few documents have a Hijri date without a Gregorian one beside it
    except ModuleNotFoundError:
        return []
    last = Hijri(year, month, 1).month_length()
    if 1 <= day <= last:
        return [Hijri(year, month, day).to_gregorian().isoformat()]
    return [Hijri(year, month, end).to_gregorian().isoformat()[:7] for end in (1, last)]

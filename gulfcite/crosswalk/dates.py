"""CSL dates as ISO 8601-2 writes them: ``2015-05-20``, ``2001/2003``, a season as ``1960-22``."""

from __future__ import annotations

from ..model import Date

#: The number of spring where a month would stand.
_SPRING = 21
SEASONS = ("spring", "summer", "autumn", "winter")
_LIMITS = ((1, 9999), (1, 12), (1, 31))


def to_iso(date: Date) -> str:
    """The day, month, year or season, or the first and the last of a range; empty where ISO cannot say all of it."""
    season, days = date.get("season"), date.get("date-parts", [])
    if not days or len(days) > 2 or not all(map(_valid, days)) or date.keys() - {"date-parts", "season"}:
        return ""
    if season is None:
        return "/".join("-".join([f"{day[0]:04d}", *(f"{part:02d}" for part in day[1:])]) for day in days)
    if not isinstance(season, int) or not 1 <= season <= len(SEASONS) or [len(day) for day in days] != [1]:
        return ""
    return f"{days[0][0]:04d}-{_SPRING + season - 1}"


def from_iso(text: str) -> Date | None:
    """The date that ``to_iso`` writes so; None where it is none."""
    ends = text.split("/")
    if len(ends) > 2:
        return None
    days = [_parts(end) for end in ends]
    if all(map(_valid, days)):
        return {"date-parts": days}
    year, *rest = days[0]
    if len(days) == 1 and len(rest) == 1 and _valid([year]) and 0 <= rest[0] - _SPRING < len(SEASONS):
        return {"date-parts": [[year]], "season": rest[0] - _SPRING + 1}
    return None


def _parts(text: str) -> list[int]:
    """The numbers of ``2015-05-20``; of anything else one that is no year."""
    parts = text.split("-")
    plain = all(part.isascii() and part.isdigit() for part in parts)
    return [int(part) for part in parts] if plain and len(parts[0]) == 4 else [0]


def _valid(day: list[int]) -> bool:
    within = all(isinstance(part, int) and low <= part <= high for part, (low, high) in zip(day, _LIMITS, strict=False))
    return 0 < len(day) <= len(_LIMITS) and within

"""A date on one line, there and back: ``1987``, ``2015-05-20``, ``1987/1989``, ``Spring 1987``; else as it stands."""

from __future__ import annotations

from ..model import Date
from ..tables import meanings
from ..text.folding import ascii_digits, fold

SEASONS = ("Spring", "Summer", "Autumn", "Winter")


def written(date: Date) -> str:
    """The date, or the first and the last day of it."""
    days = ["-".join([f"{part:02d}" for part in day]) for day in date.get("date-parts", [])]
    if (season := date.get("season")) and len(days) == 1:
        return f"{season_name(season)} {days[0]}"
    return "/".join(days) or date.get("literal", "")


def season_name(season: int | str) -> str:
    """The season in words."""
    return SEASONS[season - 1] if isinstance(season, int) and 1 <= season <= len(SEASONS) else str(season)


def read(text: str) -> Date:
    """The date that a text says, as above or as 2015/05/20, 2010///Spring, May 20 2010; else ``literal``."""
    plain = ascii_digits(text).strip()
    slashed = plain.split("/")
    days = [_day(part.split("-")) for part in slashed if len(part) > 2]
    if len(slashed) <= 2 and len(days) == len(slashed) and all(days):
        return {"date-parts": [day for day in days if day]}
    if day := _day(slashed[:3]):
        return _in_season([day], " ".join(slashed[3:]).strip())
    return _in_words(plain) or {"literal": text}


def _day(parts: list[str]) -> list[int] | None:
    """Year, month and day, as far as they are said: ``2010``, ``2010, 05``, ``2010, 05, 20``."""
    said = [part.strip() for part in parts]
    while said and not said[-1].strip("0"):
        said.pop()
    if not 1 <= len(said) <= 3 or not all(map(_is_number, said)) or not 3 <= len(said[0]) <= 4:
        return None
    numbers = [int(part) for part in said]
    return numbers if all(1 <= n <= most for n, most in zip(numbers, (9999, 12, 31), strict=False)) else None


def _in_season(days: list[list[int]], word: str) -> Date:
    if not word[:1].isalpha():  # nothing, or the time of day
        return {"date-parts": days}
    known = word.capitalize()
    return {"date-parts": days, "season": SEASONS.index(known) + 1 if known in SEASONS else word}


def _in_words(text: str) -> Date | None:
    """``May 20, 2010``, ``20 May 2010``, ``May 2010``, ``Spring 2010``: nothing that is not understood."""
    words = text.replace(",", " ").replace(".", " ").split()
    years = [word for word in words if _is_number(word) and len(word) == 4]
    days = [word for word in words if _is_number(word) and len(word) <= 2 and 1 <= int(word) <= 31]
    named = [word for word in words if not _is_number(word)]
    if len(years) != 1 or len(days) > 1 or len(named) != 1 or len(words) != 2 + len(days):
        return None
    if named[0].capitalize() in SEASONS and not days:
        return _in_season([[int(years[0])]], named[0])
    month = meanings("month").get(fold(named[0]), "")
    if not month.startswith("gregorian-"):
        return None
    return {"date-parts": [[int(years[0]), int(month.removeprefix("gregorian-")), *map(int, days)]]}


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()

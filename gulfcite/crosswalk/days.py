"""A date as people and their programs write it: ``2015-05-20``, ``2015/05/20/``, ``May 20 2015``, ``Spring 1987``."""

from __future__ import annotations

from ..model import Date
from ..tables import meanings
from ..text.folding import ascii_digits, fold
from . import dates

SEASONS = ("Spring", "Summer", "Autumn", "Winter")


def written(date: Date) -> str:
    """The date in ISO form, a season in words; else as it stands."""
    parts = date.get("date-parts")
    if parts and (season := date.get("season")):
        return f"{season_name(season)} {parts[0][0]}"
    return dates.to_iso(date) or date.get("literal", "")


def season_name(season: int | str) -> str:
    """The season in words."""
    return SEASONS[season - 1] if isinstance(season, int) and 1 <= season <= len(SEASONS) else str(season)


def read(text: str) -> Date:
    """The date that a text says, in any of these forms; else ``literal``: nothing is guessed."""
    plain = ascii_digits(text).strip()
    return dates.from_iso(plain) or _slashed(plain.split("/")) or _in_words(plain) or {"literal": text}


def _slashed(parts: list[str]) -> Date | None:
    """``2010``, ``2010///``, ``2010/05/20/``; a season stands in the fourth place."""
    said = [part.strip() for part in parts[:3]]
    while said and not said[-1].strip("0"):
        said.pop()
    if not said or not all(map(_is_number, said)) or not 3 <= len(said[0]) <= 4:
        return None
    day = dates.from_iso("-".join([said[0].zfill(4), *said[1:]]))
    season = " ".join(parts[3:]).strip()
    return _in_season(day, season) if day and season[:1].isalpha() else day  # else it is the time of day


def _in_season(year: Date, word: str) -> Date:
    known = word.capitalize()
    return {**year, "season": SEASONS.index(known) + 1 if known in SEASONS else word}


def _in_words(text: str) -> Date | None:
    """``May 20, 2010``, ``20 May 2010``, ``May 2010``, ``Spring 2010``: nothing that is not understood."""
    words = text.replace(",", " ").replace(".", " ").split()
    years = [word for word in words if _is_number(word) and len(word) == 4]
    days = [word for word in words if _is_number(word) and len(word) <= 2]
    named = [word for word in words if not _is_number(word)]
    if len(years) != 1 or len(days) > 1 or len(named) != 1 or len(words) != 2 + len(days):
        return None
    if named[0].capitalize() in SEASONS and not days:
        return _in_season({"date-parts": [[int(years[0])]]}, named[0])
    month = meanings("month").get(fold(named[0]), "")
    known = month.removeprefix("gregorian-")
    return dates.from_iso("-".join([years[0], known, *days])) if known != month else None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()

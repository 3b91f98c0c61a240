"""Dates as citations print them: years of both calendars, months of every school, whole dates and ranges."""

from typing import NamedTuple

from ..patterns.passage import Passage
from ..text.tokens import NUMBER, WORD
from .names.words import known_names

_GREGORIAN = range(1500, 2100)
_HIJRI = range(1, 1500)
_MONTHS = 12
#: What tells two works of one author and year apart: 1990أ, 1990a.
SUFFIXES = frozenset("ابجدabcdef")


class Found(NamedTuple):
    """A date in tokens ``[start, end)``: Gregorian ``parts`` (year, month, day; may be empty) and Hijri year.

    ``last`` is the last year of a range, ``suffix`` the letter behind the year (1990أ), ``marked`` whether an era is,
    ``lunar`` the Hijri month, and the day if one is printed; ``solar`` a year of the Iranian calendar.
    """

    start: int
    end: int
    parts: list[int]
    hijri: int | None = None
    last: int | None = None
    marked: bool = False
    suffix: str = ""
    lunar: tuple[int, ...] = ()
    solar: int | None = None


def date_at(passage: Passage, at: int, end: int) -> Found | None:
    """The date that begins at token ``at``, if one does.

    1990م · 1417هـ/1997م · 12/5/2020 · 2019/5/12 · 20 مايو 2015 · كانون الثاني/يناير 2010 · May 20, 2015
    (2015, May 20)
    """
    if at >= end:
        return None
    if passage.kind(at) == NUMBER:
        return (
            _slashed(passage, at, end)
            or _twofold(passage, _day_first(passage, at, end), end)
            or _year_first(passage, at, end)
            or _lettered(passage, _year(passage, at, end))
        )
    return _twofold(passage, _month_first(passage, at, end), end)


def _twofold(passage: Passage, found: Found | None, end: int) -> Found | None:
    """شوال 1386هـ/يناير 1967م: one date by both calendars."""
    if found is None or (found.hijri is not None and found.parts) or passage.key(found.end) not in ("/", "-"):
        return found
    other = date_at(passage, found.end + 1, end)
    if other is None or len(other.parts) + len(other.lunar) < 2 or other.parts[:1] == [0]:
        return found
    if found.hijri is not None and other.hijri is None:
        return found._replace(end=other.end, parts=other.parts)
    if found.parts[:1] > [0] and other.hijri is not None and not other.parts:
        return found._replace(end=other.end, hijri=other.hijri, lunar=other.lunar)
    return found


def _year_first(passage: Passage, at: int, end: int) -> Found | None:
    """(2015, May 20) · (2018, July) · (2020، 15 مارس): APA's order, which fills its bracket."""
    if passage.key(at - 1) != "(" or passage.key(at + 1) != "," or len(passage.key(at)) != 4:
        return None
    year, days = int(passage.key(at)), []
    month, following = None, at + 2
    while following < end and passage.key(following) != ")":
        if passage.kind(following) == NUMBER and len(passage.key(following)) <= 2:
            days.append(int(passage.key(following)))
            following += 1
        elif month is None and (month := _month(passage, following, end)) and not month[1]:
            following = month[2]
        else:
            return None
    if year not in _GREGORIAN or month is None or len(days) > 1 or passage.key(following) != ")":
        return None
    return Found(at, following, [year, month[0], *days], marked=True)


def _lettered(passage: Passage, found: Found | None) -> Found | None:
    """2015أ · (2015 أ) · 2015a.: a year with its letter, which touches it, or stands with it alone in a bracket."""
    if found is None or not 3 <= len(passage.key(found.start)) <= 4 or passage.kind(found.end) != WORD:
        return found
    if passage.keys[found.end] not in SUFFIXES or passage.key(found.end + 1) not in (")", ".", ",", ":", ""):
        return found
    bracketed = passage.key(found.start - 1) == "(" and passage.key(found.end + 1) == ")"
    if not bracketed and passage.starts[found.end] != passage.ends[found.end - 1]:
        return found
    return found._replace(end=found.end + 1, suffix=passage.printed(found.end))


def _slashed(passage: Passage, at: int, end: int) -> Found | None:
    """12/5/2020 · 2019/5/12 · 12-5-2020 · 12.5.2020"""
    keys = passage.keys[at : min(at + 5, end)]
    if len(keys) < 5 or keys[1] != keys[3] or keys[1] not in "/-." or passage.key(at + 5) == keys[1]:
        return None
    if not all(passage.kind(i) == NUMBER for i in (at, at + 2, at + 4)):
        return None
    first, second, third = int(keys[0]), int(keys[2]), int(keys[4])
    if first > 31:
        year, month, day = first, second, third
    else:
        day, month, year = first, second, third
    if month > 12 and day <= 12:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31 and (year in _GREGORIAN or 1200 < year < 1500)):
        return None
    stop, era = _era(passage, at + 5, end)
    if era == "hijri" or year not in _GREGORIAN:
        return Found(at, stop, [], year, marked=True, lunar=(month, day))
    return Found(at, stop, [year, month, day], marked=True)


def _day_first(passage: Passage, at: int, end: int) -> Found | None:
    """20 مايو 2015 · 12 من ذي الحجة 1424 · 5 Oct. 2021 · (24 يوليو) 2000"""
    day = int(passage.key(at)) if len(passage.key(at)) <= 2 else 0
    if not 1 <= day <= 31:
        return None
    month_at = at + 1
    if passage.key(at + 1) == "-" and passage.kind(at + 2) == NUMBER and _month(passage, at + 3, end):
        month_at = at + 3  # 2-4 مارس 1992: the first day
    while month_at < end and passage.key(month_at) in ("من", "of", "st", "nd", "rd", "th", "er", ",", "-", "/"):
        month_at += 1
    found = _month_first(passage, month_at, end)
    if found is None or len(found.parts) > 2:
        return None
    if found.lunar:
        return found._replace(start=at, lunar=(found.lunar[0], day))
    return found._replace(start=at, parts=[*found.parts, day])


def _month_first(passage: Passage, at: int, end: int) -> Found | None:
    """يناير 2005 · كانون الثاني/يناير 2010 · أبريل، 2020 · May 20, 2015 · ذو الحجة 1425 · October"""
    month = _month(passage, at, end)
    if month is None:
        return None
    number, hijri, stop = month
    following = stop
    while following < end and passage.key(following) in ("/", "-"):
        other = _month(passage, following + 1, end)
        if other is None:
            break
        stop = following = other[2]
    after = stop
    while after < end and passage.key(after) in (",", ".", "(", ")", "من", "سنة", "سنه", "عام", "لسنه", "-", "/"):
        after += 1
    day = 0
    if passage.kind(after) == NUMBER and len(passage.key(after)) <= 2 and after < end:
        comma = after + 1
        while comma < end and passage.key(comma) in (",", "st", "nd", "rd", "th"):
            comma += 1
        if passage.kind(comma) == NUMBER and len(passage.key(comma)) == 4:
            day, after = int(passage.key(after)), comma
    year = _year(passage, after, end) if after < end else None
    if year is None or (year.hijri is not None and not year.parts and not hijri):
        given = passage.key(at) in known_names()[0]  # خسرو، ناصر: a month of Libya only before a year
        return None if hijri or given else Found(at, stop, [0, number], marked=True)
    closes = year.end + (passage.key(year.end) == ")" and "(" in passage.keys[at : year.end])
    if hijri:
        lunar = (number, day) if day else (number,)
        of_year = year.hijri or (year.parts[0] if year.parts else None)
        return Found(at, closes, year.parts, of_year, marked=True, lunar=lunar)
    parts = [*year.parts[:1], number, *([day] if day else [])]
    return Found(at, closes, parts, year.hijri, year.last, marked=True)


def _month(passage: Passage, at: int, end: int) -> tuple[int, bool, int] | None:
    label = passage.label(at, "month")
    if label is None or label.end > end or label.glued not in ("", "ل"):
        return None
    if label.end == at + 1 and len(passage.key(at)) < 3 and passage.kind(at - 1) != NUMBER:
        return None  # آب is a month behind a day alone
    calendar, _, number = label.meaning.rpartition("-")
    if calendar not in ("gregorian", "hijri") or not number.isdigit():
        return None
    return int(number), calendar == "hijri", label.end


def _year(passage: Passage, at: int, end: int) -> Found | None:
    """1990 · 1990م · 1417هـ/1997م · 1410ه1990م · 1955-1992م · 2014م/1435هـ"""
    if at >= end or passage.kind(at) != NUMBER:
        return None
    value = int(passage.key(at)) if len(passage.key(at)) <= 4 else 0
    stop, era = _era(passage, at + 1, end)
    if era == "solar" and value in _HIJRI:
        return Found(at, stop, [], marked=True, solar=value)
    gregorian = value in _GREGORIAN and era in ("", "gregorian")
    hijri = value in _HIJRI and (era == "hijri" or (value >= 1200 and era in ("", "gregorian")))
    if not gregorian and not hijri:
        return None
    found = Found(at, stop, [value] if gregorian else [], value if hijri else None, marked=bool(era))
    following = stop + (passage.key(stop) in ("/", "-") and stop < end)
    if following >= end or passage.kind(following) != NUMBER or (following == stop and not era):
        return found
    other = int(passage.key(following)) if len(passage.key(following)) <= 4 else 0
    after, second = _era(passage, following + 1, end)
    if gregorian and era == "" and other in _GREGORIAN and other > value:
        return found._replace(end=after, last=other, marked=bool(second))
    if gregorian and era == second == "" and _is_short_end(passage, following, value):
        return found._replace(end=after, last=value - value % 100 + other)
    if gregorian and (second == "hijri" or (other in range(1200, 1500) and era)):
        return found._replace(end=after, hijri=other, marked=True)
    if hijri and other in _GREGORIAN and (second in ("gregorian", "")):
        return found._replace(end=after, parts=[other], marked=True)
    return found


def _is_short_end(passage: Passage, at: int, first: int) -> bool:
    """1950-57 · 1873–74: the last two digits of the second year, behind a dash; 2015-03 may be a month."""
    if passage.key(at - 1) != "-" or len(passage.key(at)) != 2 or passage.key(at + 1) in ("-", "/"):
        return False
    last = int(passage.key(at))
    return last > first % 100 and (last > _MONTHS or first % 100 >= last - 1 > 0)


def _era(passage: Passage, at: int, end: int) -> tuple[int, str]:
    """Where the era mark after a year ends, and which calendar it names; nothing where there is none."""
    label = passage.label(at, "era") if at < end else None
    if label is None or label.glued or label.end > end:
        return at, ""
    if label.meaning in ("gregorian", "after-christ"):
        era = "gregorian"
    elif label.meaning in ("hijri", "lunar-hijri"):
        era = "hijri"
    elif label.meaning == "solar-hijri":
        era = "solar"
    else:
        return at, ""
    return label.end, era

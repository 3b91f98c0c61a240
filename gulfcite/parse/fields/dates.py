"""When a work was issued: years of both calendars, months of every school, whole dates, ranges, and no date."""

from __future__ import annotations

from typing import NamedTuple

from ...model import Item
from ...patterns.passage import Passage
from ...text.tokens import NUMBER
from ..draft import Draft

_GREGORIAN = range(1500, 2100)
_HIJRI = range(1, 1500)
_YEAR_WORDS = ("year", "year-of-journal")


class Found(NamedTuple):
    """A date in tokens ``[start, end)``: Gregorian ``parts`` (year, month, day; may be empty) and Hijri year."""

    start: int
    end: int
    parts: list[int]
    hijri: int | None = None
    last: int | None = None
    marked: bool = False


def read(draft: Draft) -> None:
    """Take the date of issue: the last date of the description, made fuller by others of the same year."""
    _no_date(draft)
    found = [date for date in _all(draft) if draft.free(date.start, date.end)]
    if not found:
        return
    whole = [date for date in found if _stands_alone(draft, date)]
    chosen = [date for date in whole if date.parts[:1] > [0] or date.hijri]
    months = [date for date in whole if date.parts[:1] == [0]]
    if not chosen:
        chosen = _last_resort(draft, found)
    if not chosen:
        return
    best = _head(draft, chosen) or chosen[-1]
    year = best.parts[0] if best.parts else None
    fullest = best
    for date in chosen:
        if date is not best and date.parts and date.parts[0] == year:
            fullest = date if len(date.parts) > len(fullest.parts) else fullest
            draft.claim(date.start, date.end, "date")
    draft.claim(best.start, best.end, "date")
    parts = fullest.parts
    if year is not None and len(parts) == 1 and months:
        parts = [year, *[part for part in months[-1].parts[1:] if part]]
        for date in months:
            draft.claim(date.start, date.end, "date")
    _store(draft.item, parts, best)


def _last_resort(draft: Draft, dates: list[Found]) -> list[Found]:
    """أفريقيا الشرق 2002، بيروت: with no other date, the last year that closes an element late in the description."""
    passage = draft.passage
    for date in reversed(dates):
        before = passage.label(date.start - 1, "function-word", "year-of-journal")
        late = date.start - draft.start > (draft.end - draft.start) // 2
        if late and date.parts[:1] > [1700] and not before and passage.key(date.end) in ",.;)":
            if passage.kind(date.start - 1) == "word" and passage.key(date.start - 1) != "عام":
                return [date]
    return []


def _store(item: Item, parts: list[int], date: Found) -> None:
    if parts:
        item["issued"] = {"date-parts": [parts] if date.last is None else [parts, [date.last]]}
    if date.hijri is not None:
        item.setdefault("custom", {})["hijri"] = date.hijri


def date_at(passage: Passage, at: int, end: int) -> Found | None:
    """The date that begins at token ``at``, if one does.

    1990م · 1417هـ/1997م · 12/5/2020 · 2019/5/12 · 20 مايو 2015 · كانون الثاني/يناير 2010 · May 20, 2015
    """
    if at >= end:
        return None
    if passage.kind(at) == NUMBER:
        return _slashed(passage, at, end) or _day_first(passage, at, end) or _year(passage, at, end)
    return _month_first(passage, at, end)


def _slashed(passage: Passage, at: int, end: int) -> Found | None:
    """12/5/2020 · 2019/5/12 · 12-5-2020 · 12.5.2020"""
    keys = [passage.key(i) for i in range(at, min(at + 5, end))]
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
        return Found(at, stop, [], year, marked=True)
    return Found(at, stop, [year, month, day], marked=True)


def _day_first(passage: Passage, at: int, end: int) -> Found | None:
    """20 مايو 2015 · 12 من ذي الحجة 1424 · 5 Oct. 2021 · (24 يوليو) 2000"""
    day = int(passage.key(at)) if len(passage.key(at)) <= 2 else 0
    if not 1 <= day <= 31:
        return None
    month_at = at + 1
    while month_at < end and passage.key(month_at) in ("من", "of", "st", "nd", "rd", "th", "er", ",", "-", "/"):
        month_at += 1
    found = _month_first(passage, month_at, end)
    if found is None or len(found.parts) > 2:
        return None
    if not found.parts:
        return found._replace(start=at)
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
        return None if hijri else Found(at, stop, [0, number], marked=True)
    closes = year.end + (passage.key(year.end) == ")" and "(" in [passage.key(i) for i in range(at, year.end)])
    if hijri:
        return Found(at, closes, year.parts, year.hijri or (year.parts[0] if year.parts else None), marked=True)
    parts = [*year.parts[:1], number, *([day] if day else [])]
    return Found(at, closes, parts, year.hijri, year.last, marked=True)


def _month(passage: Passage, at: int, end: int) -> tuple[int, bool, int] | None:
    label = passage.label(at, "month")
    if label is None or label.end > end or label.glued not in ("", "ل") or len(passage.key(at)) < 3:
        return None
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
    gregorian = value in _GREGORIAN and era in ("", "gregorian")
    hijri = value in _HIJRI and (era == "hijri" or (1200 <= value and era in ("", "gregorian")))
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
    if gregorian and (second == "hijri" or (other in range(1200, 1500) and era)):
        return found._replace(end=after, hijri=other, marked=True)
    if hijri and other in _GREGORIAN and (second in ("gregorian", "")):
        return found._replace(end=after, parts=[other], marked=True)
    return found


def _era(passage: Passage, at: int, end: int) -> tuple[int, str]:
    """Where the era mark after a year ends, and which calendar it names; nothing where there is none."""
    label = passage.label(at, "era") if at < end else None
    if label is None or label.glued or label.end > end:
        return at, ""
    if label.meaning in ("gregorian", "after-christ"):
        era = "gregorian"
    elif label.meaning in ("hijri", "lunar-hijri"):
        era = "hijri"
    else:
        return at, ""
    return label.end, era


def _all(draft: Draft) -> list[Found]:
    passage = draft.passage
    found: list[Found] = []
    numbers = [at for at in range(draft.start, draft.end) if passage.tokens[at].kind == NUMBER]
    months = [label.start for label in passage.found(draft.start, draft.end, "month")]
    last = draft.start
    for at in sorted(numbers + months):
        date = date_at(passage, at, draft.end) if at >= last and not draft.owner[at] else None
        if date:
            found.append(date)
            last = date.end
    return found


def _stands_alone(draft: Draft, date: Found) -> bool:
    """Whether the date is an element of its own: بيروت، 1990 · بيروت 1990 · (1990) — not منذ عام 1990, not 2003-2011."""
    passage = draft.passage
    before, after = date.start - 1, date.end
    if passage.key(after) in ("-", "/") and passage.kind(after + 1) == NUMBER and after < draft.end:
        return False
    year_word = passage.label(before, *("year-of-journal",)) if before >= draft.start else None
    if year_word and year_word.meaning in _YEAR_WORDS:
        before -= 1
        if not (before < draft.start or passage.key(before) in ",.;:([" or draft.owner[before]):
            return False
    closed = after >= draft.end or bool(draft.owner[after]) or passage.key(after) in ",.;:)]*"
    if not closed:
        return False
    opened = before < draft.start or bool(draft.owner[before]) or passage.key(before) in ",.;:([*"
    if opened:
        return passage.key(before) != ":" or before < draft.start or _inside(draft, before)
    if len(date.parts) > 1 or date.marked:
        return not passage.label(before, "function-word", "year-of-journal") and _ends(draft, after)
    return _ends(draft, after) and bool(_after_place(passage, before, draft.start))


def _inside(draft: Draft, at: int) -> bool:
    depth = 0
    for i in range(draft.start, at):
        depth += draft.passage.key(i) in "([" if draft.passage.key(i) else 0
        depth -= draft.passage.key(i) in ")]" if draft.passage.key(i) else 0
    return depth > 0


def _ends(draft: Draft, at: int) -> bool:
    """Whether nothing but marks, pages and links follow token ``at``."""
    return all(draft.owner[i] or draft.passage.kind(i) == "mark" for i in range(at, draft.end))


def _after_place(passage: Passage, at: int, start: int) -> bool:
    """القاهرة 1956: a place, or two words of one, stand right before."""
    return any(
        (label := passage.label(i, "place", "publisher-cue")) is not None and label.end in (at + 1, at)
        for i in range(max(start, at - 2), at + 1)
    )


def _head(draft: Draft, dates: list[Found]) -> Found | None:
    """The year right after the authors of an author-date entry: البسوس، هاني. 2021. · الجابري، محمد (1990)."""
    first, passage = dates[0], draft.passage
    if len(dates) < 2 or not first.parts or first.last or _ends(draft, first.end):
        return None
    cuts = [at for at in range(draft.start, first.start) if passage.key(at) in (",", ";", ".", "(", "&")]
    parts = zip([draft.start - 1, *cuts], [*cuts, first.start], strict=True)
    longest = max((end - begin - 1 for begin, end in parts), default=0)
    words = sum(passage.kind(at) == "word" for at in range(draft.start, first.start))
    return first if 0 < words <= 12 and longest <= 5 else None


def _no_date(draft: Draft) -> None:
    for label in draft.passage.found(draft.start, draft.end, "no-date"):
        if label.meaning == "no-date" and draft.free(label.start, label.end) and _bounded(draft, label.start, label.end):
            draft.claim(label.start, label.end, "date")


def _bounded(draft: Draft, start: int, end: int) -> bool:
    passage = draft.passage
    opened = start == draft.start or passage.key(start - 1) in ",.;:([" or bool(draft.owner[start - 1])
    closed = end >= draft.end or passage.key(end) in ",.;:)]" or bool(draft.owner[end])
    return closed and (opened or end - start > 1)

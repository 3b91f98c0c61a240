"""When a work was issued: the last date of its description, or the year behind its authors."""

from __future__ import annotations

from ...model import Item
from ...patterns.passage import Passage
from ...text.hijri import gregorian
from ...text.tokens import NUMBER
from ..dates import Found, date_at
from ..draft import Draft
from ..seasons import season_beside

#: How far the authors of a description reach whose date stands behind them.
_AUTHORS = 16
#: What stands between a mark and a date.
_LEADS = frozenset(
    (
        *("بتاريخ", "يوم", "بيوم", "في", "المورخ", "المورخه", "الصادر", "الصادره", "الموافق", "ل", "له", "ليوم"),
        *("السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه"),
    )
)
#: A year of the Iranian calendar begins in March of this many years later.
_IRANIAN = 621
#: The years of print by it; letters that Persian has and Arabic has not, and those that its keyboards write otherwise.
_SOLAR = range(1250, 1430)
_PERSIAN, _KEYBOARD = frozenset("پچژگ"), frozenset("کی")
_YEAR_WORDS = ("year", "year-of-journal")
#: Labels of two words that have their year behind them, with a colon or without.
_YEAR_LABELS = frozenset(("academic-year", "imprint-year"))


def read(draft: Draft) -> None:
    """Take the date of issue: the last date of the description, made fuller by others of the same year."""
    if _undated(draft):
        return
    found = [date for date in _all(draft) if draft.free(date.start, date.end)]
    if not found:
        return
    whole = [date for date in found if _stands_alone(draft, date)]
    if draft.item.get("type") == "legal_case" and "issued" in draft.item:
        for date in whole:  # a judgment has its day; the year behind it is the reporter's
            draft.claim(date.start, date.end, "date")
        return
    chosen = [date for date in whole if date.parts[:1] > [0] or date.hijri or date.solar]
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
    _led(draft, best, found)
    draft.claim(best.start, best.end, "date")
    parts = fullest.parts
    if year is not None and len(parts) == 1 and months:
        parts = [year, *[part for part in months[-1].parts[1:] if part]]
        for date in months:
            draft.claim(date.start, date.end, "date")
    _store(draft.item, parts, _in_iran(draft, best))
    season = season_beside(draft.passage, draft.start, draft.end, (best.start, best.end)) if len(parts) < 2 else None
    if season and draft.free(season.start, season.end):
        draft.claim(season.start, season.end, "date")
        draft.item.setdefault("issued", {})["season"] = season.value


def _led(draft: Draft, date: Found, others: list[Found]) -> None:
    """بتاريخ 25/6/1924 · الجمعة 1 شوال 1354هـ الموافق لـ 27 ديسمبر 1935م: what leads to a date is of its element."""
    passage, at = draft.passage, date.start
    label = _label_before(passage, at)
    if label is not None:
        draft.claim(max(label, draft.start), at, "date")
        return
    while at > draft.start and not draft.owner[at - 1]:
        other = next((found for found in others if found.end == at and found.hijri), None)
        if other is None and passage.key(at - 1) not in _LEADS:
            break
        at = other.start if other else at - 1
    if at < date.start and (at == draft.start or draft.owner[at - 1] or passage.key(at - 1) in ",;:.("):
        draft.claim(at, date.start, "date")
    elif passage.key(date.start - 1) == "بتاريخ" or (_of_paper(draft) and passage.key(date.start - 1) == "في"):
        draft.claim(date.start - 1, date.start, "date")


def _of_paper(draft: Draft) -> bool:
    """Whether a letter or a report of an archive is described, whose day is told in its own words."""
    return draft.item.get("type") == "document"


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


def _in_iran(draft: Draft, date: Found) -> Found:
    """A year without its mark in a Persian description is of the Iranian calendar: تهران، امیرکبیر، ۱۳۶۲."""
    if date.hijri not in _SOLAR or date.marked or date.parts or date.lunar:
        return date
    letters = set(draft.passage.text[slice(*draft.passage.span)])
    persian = bool(_PERSIAN & letters) and bool(_KEYBOARD & letters)
    return date._replace(hijri=None, solar=date.hijri) if persian else date


def _store(item: Item, parts: list[int], date: Found) -> None:
    if parts:
        item["issued"] = {"date-parts": [parts] if date.last is None else [parts, [date.last]]}
    if date.hijri is not None:
        custom = item.setdefault("custom", {})
        custom["hijri"] = date.hijri
        if date.lunar:
            custom["hijri-date"] = "-".join([str(date.hijri), *(f"{part:02d}" for part in date.lunar)])
        if not parts:
            custom["gregorian"] = gregorian(date.hijri, *date.lunar)
    if date.solar is not None:
        begins = date.solar + _IRANIAN
        item.setdefault("custom", {}).update({"solar-hijri": date.solar, "gregorian": f"{begins}/{begins + 1}"})
    if date.suffix:
        item.setdefault("custom", {})["year-suffix"] = date.suffix


def _all(draft: Draft) -> list[Found]:
    passage = draft.passage
    found: list[Found] = []
    numbers = [at for at, kind in enumerate(passage.kinds[draft.start : draft.end], draft.start) if kind == NUMBER]
    months = [label.start for label in passage.found(draft.start, draft.end, "month")]
    last = draft.start
    for at in sorted(numbers + months):
        date = date_at(passage, at, draft.end) if at >= last and not draft.owner[at] else None
        if date:
            found.append(date)
            last = date.end
    return found


def _stands_alone(draft: Draft, date: Found) -> bool:
    """Whether the date is an element of its own: بيروت، 1990 · بيروت 1990 · (1990); not منذ عام 1990."""
    passage = draft.passage
    before, after = date.start - 1, date.end
    if "issue" in draft.item and passage.key(after) == "/" and passage.key(after + 2) in ("(", ","):
        return True  # 2011/3 (n° 78)
    if passage.key(after) in ("-", "/") and passage.kind(after + 1) == NUMBER and after < draft.end:
        return False
    year_word = passage.label(before, "year-of-journal") if before >= draft.start else None
    if year_word and year_word.meaning in _YEAR_WORDS:
        before -= 1
        if not (before < draft.start or passage.key(before) in ",.;:([" or draft.owner[before]):
            return False
    closed = after >= draft.end or bool(draft.owner[after]) or passage.key(after) in ",.;:)]*"
    closed = closed or (passage.key(after) == "(" and _is_unpublished(passage, after + 1))
    if not closed:
        return False
    if _label_before(passage, date.start) is not None:
        return True
    opened = before < draft.start or bool(draft.owner[before]) or passage.key(before) in ",.;:([*"
    if opened:
        return passage.key(before) != ":" or before < draft.start or _inside(draft, before)
    if len(date.parts) == 3 and (passage.key(before) == "بتاريخ" or _of_paper(draft)):
        return True
    if len(date.parts) > 1 or date.marked:
        return not passage.label(before, "function-word", "year-of-journal") and _ends(draft, after)
    return _ends(draft, after) and bool(_after_place(passage, before, draft.start))


def _label_before(passage: Passage, at: int) -> int | None:
    """السنة الجامعية: 2015/2016 · سنة النشر: 1997: where the label begins that says of which year the date is."""
    stop = at - (passage.key(at - 1) == ":")
    label = passage.label(stop - 2, "year-of-journal")
    return label.start if label and label.end == stop and label.meaning in _YEAR_LABELS else None


def _is_unpublished(passage: Passage, at: int) -> bool:
    """1990 (مرقونة)"""
    label = passage.label(at, "thesis")
    return label is not None and label.meaning in ("unpublished", "typescript") and passage.key(label.end) == ")"


def _inside(draft: Draft, at: int) -> bool:
    before = draft.passage.keys[draft.start : at]
    return before.count("(") + before.count("[") > before.count(")") + before.count("]")


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
    words = passage.words(draft.start, first.start)
    return first if 0 < words <= 12 and longest <= 5 else None


def _undated(draft: Draft) -> bool:
    """د.ت · بدون تاريخ; and what is to come, قيد النشر, is a status. Whether it stands behind the authors."""
    head = False
    for label in draft.passage.found(draft.start, draft.end, "no-date"):
        if draft.free(label.start, label.end) and _bounded(draft, label.start, label.end):
            draft.claim(label.start, label.end, "date")
            head = head or (draft.passage.key(label.start - 1) == "(" and label.start - draft.start < _AUTHORS)
            if label.meaning == "forthcoming":
                draft.item["status"] = draft.passage.quote(label.start, label.end)
    return head


def _bounded(draft: Draft, start: int, end: int) -> bool:
    passage = draft.passage
    opened = start == draft.start or passage.key(start - 1) in ",.;:([" or bool(draft.owner[start - 1])
    closed = end >= draft.end or passage.key(end) in ",.;:)]" or bool(draft.owner[end])
    return closed and (opened or end - start > 1)

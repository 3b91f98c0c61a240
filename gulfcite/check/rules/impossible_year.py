"""impossible-year: a year that no work can have: to come, before there was anything of the kind, of the other calendar.

Told are the year of issue and of access of an entry or a full citation, and of Hijri years those still to come
(1990هـ). A year inside a title (رؤية 2030) is none of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...model import Analysis, Citation, Date, Reference
from ...text.hijri import years as gregorian_of
from ..phrase import Phrase
from ..rule import Rule, Said
from ..years import Year, torn, years

_FUTURE = Phrase("the year {year} is still to come", "سنة {year} لم تأت بعد")
_HIJRI = Phrase(
    "the year {year} AH is still to come: if it is Gregorian, its mark is wrong",
    "سنة {year}هـ لم تأت بعد: إن كانت ميلادية فعلامتها خطأ",
)
_GREGORIAN = Phrase(
    "{year} CE is before print: if it is a Hijri year, its mark is wrong",
    "سنة {year}م قبل عصر الطباعة: إن كانت هجرية فعلامتها خطأ",
)
_PERIODICAL = Phrase("in {year} there was no periodical yet", "لم تكن في سنة {year} دوريات بعد")
_TORN = Phrase("{year} is no year: there is a stop for a digit", "{year} ليست سنة: في موضع أحد أرقامها نقطة")
_WEB = Phrase("in {year} there was no web yet", "لم تكن في سنة {year} شبكة بعد")
#: The first newspaper and the first page of the web.
_FIRST_PAPER, _FIRST_PAGE = 1605, 1990
_PERIODICALS = frozenset(("article-journal", "article-magazine", "article-newspaper"))
_PRINTED = frozenset(("book", "thesis", *_PERIODICALS))
_MARKED = frozenset(("gregorian", "after-christ"))


def find(analysis: Analysis) -> Iterator[Said]:
    latest = date.today().year + 1
    full = [citation for citation in analysis.citations if citation.form == "full"]
    holders: tuple[Reference | Citation, ...] = (*analysis.references, *full)
    for holder in holders:
        for year in years(holder.text):
            if reason := _reason(year, holder, latest):
                span = holder.span[0] + year.start, holder.span[0] + year.end
                yield Said(holder.id, span, reason.of(year=year.value))
        for start, end in torn(holder.text):
            span = holder.span[0] + start, holder.span[0] + end
            yield Said(holder.id, span, _TORN.of(year=holder.text[start:end]))


def _reason(year: Year, holder: Reference | Citation, latest: int) -> Phrase | None:
    item = holder.item
    if year.era == "hijri":
        return _HIJRI if gregorian_of(year.value)[0] > latest else None
    issued, accessed = _first(item.get("issued")), _first(item.get("accessed"))
    if year.value == accessed and (year.value > latest or year.value < _FIRST_PAGE):
        return _FUTURE if year.value > latest else _WEB
    if not year.alone:
        return None
    if year.value > latest and (year.value == issued or _stands_for_year(year, holder)):
        return _FUTURE
    if year.value == issued and year.value < _FIRST_PAPER and item.get("type") in _PERIODICALS:
        return _PERIODICAL
    marked = year.era in _MARKED and not issued and year.value == item.get("custom", {}).get("hijri")
    return _GREGORIAN if marked else None


def _first(printed: Date | None) -> int | None:
    """The year of a date."""
    parts = (printed or {}).get("date-parts", [])
    return parts[0][0] if parts and parts[0] else None


def _stands_for_year(year: Year, holder: Reference | Citation) -> bool:
    """Whether an entry that has no other number for its date has this one: behind its authors, or at its end."""
    item = holder.item
    if isinstance(holder, Citation) or {"issued", "page", "archive", "number"} & item.keys() or "custom" in item:
        return False
    before = holder.text[: year.start].rstrip()
    placed = before.endswith("(") == (2 * year.end < len(holder.text))
    return placed and sum(other.alone for other in years(holder.text)) == 1 and item.get("type") in _PRINTED


RULE = Rule(
    "GC402",
    "impossible-year",
    "warning",
    Phrase("A year that no work can have.", "سنة لا يمكن أن تكون لعمل."),
    Phrase(
        "A digit is wrong, or the mark of the calendar: nobody finds the edition by it.",
        "رقم خطأ، أو علامة تقويم خطأ: فلا يهتدى بها إلى الطبعة.",
    ),
    fails="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987هـ.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987م.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    find=find,
)

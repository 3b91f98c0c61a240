"""One parenthesis of the prose, read as the citations it holds: author and year, law and article, sura and verse."""

from typing import NamedTuple

from ...model import Flaw, Form, Item, Name, Signal, Span
from ...patterns.passage import Passage
from ...text.tokens import NUMBER, URL, WORD
from ..scripture import verse_at
from .cited_names import JOINERS, carries_and, carries_and_body, names, surely_carries_and
from .printed_year import PrintedYear, pages, year_at

_SIGNALS: dict[str, Signal] = {
    "see": "see",
    "see-for-example": "see",
    "for-more": "see",
    "see-also": "see-also",
    "compare": "compare",
    "contra": "compare",
    "via": "via",
}
#: Remarks after a citation that change nothing of it.
_REMARKS = ("adapted", "emphasis-mine", "translation-mine", "end-of-quote", "etc")
_MOST_TOKENS = 70
_LONGEST_TITLE = 14
#: Earlier Hijri years are those of lives and reigns.
_FIRST_PRINTED = 1200
_MIRRORED = Flaw("brackets")


class Reading(NamedTuple):
    """One citation of a parenthesis.

    ``firm`` readings hold more than a name and a year; a reading without author is a year that waits for the
    name before its bracket.
    """

    span: Span
    item: Item
    form: Form = "author-date"
    signal: Signal | None = None
    locator: str | None = None
    flaws: tuple[Flaw, ...] = ()
    firm: bool = False


def read(text: str, whole: Span, *, mirrored: bool = False) -> list[Reading]:
    """The citations in the parenthesis ``text[start:end]``, brackets included; none if any of it is something else.

    A ``mirrored`` parenthesis closes where it should open, as brackets do in text taken from a page right to left.
    """
    passage = Passage(text, (whole[0] + 1, whole[1] - 1))
    if not 0 < passage.size <= _MOST_TOKENS or URL in passage.kinds:
        return []
    turned = _turned(passage, whole, mirrored=mirrored)
    if turned:
        return [turned]
    found = _page_alone(passage, whole) or _in_order(passage, whole)
    if mirrored:
        found = [one._replace(flaws=(_MIRRORED,), firm=True) for one in found if one.form == "author-date"]
    return found


def _page_alone(passage: Passage, whole: Span) -> list[Reading]:
    """(p. 119) · (ص 34): the page of what the sentence cites already."""
    if passage.label(0, "page-label") is None:
        return []
    locator, after = pages(passage, 0, passage.size)
    return [Reading(whole, {}, "ibid", locator=locator)] if locator and after == passage.size else []


def _in_order(passage: Passage, whole: Span) -> list[Reading]:
    """The citations of a parenthesis whose words stand in the order they are read in."""
    found: list[Reading] = []
    at = 0
    while at < passage.size:
        if passage.key(at) in (",", ";") or (at and passage.key(at) in JOINERS):
            at += 1
            continue
        begin = at
        signal, at = _signal(passage, at)
        reading, after = _one(passage, at, found[-1] if found else None)
        if reading is None:
            # (see Smith, 2015, for another view): what was read stands
            rest = passage.key(begin - 1) if begin else ""
            sound = bool(found) and (found[-1].locator or len(found) > 1 or found[-1].signal)
            return [one._replace(firm=True) for one in found] if sound and rest in ",;" else []
        found.append(reading._replace(signal=signal))
        at = after
    if len(found) == 1 and found[0].signal is None:
        return [found[0]._replace(span=whole)]
    return [one._replace(firm=True) for one in found] if len(found) > 1 else found


def _one(passage: Passage, start: int, last: Reading | None) -> tuple[Reading | None, int]:
    """The citation that begins at token ``start``, and the token after it; ``last`` is the one before."""
    return next(
        (found for found in (_verse(passage, start), _article(passage, start)) if found[0]),
        None,
    ) or _author_and_year(passage, start, last)


def _author_and_year(passage: Passage, start: int, last: Reading | None) -> tuple[Reading | None, int]:
    """الجابري، 1990، ص 20: authors, the year, a locator; a year alone is the same author's next work."""
    end = next((at for at in range(start, passage.size) if passage.key(at) == ";"), passage.size)
    at, year = _first_year(passage, start, end)
    if year is None:
        return None, start
    marked = passage.key(start - 1) in (",", ";")
    joined = not marked or surely_carries_and(passage.key(start)) or carries_and_body(passage, start)
    glued = last is not None and joined
    authors = names(passage, start, at, glued=glued)
    if at == start and last is not None and year.gregorian:
        authors = last.item.get("author", [])
    if not authors and (at > start or last is not None):
        return None, start
    item: Item = {"author": authors} if authors else {}
    _date(item, year)
    locator, after = pages(passage, year.end, end)
    if after < end and passage.key(after) not in ",;" and not _may_follow(passage, after):
        return None, start
    while remark := _remark(passage, after):
        after = remark
    first, stop = passage.span_of(start, after)
    first += glued and carries_and(passage.key(start))
    firm = bool(locator) or len(authors) > 1 or _others(passage, start, at)
    return Reading((first, stop), item, locator=locator, firm=firm), after


def _first_year(passage: Passage, start: int, end: int) -> tuple[int, PrintedYear | None]:
    """The first year from ``start`` on that can be one of publication, and its token."""
    for at in range(start, end):
        year = year_at(passage, at, end)
        if year:
            ancient = year.gregorian is None and year.hijri is not None and year.hijri < _FIRST_PRINTED
            numbered = at > start and passage.label(at - 1, "page-label") is not None
            return at, None if ancient or numbered else year
    return end, None


def _may_follow(passage: Passage, at: int) -> bool:
    """Whether what stands at ``at`` may follow a citation without a mark: a signal, another author after و or &."""
    key = passage.key(at)
    return passage.label(at, "signal") is not None or key.startswith("و") or (key in JOINERS and key != "/")


def _remark(passage: Passage, at: int) -> int:
    label = passage.label(at, "signal")
    return label.end if label and label.meaning in _REMARKS else 0


def _signal(passage: Passage, start: int) -> tuple[Signal | None, int]:
    """The signal at ``start`` (انظر, see, نقلا عن) and the token after it and its colon."""
    label = passage.label(start, "signal")
    if label is None or label.meaning not in _SIGNALS or label.end >= passage.size:
        return None, start
    after = label.end
    while passage.key(after) in (":", ",", "."):
        after += 1
    return _SIGNALS[label.meaning], after


def _date(item: Item, year: PrintedYear) -> None:
    if year.gregorian:
        item["issued"] = {"date-parts": [[year.gregorian]]}
    custom = {key: value for key, value in (("hijri", year.hijri), ("year-suffix", year.suffix)) if value}
    if custom:
        item["custom"] = custom


def _others(passage: Passage, start: int, end: int) -> bool:
    return any(passage.label(at, "and-others") for at in range(start + 1, end))


def _verse(passage: Passage, start: int) -> tuple[Reading | None, int]:
    """(البقرة: 255) · (سورة البقرة، الآية 255) · [البقرة/255] · (البقرة 2/255)."""
    verse = verse_at(passage, start, passage.size)
    if verse is None or passage.key(verse.end) not in ("", ";", ",", ")"):
        return None, start
    item: Item = {"title": verse.sura}
    span = passage.span_of(start, verse.end)
    return Reading(span, item, "short", locator=verse.verses, firm=True), verse.end


def _article(passage: Passage, start: int) -> tuple[Reading | None, int]:
    """(قانون العمل، م 5) · (المادة 5 من قانون العمل): a law by its title, the article as locator."""
    first = passage.label(start, "law")
    if first is None:
        return None, start
    if first.meaning == "article":
        locator, after = pages(passage, first.end, passage.size)
        law = passage.label(after + 1, "law")
        if not locator or passage.key(after) not in ("من", "of", "du", "de") or law is None or law.meaning == "article":
            return None, start
        title, after = (after + 1, passage.size), passage.size
    else:
        at = next((i for i in range(first.end, passage.size) if _is_article(passage, i)), 0)
        label = passage.label(at, "law")
        if not at or label is None:
            return None, start
        stop = at
        while passage.key(stop - 1) in (",", "-", ":"):
            stop -= 1
        title = (start, stop)
        locator, after = pages(passage, label.end, passage.size)
    if not locator or title[1] - title[0] < 1 or title[1] - title[0] > _LONGEST_TITLE:
        return None, start
    item: Item = {"type": "legislation", "title": passage.quote(*title)}
    year = next((y for i in range(*title) if (y := year_at(passage, i, title[1]))), None)
    if year:
        _date(item, year)
    return Reading(passage.span_of(start, after), item, locator=locator, firm=True), after


def _is_article(passage: Passage, at: int) -> bool:
    label = passage.label(at, "law")
    return label is not None and label.meaning == "article" and passage.kind(label.end) == NUMBER


def _turned(passage: Passage, whole: Span, *, mirrored: bool) -> Reading | None:
    """(4-3، 2020 Roddis and Alexander): the numbers stand before the names, as the page showed them."""
    end = passage.size
    at, year, locator = 0, None, None
    while at < end and (passage.kinds[at] != WORD or passage.label(at, "page-label", "era")):
        if passage.kinds[at] != NUMBER:
            at += 1
        elif year is None and (found := year_at(passage, at, end)):
            year, at = found, found.end
        elif locator is None:
            locator, at = pages(passage, at, end, several=False)
            if locator is None:
                return None
        else:
            return None
    if year is None or not at or at >= end:
        return None
    item: Item = {}
    lead = passage.key(at)
    if lead in JOINERS and at + 2 < end:
        item["author"] = names(passage, at + 1, at + 2) + names(passage, at + 2, end)
    else:
        item["author"] = names(passage, at, end)
    if not item["author"]:
        return None
    _date(item, year)
    shown = " and ".join(_shown(name) for name in item["author"])
    order = f"{shown} {year.gregorian or year.hijri or ''}".strip() + (f", {locator}" if locator else "")
    printed = " ".join(passage.text[whole[0] : whole[1]].split())
    flaw = Flaw("order", printed, f"({order})")
    firm = mirrored or bool(locator) or len(item["author"]) > 1
    return Reading(whole, item, locator=locator, flaws=(flaw,), firm=firm)


def _shown(name: Name) -> str:
    return name.get("literal") or f"{name.get('given', '')} {name.get('family', '')}".strip()

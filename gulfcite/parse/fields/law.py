"""Statutes: kind, number and year (القانون رقم 131 لسنة 1948), the article cited, the gazette that printed them."""

from typing import NamedTuple

from ...patterns.passage import Passage
from ...tables.lexicon import Label
from ...text.folding import ascii_digits
from ...text.tokens import MARK, NUMBER, WORD
from .. import dates, numerals
from ..draft import Draft, trimmed

#: What the table of law knows that is no statute.
_PARTS = frozenset(("article", "paragraph", "gazette", "amended", "issued-on", "concerning", "dated", "of-year"))
_NOT_INSTRUMENTS = _PARTS | {"provides"}
#: A statute of these kinds has a name of its own; a decree or decision is called by its number.
_NAMED = frozenset(("law", "statute", "code", "constitution", "organic-law", "bylaw", "convention", "treaty"))
#: Behind a comma these go on about the statute: when, by what and under which number it was issued.
_ENACTED = frozenset(("issued-on", "dated", "amended"))
_OF = frozenset(("من", "of", "du"))


class _Statute(NamedTuple):
    """A statute's name in tokens ``[start, end)``, and where what is said of its enactment ends."""

    label: Label
    start: int
    end: int
    enacted: int


def read(draft: Draft) -> None:
    """Take a statute that begins the description, or stands behind its article, as legislation."""
    if draft.start >= draft.end or "type" in draft.item or not draft.passage.has("law"):
        return
    article = _article_first(draft)
    begin = article[1] if article else draft.start
    if draft.owner[begin] == "short":
        article = article or _article_after(draft, begin)
        if article and draft.cited:
            _take_article(draft, article[0])
            draft.claim(draft.start, begin, "law")
        return
    statute = _statute(draft, begin)
    if statute is None:
        return
    number = _number(draft, statute)
    article = article or _article_after(draft, statute.end)
    if not (_date(draft, statute, number[1] if number else statute.label.end) or article or number):
        draft.item.pop("issued", None)
        draft.item.pop("custom", None)
        return
    draft.item["type"] = "legislation"
    if article:
        _take_article(draft, article[0])
    if number:
        draft.item["number"] = number[2]
    _name(draft, statute, number)
    draft.claim(draft.start, statute.enacted, "law")
    _gazette(draft, statute.enacted)
    if draft.cited and _is_prose(draft, statute.enacted):
        draft.end = statute.enacted


def is_statute(label: Label | None) -> bool:
    """Whether a label names a kind of statute, and not an article, a gazette or what a statute does."""
    return label is not None and not label.glued and label.meaning not in _NOT_INSTRUMENTS


def begins(passage: Passage, at: int, end: int) -> bool:
    """Whether a statute by its number, or an article of one, begins at token ``at``."""
    if not passage.has("law"):
        return False
    article = article_at(passage, _behind_paragraph(passage, at, end), end)
    if article:
        return passage.key(article[1]) in _OF
    label = passage.label(at, "law")
    return label is not None and is_statute(label) and passage.label(label.end - 1, "issue-label") is not None


def article_at(passage: Passage, at: int, end: int) -> tuple[str, int] | None:
    """المادة 147/1 · المادتان 163 و164 · الفصل (24) · م 5 مكرر · Art. 5: the article and where it ends."""
    label = passage.label(at, "law")
    if label is None or label.meaning != "article":
        return None
    begin = numerals.skip_marks(passage, label.end, end, ".:(")
    begin += passage.key(begin) in _OF and passage.kind(begin + 1) == NUMBER
    found = numerals.number(passage, begin, end, ranges=False)
    if found is None:
        return None
    value, stop = found
    if passage.key(stop) in ("الي", "حتي") and passage.kind(stop + 1) == NUMBER and stop + 1 < end:
        value, stop = numerals.page_range(value, passage.key(stop + 1)), stop + 2
    if passage.key(stop) in ("/", "-") and passage.kind(stop + 1) == NUMBER and stop + 1 < end:
        value, stop = f"{value}{passage.key(stop)}{passage.key(stop + 1)}", stop + 2
    while passage.key(stop) == "و" and passage.kind(stop + 1) == NUMBER and stop + 1 < end:
        value, stop = f"{value}, {passage.key(stop + 1)}", stop + 2
    stop += passage.key(stop) == ")" and stop < end
    return value, stop + (passage.key(stop) == "مكرر" and stop < end)


def _article_first(draft: Draft) -> tuple[str, int] | None:
    """المادة 178 من القانون … · الفقرة الثانية من المادة 5 من … · المادة 124 ق.م: and where the statute begins."""
    passage = draft.passage
    article = article_at(passage, _behind_paragraph(passage, draft.start, draft.end), draft.end)
    if article is None or article[1] >= draft.end:
        return None
    value, after = article
    if draft.owner[after] == "short":
        return value, after
    if passage.key(after) in _OF and after + 1 < draft.end:
        return value, after + 1 + (passage.key(after + 1) == "the")
    code = passage.label(after, "law")
    return (value, after) if code and code.meaning.endswith("-code") else None


def _behind_paragraph(passage: Passage, at: int, end: int) -> int:
    """نص المادة 5 · الفقرة الثانية من المادة 5: where the article itself begins."""
    at += passage.key(at) == "نص"
    paragraph = passage.label(at, "law")
    if paragraph is None or paragraph.meaning != "paragraph":
        return at
    number = numerals.number(passage, paragraph.end, end, ranges=False)
    after = number[1] if number else paragraph.end
    return after + 1 if passage.key(after) in _OF else at


def _article_after(draft: Draft, start: int) -> tuple[str, int] | None:
    """…، المادة 5: the article cited behind the statute or the short form; its tokens are taken."""
    for label in draft.passage.found(start, draft.end, "law"):
        if label.meaning == "article" and not draft.owner[label.start]:
            article = article_at(draft.passage, label.start, draft.end)
            if article:
                draft.claim(label.start, article[1], "section")
                return article
    return None


def _take_article(draft: Draft, value: str) -> None:
    """The article is the locator of a citation, the section of an entry."""
    if draft.cited:
        draft.locator = value
    else:
        draft.item["section"] = value


def _statute(draft: Draft, begin: int) -> _Statute | None:
    passage = draft.passage
    label = passage.label(begin, "law")
    if label is None or not is_statute(label):
        return None
    end = enacted = _stop(draft, label.end)
    while passage.key(enacted) == "," and _goes_on(passage, enacted + 1):
        concerns = passage.label(enacted + 1, "law")
        enacted = _stop(draft, enacted + 2)
        if concerns and concerns.meaning == "concerning":
            end = enacted
    within = passage.found(label.end, end, "law")
    end = next((part.start for part in within if part.meaning == "issued-on" and label.meaning in _NAMED), end)
    return _Statute(label, begin, end, enacted)


def _goes_on(passage: Passage, at: int) -> bool:
    label = passage.label(at, "law", "issue-label")
    if label is None:
        return False
    return label.meaning in _ENACTED | {"concerning"} or (label.meaning == "number" and not label.glued)


def _stop(draft: Draft, at: int) -> int:
    """Where the words that may belong to a statute's name end: at a separator, an article, a page, or running prose."""
    passage = draft.passage
    while at < draft.end and not draft.owner[at]:
        if passage.key(at) == "(":
            at = draft.partner(at) or at
        elif _parts(draft, at) or _is_prose(draft, at) or passage.label(at, "page-label"):
            break
        at += 1
    return at


def _parts(draft: Draft, at: int) -> bool:
    """Whether a mark that parts elements, an article or a gazette stands at ``at``."""
    passage = draft.passage
    if passage.kind(at) == MARK:
        return passage.key(at) in ',;:“"' or (passage.key(at) == "." and draft.ends_sentence(at))
    label = passage.label(at, "law")
    return label is not None and (label.meaning == "gazette" or article_at(passage, at, draft.end) is not None)


def _is_prose(draft: Draft, at: int) -> bool:
    """القانون … الذي ينص على أن · …، وقد · …: «…»: the words or the text of the statute follow."""
    passage = draft.passage
    label = passage.label(at, "law")
    if label and label.meaning == "provides":
        return True
    word = passage.label(at, "function-word")
    if word and (word.glued == "و" or word.meaning == "pronoun"):
        return True
    return passage.key(at) == ":" and not article_at(passage, at + 1, draft.end)


def _number(draft: Draft, statute: _Statute) -> tuple[int, int, str] | None:
    """رقم 131 · رقم 84-11 · عدد 12 · رقم (م/51) · القانون 17-95: where it begins and ends, and its figures."""
    passage = draft.passage
    for label in passage.found(statute.label.start, statute.enacted, "issue-label"):
        begin = numerals.skip_marks(passage, label.end, statute.enacted, "(")
        end = _figures(passage, begin, statute.enacted)
        if end and label.meaning in ("number", "issue"):
            return label.start, end, ascii_digits(passage.quote(begin, end))
    begin = statute.label.end
    end = _figures(passage, begin, statute.enacted)
    if end and (end - begin > 1 or _of_year(passage, end)):
        return begin, end, ascii_digits(passage.quote(begin, end))
    return None


def _figures(passage: Passage, at: int, end: int) -> int | None:
    """Where the figures of a number end; its marks and the letter before a stroke are its own."""
    if passage.kind(at) == WORD and passage.key(at + 1) == "/" and len(passage.key(at)) == 1:
        at += 2
    if passage.kind(at) != NUMBER or at >= end:
        return None
    stop = at + 1
    while stop + 1 < end and passage.key(stop) in ("-", ".", "/") and passage.kind(stop + 1) == NUMBER:
        stop += 2
    return stop


def _of_year(passage: Passage, at: int) -> bool:
    label = passage.label(at, "year-of-journal", "law")
    return label is not None and passage.kind(label.end) == NUMBER and len(passage.key(label.end)) == 4


def _date(draft: Draft, statute: _Statute, begin: int) -> bool:
    """لسنة 1948 · المؤرخ في 9 يونيو 1984 · (1967) · وتاريخ 23/8/1426هـ; returns whether it tells a statute."""
    passage = draft.passage
    parts = passage.found(begin, statute.enacted, "law")
    stop = next((part.start for part in parts if part.meaning == "amended"), statute.enacted)
    enacted = any(part.meaning in _ENACTED for part in parts)
    told = False
    at = begin
    while at < stop:
        found = dates.date_at(passage, at, stop)
        if found:
            if found.parts[:1] > [0]:
                _issued(draft, found.parts)
            if found.hijri:
                draft.item.setdefault("custom", {}).setdefault("hijri", found.hijri)
            closes = found.end >= stop - 1 and (enacted or passage.key(found.start - 1) in ("لسنه", "لعام"))
            told = told or closes
        at = found.end if found else at + 1
    return told


def _issued(draft: Draft, parts: list[int]) -> None:
    """The first date is that of the statute; a later one of the same year may say the day."""
    known = draft.item.get("issued", {}).get("date-parts", [parts])[0]
    if parts[: len(known)] == known:
        draft.item["issued"] = {"date-parts": [parts]}


def _name(draft: Draft, statute: _Statute, number: tuple[int, int, str] | None) -> None:
    """القانون المدني المصري is a name; القانون رقم 84-11 … المتضمن قانون الأسرة has its number and all behind it."""
    end = statute.end
    if number and statute.label.meaning in _NAMED and statute.start < number[0] < end:
        if number[0] > statute.label.end or statute.label.meaning in ("code", "constitution"):
            end = number[0]
    draft.item["title"] = trimmed(draft.passage, statute.start, end)
    if draft.passage.key(end - 1) == ")":
        draft.item["title"] = draft.passage.quote(statute.start, end)


def _gazette(draft: Draft, at: int) -> None:
    """ج.ر عدد 5588 بتاريخ 20 دجنبر 2007 · الجريدة الرسمية، العدد 9 مكرر، …: the gazette, its number and its day."""
    passage = draft.passage
    label = next((part for part in passage.found(at, draft.end, "law") if part.meaning == "gazette"), None)
    if label is None or draft.owner[label.start]:
        return
    end = label.start
    while (
        end < draft.end
        and not passage.label(end, "issue-label")
        and not (end >= label.end and passage.kind(end) == MARK)
    ):
        end += 1
    draft.item["container-title"] = trimmed(passage, label.start, end).removeprefix("ب")
    draft.claim(at, end, "container")
    issue_at = numerals.skip_marks(passage, end, draft.end, ".,(")
    issue = passage.label(issue_at, "issue-label")
    if issue and passage.kind(issue.end) == NUMBER:
        stop = issue.end + 1 + (passage.key(issue.end + 1) == "مكرر")
        draft.item["issue"] = ascii_digits(passage.quote(issue.end, stop))
        draft.claim(issue_at, stop, "issue")
        end = stop
    _gazette_day(draft, end)


def _gazette_day(draft: Draft, at: int) -> None:
    """The day of the gazette, which tells the day of a statute of that year, or its year where none is said."""
    passage = draft.passage
    for start in range(at, min(draft.end, at + 6)):
        found = dates.date_at(passage, start, draft.end)
        if found:
            draft.claim(at, found.end, "date")
            if found.parts[:1] > [0]:
                _issued(draft, found.parts)
            return

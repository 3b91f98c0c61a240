"""Hadith by compiler: أخرجه البخاري في صحيحه، كتاب …، باب … (3/58)، رقم (2079) · رواه الترمذي (1232)."""

from typing import NamedTuple

from ..model import Item, Name
from ..patterns.passage import Passage
from ..text.tokens import MARK, NUMBER, WORD
from . import locators
from .draft import trimmed
from .names import people
from .names.parts import person, without_titles
from .numerals import skip_marks
from .openings import unjoined

#: A chapter of a collection has a name as long as this, in tokens.
_CHAPTERS = 60
_LONGEST_NAME = 5
_LONGEST_TITLE = 6
#: عن أبي هريرة · من حديث ابن عمر: who told it stands between the compiler and the place.
_NARRATED = frozenset(("عن", "من"))


class Hadith(NamedTuple):
    """A citation of a hadith in tokens ``[start, end)``: whose collection, and volume and page or its number."""

    start: int
    end: int
    item: Item
    locator: str


def hadith_at(passage: Passage, at: int, end: int) -> Hadith | None:
    """The hadith cited from token ``at`` on: a verb and a compiler, a compiler joined to one, or a collection."""
    label = passage.label(at, "hadith-cue")
    if label is None or label.end > end:
        return None
    if label.meaning == "hadith-source" and label.glued in ("", "و"):
        agreed = passage.key(at) == "متفق"
        return _compiled(passage, at, skip_marks(passage, label.end, end, ":,") if agreed else at + 1, end)
    if label.meaning == "hadith-graded" and label.glued in ("", "و"):
        found = _compiled(passage, at + 1, at + 1, end)
        return found if found and "title" in found.item else None
    if label.meaning == "hadith-compiler":
        joined = label.glued == "و" and _told(passage, at)
        return _compiled(passage, at, at, end) if joined or _chaptered(passage, label.end, end) else None
    if label.meaning == "hadith-book" and not label.glued and _chaptered(passage, label.end, end):
        place = _place(passage, label.end, end)
        return Hadith(at, place.end, {"title": passage.quote(at, label.end)}, place.text) if place else None
    return None


def _compiled(passage: Passage, start: int, at: int, end: int) -> Hadith | None:
    """The compiler from ``at`` on, his book behind في, and the place in it."""
    names, stop = _compilers(passage, at, end)
    if not names:
        return None
    item: Item = {"author": names}
    if passage.key(stop) == "في" and not _is_chapter(passage, stop + 1):
        begin = stop + 1 + (passage.key(stop + 1) == "كتابه")
        after = _title_end(passage, begin, end)
        if not 0 < after - begin <= _LONGEST_TITLE:
            return None
        item["title"] = trimmed(passage, begin, after)
        stop = after
    place = _place(passage, stop, end)
    return Hadith(start, place.end, item, place.text) if place else None


def _title_end(passage: Passage, at: int, end: int) -> int:
    """في صحيحه · في المعجم الكبير · في «سننه»: where the words of the book end."""
    if passage.key(at) in '“"':
        return next((i + 1 for i in range(at + 1, min(end, at + _LONGEST_TITLE)) if passage.key(i) in '”"'), at)
    while at < end and passage.kind(at) == WORD and not _is_locator(passage, at, end):
        at += 1
    return at


def _compilers(passage: Passage, at: int, end: int) -> tuple[list[Name], int]:
    """البخاري · الإمام أحمد بن حنبل · البخاري ومسلم: who collected the hadith, and where the names end."""
    names: list[Name] = []
    while at < end:
        begin, _ = without_titles(passage, at, end)
        known = passage.label(begin, "hadith-cue")
        if known and known.meaning == "hadith-compiler":
            stop = known.end
        else:
            stop = begin
            while stop < end and passage.kind(stop) == WORD and not _ends_name(passage, stop, end):
                stop += 1
            if not 0 < stop - begin <= _LONGEST_NAME or people.person_score(passage, begin, stop) < people.LIKELY:
                break
        own = unjoined(passage, begin, stop) if known and known.glued else None
        name = person(own, 0, own.size) if own else person(passage, begin, stop)
        names.append(name)
        at = stop
        following = passage.label(at, "hadith-cue")
        if following is None or following.meaning != "hadith-compiler" or following.glued != "و":
            break
    return names, at


def _ends_name(passage: Passage, at: int, end: int) -> bool:
    return passage.key(at) in {"في", *_NARRATED} or _is_chapter(passage, at) or _is_locator(passage, at, end)


def _place(passage: Passage, at: int, end: int) -> locators.Locator | None:
    """The first volume and page, page or number behind the chapters' names, and the end of those that follow it."""
    if passage.key(at) in _NARRATED:
        at = next((i for i in range(at, min(end, at + 2 * _LONGEST_NAME)) if passage.kind(i) == MARK), end)
    begin = skip_marks(passage, at, end, ",:")
    begin += passage.key(begin) == "في" and _is_chapter(passage, begin + 1)
    if _is_chapter(passage, begin):
        begin = next((i for i in range(begin, min(end, begin + _CHAPTERS)) if _locator(passage, i, end)), end)
    first = _locator(passage, begin, end)
    if first is None:
        return None
    found, stop = first.text, first.end
    while True:
        following = _locator(passage, skip_marks(passage, stop, end, ",:-"), end)
        if following is None:
            return locators.Locator(found, stop)
        if "/" in following.text and "/" not in found:
            found = following.text
        stop = following.end


def _locator(passage: Passage, at: int, end: int) -> locators.Locator | None:
    """(3/58) · 3/58 · (2079) · برقم (2079) · حديث رقم 1 · ح 8 · ج 3، ص 58"""
    if at >= end:
        return None
    opened = passage.key(at) == "("
    begin = at + opened
    volume = passage.label(begin, "volume-label", "part-label")
    if _is_number(passage, begin):
        begin = skip_marks(passage, _behind_label(passage, begin), end, ".:(")
        found = locators.pages(passage, begin, end)
    elif volume and not volume.glued and passage.kind(volume.end) == NUMBER:
        page = locators.labelled(passage, skip_marks(passage, volume.end + 1, end, ",.:"), end)
        found = locators.Locator(f"{passage.key(volume.end)}/{page.text}", page.end) if page else None
    elif locators.is_page_label(passage, begin):
        found = locators.labelled(passage, begin, end)
    else:
        found = locators.volume_page(passage, begin, end)
        if found is None and opened and passage.kind(begin) == NUMBER and passage.key(begin + 1) == ")":
            found = locators.Locator(passage.key(begin), begin + 1)
    if found is None:
        return None
    closes = passage.key(found.end) == ")" and found.end < end
    return locators.Locator(found.text, found.end + closes)


def _is_locator(passage: Passage, at: int, end: int) -> bool:
    return _locator(passage, at, end) is not None


def _is_number(passage: Passage, at: int) -> bool:
    """Whether a label of a hadith's number stands at ``at``, with the number behind it."""
    label = passage.label(at, "locator", "issue-label")
    if passage.key(at) != "ح" and (label is None or label.meaning not in ("hadith-number", "number")):
        return False
    return passage.kind(skip_marks(passage, _behind_label(passage, at), passage.size, ".:(")) == NUMBER


def _behind_label(passage: Passage, at: int) -> int:
    label = passage.label(at, "locator", "issue-label")
    return label.end if label else at + 1


def _is_chapter(passage: Passage, at: int) -> bool:
    label = passage.label(at, "hadith-cue")
    return label is not None and label.meaning == "hadith-chapter" and not label.glued


def _chaptered(passage: Passage, at: int, end: int) -> bool:
    """…، كتاب الإيمان، باب …، رقم 1: chapters tell a collection of hadith from other books, and so does its number."""
    begin = skip_marks(passage, at, end, ",:")
    if _is_number(passage, begin):
        return passage.label(begin, "locator") is not None
    return _is_chapter(passage, begin) and any(
        _is_number(passage, i) for i in range(begin, min(end, begin + _CHAPTERS))
    )


def _told(passage: Passage, at: int) -> bool:
    """Whether a verb before ``at`` says that what follows is who told a hadith."""
    return any(label.meaning == "hadith-source" for label in passage.found(0, at, "hadith-cue"))

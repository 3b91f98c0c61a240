"""A note cut into its citations: where each begins and ends, and the signal before it.

A citation ends behind its anchor (a page, a short form, a link) where the next words begin like another one: a
signal, a name before a colon or comma, a bare ibid. What stands before a signal is gloss.
"""

from typing import NamedTuple

from ..model import Signal
from ..patterns.passage import Passage
from ..text.folding import is_arabic
from ..text.tokens import MARK, NUMBER, URL, WORD
from . import locators
from .fields import judgment, law
from .hadith import hadith_at
from .leads import behind_enumerator, lead
from .numerals import skip_marks
from .openings import after_mark, conjoined, name_at, names_then_repeat, page_at, signal_at
from .scripture import names_scripture, verse_at
from .shortform import repeat_at, repeats

_HEAD = 12
_NAME = 5
_TELLING = ("signal", "page-label", "quran-sura", "hadith-cue", "manuscript")
_NO_TITLE = (
    *("place", "publisher-cue", "edition", "volume-label", "part-label", "issue-label", "page-label", "locator"),
    *("month", "function-word", "ordinal"),
)
#: ثم · and: between two citations.
_JOINERS = frozenset(("ثم", "و", "and", "et", "&"))


class Piece(NamedTuple):
    """Tokens ``[start, end)`` of one citation without its signal.

    ``same_author`` tells that it goes on with another work of the author before it, ``conjoined`` that the و which
    joins it to the citation before is glued to its first word.
    """

    start: int
    end: int
    signal: Signal | None
    same_author: bool = False
    conjoined: bool = False


class _Anchor(NamedTuple):
    """What anchors a citation and ends at token ``end``; ``paged``: it is a page; ``bare``: one without a label."""

    end: int
    paged: bool = False
    bare: bool = False


_NONE = _Anchor(-1)


def pieces(passage: Passage) -> list[Piece]:
    """The pieces of a note in order; a note without citations is one piece that the reader will not take."""
    found: list[Piece] = []
    end = passage.size
    begin, signal = lead(passage, 0, end)
    same = joined = False
    at = begin
    anchor, bracketed = _NONE, False
    telling = _telling(passage)
    while at < end:
        if at not in telling and at != anchor.end:
            at += 1
            continue
        following = _next(passage, begin, at, end, anchor, bracketed)
        if following is None:
            one = _anchor(passage, at, end)
            if one:
                anchor = _Anchor(one.end, anchor.paged or one.paged, one.bare)
            bracketed = bracketed or (passage.key(at) == ")" and _has_year(passage, begin, at))
            at = one.end if one else at + 1
            continue
        found.append(Piece(begin, at, signal, same, joined))
        begin, signal = lead(passage, following, end)
        joined = signal is None and conjoined(passage, begin)
        same = signal is None and not name_at(passage, begin, end) and _imprint_later(passage, begin, end)
        anchor, bracketed = _NONE, False
        at = max(begin, at + 1)
    if begin < end:
        found.append(Piece(begin, end, signal, same, joined))
    return found


def _telling(passage: Passage) -> set[int]:
    """The tokens that may anchor a citation or part two: all but the words that say nothing of either."""
    words = zip(passage.kinds, passage.keys, strict=True)
    told = {at for at, (kind, key) in enumerate(words) if kind != WORD or names_scripture(key)}
    told.update(label.start for label in passage.found(0, passage.size, *_TELLING))
    return told | repeats(passage).keys()


def _next(passage: Passage, begin: int, at: int, end: int, anchor: _Anchor, bracketed: bool) -> int | None:
    """Where the next citation begins if the one from ``begin`` on ends at token ``at``, behind its anchor."""
    if at == begin:
        return None
    closed = anchor is not _NONE or bracketed
    if closed and signal_at(passage, at) and after_mark(passage, at):
        return at
    key = passage.key(at)
    if passage.kind(at) != MARK:
        return _joined(passage, at, end) if anchor.paged and at == anchor.end else None
    following = behind_enumerator(passage, skip_marks(passage, at, end, ",;.)-/+&"))
    following += passage.key(following) in _JOINERS
    following += passage.key(following) in "[(" and verse_at(passage, following + 1, end) is not None
    if key == ";":
        printed = bracketed or _ends_in_year(passage, at)
        if printed and _is_head(passage, following, end):
            return following
        parted = closed or _legal(passage, following, end)
    else:
        parted = anchor is not _NONE and (key in ",.&" or (key in "-/+" and at == anchor.end))
        parted = parted or (law.begins(passage, begin, end) and law.article_at(passage, following, end) is not None)
    if not parted or following >= end:
        return None
    enclosed = passage.key(at - 1) == ")" and at - 1 == anchor.end
    titled = (enclosed or (key == ";" and anchor.paged)) and _titled(passage, following, end, prose=enclosed)
    if not titled and not _starts(passage, following, end, anchor.paged):
        return None
    if anchor.bare and key != ";" and not any(locators.bare(passage, i, end) for i in range(following, end)):
        return None
    return following


def _ends_in_year(passage: Passage, at: int) -> bool:
    """…, Paris, Mouton, 1967 ;: whether an imprint's year stands before the mark at ``at``."""
    return locators.is_year(passage, at - 1, at) and passage.key(at - 2) in (",", ":")


def _is_head(passage: Passage, at: int, end: int) -> bool:
    """Bruce Masters, Christians and Jews (Cambridge: …, 2001): a few capitalised words, a comma, later a year."""
    stop = next((i for i in range(at, min(end, at + _HEAD)) if passage.key(i) in (",", ":", ";", "(")), at)
    words = [passage.printed(i) for i in range(at, stop) if passage.kind(i) == WORD]
    if not 2 <= len(words) <= _NAME or passage.key(stop) != "," or passage.label(at, *_NO_TITLE):
        return False
    named = all(word[:1].isupper() for word in (words[0], words[-1])) and not is_arabic(words[0])
    return named and any(passage.kind(i) == NUMBER and len(passage.key(i)) == 4 for i in range(stop, end))


def _joined(passage: Passage, at: int, end: int) -> int | None:
    """…ص 8 ثم الوردي، … · …ص 26 محمد غازي: المرجع السابق — no mark between a page and the next citation."""
    following = at + (passage.key(at) in _JOINERS)
    if hadith_at(passage, at, end):
        return at
    if names_then_repeat(passage, following, end) or (following > at and _starts(passage, following, end, True)):
        return following
    return None


def _anchor(passage: Passage, at: int, end: int) -> _Anchor | None:
    """A verse, a short form with its page, a page, a link or a volume and page at token ``at``."""
    if passage.kind(at) == WORD:
        scripture = verse_at(passage, at, end) or hadith_at(passage, at, end)
        if scripture:
            return _Anchor(scripture.end, True)
        repeat = repeat_at(passage, at)
        if repeat and repeat.meaning != "idem":
            behind = skip_marks(passage, repeat.end, end, ",.:(")
            pages = locators.volume_page(passage, behind, end) or locators.pages(passage, behind, end)
            if pages and not locators.is_year(passage, behind, end) and passage.kind(pages.end) != WORD:
                return _Anchor(pages.end, True)
            return _Anchor(repeat.end)
        page = locators.labelled(passage, at, end) or locators.folio(passage, at, end)
        return _Anchor(page.end, True) if page else None
    if passage.kind(at) == URL:
        return _Anchor(at + 1)
    pair = _volume_page(passage, at)
    if pair:
        return _Anchor(pair, True)
    bare = locators.bare(passage, at, end)
    return _Anchor(bare.end, True, True) if bare else None


def _volume_page(passage: Passage, at: int) -> int | None:
    """14/263 · 5: 120 behind a title: where a volume and its page end."""
    pair = locators.volume_page(passage, at, passage.size)
    return pair.end if pair and (passage.kind(at - 1) == WORD or passage.key(at - 1) in (",", "(", ":")) else None


def _has_year(passage: Passage, begin: int, close: int) -> bool:
    """Whether the bracket that closes at ``close`` holds a year."""
    at = close - 1
    while at > begin and passage.key(at) != "(":
        if passage.kind(at) == NUMBER and len(passage.key(at)) == 4:
            return True
        at -= 1
    return False


def _starts(passage: Passage, at: int, end: int, paged: bool) -> bool:
    """Whether another citation begins at token ``at``, behind one that has its anchor."""
    if signal_at(passage, at):
        return True
    if passage.label(at, "page-label", "part-label") and passage.kind(at + 1) != WORD:
        return False
    repeat = repeat_at(passage, at)
    if repeat:
        return paged
    if passage.kind(at) != WORD and passage.key(at) not in '“"':
        return False
    if verse_at(passage, at, end) or hadith_at(passage, at, end) or _legal(passage, at, end):
        return True
    if not _anchor_later(passage, at, end):
        return False
    if name_at(passage, at, end) or (paged and _imprint_later(passage, at, end)):
        return True
    return paged and any(_volume_page(passage, i) for i in range(at + 1, min(end, at + _HEAD)))


def _titled(passage: Passage, at: int, end: int, *, prose: bool) -> bool:
    """…(ص 33)، بيع المرابحة، محمد الأشقر، ص 7 · …؛ البحر المحيط، ج 2، ص 30 — a title and a page of its own.

    Words of a sentence stand in a title only where ``prose`` is allowed.
    """
    if passage.kind(at) != WORD or passage.label(at, *_NO_TITLE):
        return False
    for i in range(at + 1, min(end, at + 2 * _HEAD)):
        label = passage.label(i, "function-word")
        if label and label.meaning != "preposition" and not prose:
            return False
        if page_at(passage, i) or _volume_page(passage, i):
            return True
    return False


def _legal(passage: Passage, at: int, end: int) -> bool:
    """Whether the article of a statute, a numbered statute or a court's ruling begins at ``at``."""
    return law.begins(passage, at, end) or judgment.begins(passage, at)


def _anchor_later(passage: Passage, at: int, end: int) -> bool:
    """Whether a page, link or short form, or an imprint's year, stands somewhere from ``at`` on."""
    return any(
        page_at(passage, i)
        or passage.kind(i) == URL
        or _volume_page(passage, i)
        or locators.bare(passage, i, end)
        or (passage.kind(i) == NUMBER and len(passage.key(i)) == 4)
        or (passage.kind(i) == WORD and repeat_at(passage, i) is not None)
        for i in range(at, end)
    )


def _imprint_later(passage: Passage, at: int, end: int) -> bool:
    """…ص 117، مساجد مصر، القاهرة 1971م ج1 ص 10: another work of the same author, known by its own imprint and page."""
    place = next((i for i in range(at + 2, end) if passage.label(i, "place")), None)
    if place is None or passage.label(at, "place", "publisher-cue", "month", "edition", "volume-label"):
        return False
    page = next((i for i in range(place, end) if page_at(passage, i)), None)
    year = any(passage.kind(i) == NUMBER and len(passage.key(i)) == 4 for i in range(place, page or place))
    return page is not None and year

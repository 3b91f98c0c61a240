"""A note cut into its citations: where each begins and ends, and the signal before it.

A citation ends behind its anchor (a page, a short form, a link) where the next words begin like another one: a
signal, a name before a colon or comma, a bare ibid. What stands before a signal is gloss.
"""

from __future__ import annotations

from typing import NamedTuple

from ..model import Signal
from ..patterns.passage import Passage
from ..text.tokens import MARK, NUMBER, URL, WORD
from . import people
from .fields import judgment, law
from .numerals import skip_marks
from .scripture import verse_at
from .shortform import repeat_at

_SIGNALS: dict[str, Signal] = {
    "see": "see",
    "for-more": "see",
    "see-for-example": "see",
    "see-also": "see-also",
    "via": "via",
    "compare": "compare",
    "contra": "compare",
}
_PREFACE = 40
_GLOSS = 15
_SHORT_GLOSS = 4
_HEAD = 12


class Piece(NamedTuple):
    """Tokens ``[start, end)`` of one citation without its signal.

    ``same_author`` tells that it goes on with another work of the author before it.
    """

    start: int
    end: int
    signal: Signal | None
    same_author: bool = False


def pieces(passage: Passage) -> list[Piece]:
    """The pieces of a note in order; a note without citations is one piece that the reader will not take."""
    found: list[Piece] = []
    end = len(passage.tokens)
    begin, signal = _lead(passage, 0, end)
    anchored = paged = bracketed = same = False
    at = begin
    while at < end:
        if at > begin and (anchored or bracketed) and _signal(passage, at) and _after_mark(passage, at):
            found.append(Piece(begin, at, signal, same))
            begin, signal = _lead(passage, at, end)
            anchored = paged = bracketed = same = False
            at = max(begin, at + 1)
            continue
        verse = verse_at(passage, at, end) if passage.kind(at) == WORD else None
        repeat = repeat_at(passage, at) if passage.kind(at) == WORD else None
        if verse:
            anchored = paged = True
            at = verse.end
        elif repeat:
            anchored = True
            at = repeat.end
        elif _page(passage, at):
            anchored = paged = True
            at += 1
            while at < end and (
                passage.kind(at) == NUMBER or passage.key(at) in "-/.:ص" or passage.label(at, "page-label")
            ):
                at += 1
        elif passage.kind(at) == URL:
            anchored = True
            at += 1
        elif _volume_page(passage, at):
            anchored = paged = True
            at += 3
        elif passage.kind(at) == MARK:
            bracketed = bracketed or (passage.key(at) == ")" and _has_year(passage, begin, at))
            parted = passage.key(at) in ",;." and (anchored or (bracketed and passage.key(at) == ";"))
            following = skip_marks(passage, at, end, ",;.)")
            parted = parted or (passage.key(at) == ";" and _legal(passage, following, end))
            if parted and following < end and _starts(passage, following, end, paged):
                found.append(Piece(begin, at, signal, same))
                begin, signal = _lead(passage, following, end)
                same = signal is None and not _name_at(passage, begin, end) and _imprint_later(passage, begin, end)
                anchored = paged = bracketed = False
                at = begin
            else:
                at += 1
        elif paged and _names_then_repeat(passage, at, end):
            found.append(Piece(begin, at, signal, same))
            begin, signal = at, None
            anchored = paged = bracketed = same = False
            at += 1
        else:
            at += 1
    if begin < end:
        found.append(Piece(begin, end, signal, same))
    return found


def _signal(passage: Passage, at: int) -> tuple[Signal, int] | None:
    """The signal at token ``at`` and where it ends; عن counts only before a colon, being a plain preposition.

    What ends a note leads nowhere: ورقة 4 ظ.
    """
    label = passage.label(at, "signal")
    if label is None or label.meaning not in _SIGNALS or label.glued not in ("", "و", "ف"):
        return None
    if skip_marks(passage, label.end, passage.size, ".,;:)") == passage.size:
        return None
    if (
        label.end == at + 1
        and passage.key(at) in ("عن", "من", "في", "from", "in")
        and passage.key(label.end) not in ":;"
    ):
        return None
    if passage.key(at - 1) == "." and len(passage.key(at)) == len(passage.key(at - 2)) == 1:
        return None  # the second letter of ج.ر is no ر: of its own
    return _SIGNALS[label.meaning], label.end


def _lead(passage: Passage, at: int, end: int) -> tuple[int, Signal | None]:
    """Where the citation itself begins from ``at`` on, behind signals and the gloss that leads to them."""
    signal: Signal | None = None
    begin = at
    while True:
        begin = skip_marks(passage, begin, end, ",;:.-")
        found = _signal(passage, begin)
        if found is None:
            break
        signal, begin = found
    if signal is None:
        later = _later_signal(passage, at, end)
        if later:
            return _lead(passage, later, end)
        return skip_marks(passage, at, end, ",;:.-"), None
    return _behind_gloss(passage, begin, end), signal


def _later_signal(passage: Passage, at: int, end: int) -> int | None:
    """لتفصيل البدائل …؛ ينظر: — a signal behind a gloss that itself cites nothing."""
    for i in range(at + 1, min(end, at + _PREFACE)):
        if _page(passage, i) or passage.kind(i) == URL or repeat_at(passage, i):
            return None
        found = _signal(passage, i)
        if found and found[0] in ("see", "see-also", "compare") and _after_mark(passage, i):
            return i
    return None


def _behind_gloss(passage: Passage, at: int, end: int) -> int:
    """ينظر في ذلك وما يتصل به: — the words between a signal and its colon or comma, when they are no name."""
    if not passage.label(at, "function-word"):
        colon = next((i for i in range(at, min(end, at + _GLOSS)) if passage.key(i) in (":", ",")), None)
        if colon is None or passage.key(colon) == "," or people.person_score(passage, at, colon) >= 0.3:
            return at
    for i in range(at, min(end, at + _GLOSS)):
        if passage.key(i) == ":" and i - at <= _SHORT_GLOSS:
            return i + 1
        if passage.key(i) in (":", ",") and _name_at(passage, i + 1, end):
            return i + 1
    return at


def _after_mark(passage: Passage, at: int) -> bool:
    return passage.kind(at - 1) in (MARK, URL, NUMBER) or at == 0


def _page(passage: Passage, at: int) -> bool:
    """Whether a page label with its number begins at token ``at``."""
    label = passage.label(at, "page-label")
    if label is None or label.meaning not in ("page", "pages") or (passage.kind(at - 1) == NUMBER and at == 0):
        return False
    return passage.kind(skip_marks(passage, label.end, len(passage.tokens), ".:(/-")) == NUMBER


def _volume_page(passage: Passage, at: int) -> bool:
    """14/263 · 5: 120 behind a title: a volume and a page; not a date, not a chain of three."""
    if passage.kind(at) != NUMBER or passage.kind(at + 2) != NUMBER or passage.key(at + 1) not in ("/", ":"):
        return False
    if len(passage.key(at)) > 2 or passage.key(at + 3) in ("/", "-") or passage.key(at - 1) in ("/", "-"):
        return False
    return passage.kind(at - 1) == WORD or passage.key(at - 1) in (",", "(")


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
    if _signal(passage, at):
        return True
    if passage.label(at, "page-label", "part-label") and passage.kind(at + 1) != WORD:
        return False
    repeat = repeat_at(passage, at)
    if repeat:
        return paged
    if passage.kind(at) != WORD and passage.key(at) not in '“"':
        return False
    if verse_at(passage, at, end) or _legal(passage, at, end):
        return True
    if not _anchor_later(passage, at, end):
        return False
    if _name_at(passage, at, end) or (paged and _imprint_later(passage, at, end)):
        return True
    return paged and any(_volume_page(passage, i) for i in range(at + 1, min(end, at + _HEAD)))


def _legal(passage: Passage, at: int, end: int) -> bool:
    """Whether the article of a statute, a numbered statute or a court's ruling begins at ``at``."""
    return law.begins(passage, at, end) or judgment.begins(passage, at)


def _name_at(passage: Passage, at: int, end: int) -> bool:
    """Whether a name begins at ``at``: up to a colon, a comma, a bracket or a short form."""
    at = skip_marks(passage, at, end, " ")
    stop = at
    while stop < min(end, at + _HEAD) and not (passage.kind(stop) == MARK and passage.key(stop) in ",:;("):
        if stop > at and repeat_at(passage, stop):
            break
        stop += 1
    words = sum(passage.kind(i) == WORD for i in range(at, stop))
    if not words or stop >= end:
        return False
    score = people.person_score(passage, at, stop)
    if words >= 2:
        return score >= people.LIKELY
    return score >= 0.45 and (passage.key(stop) in (":", "(", ",") or repeat_at(passage, stop) is not None)


def _names_then_repeat(passage: Passage, at: int, end: int) -> bool:
    """…ص 26 محمد غازي: المرجع السابق — no separator, but a name and a short form follow the page."""
    if passage.kind(at - 1) != NUMBER or passage.kind(at) != WORD or passage.label(at, "page-label", "era", "month"):
        return False
    repeat = next((i for i in range(at + 1, min(end, at + 8)) if repeat_at(passage, i)), None)
    return repeat is not None and people.person_score(passage, at, repeat) >= 0.5


def _anchor_later(passage: Passage, at: int, end: int) -> bool:
    """Whether a page, link or short form, or an imprint's year, stands somewhere from ``at`` on."""
    return any(
        _page(passage, i)
        or passage.kind(i) == URL
        or _volume_page(passage, i)
        or (passage.kind(i) == NUMBER and len(passage.key(i)) == 4)
        or (passage.kind(i) == WORD and repeat_at(passage, i) is not None)
        for i in range(at, end)
    )


def _imprint_later(passage: Passage, at: int, end: int) -> bool:
    """…ص 117، مساجد مصر، القاهرة 1971م ج1 ص 10: another work of the same author, known by its own imprint and page."""
    place = next((i for i in range(at + 2, end) if passage.label(i, "place")), None)
    if place is None or passage.label(at, "place", "publisher-cue", "month", "edition", "volume-label"):
        return False
    page = next((i for i in range(place, end) if _page(passage, i)), None)
    year = any(passage.kind(i) == NUMBER and len(passage.key(i)) == 4 for i in range(place, page or place))
    return page is not None and year

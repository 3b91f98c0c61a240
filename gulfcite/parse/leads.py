"""What stands before a citation: signals, the gloss that leads to them, the number of an enumeration."""

from __future__ import annotations

from ..model import Signal
from ..patterns.passage import Passage
from ..tables import meanings
from ..text.tokens import MARK, NUMBER, URL, WORD
from . import locators
from .fields import law
from .names import people
from .numerals import skip_marks
from .openings import after_mark, name_at, page_at, signal_at
from .scripture import verse_at
from .shortform import repeat_at

_PREFACE = 40
_GLOSS = 15
_SHORT_GLOSS = 4
#: A first sentence of fewer tokens may be the author of a dotted description.
_SENTENCE = 6
_DESCRIBED = ("publisher-cue", "edition", "editor-role", "translator-role")
#: Marks that close the words of a verse; ﴿ ﴾ are read as braces.
_CLOSING = frozenset(("}", ")", "”", '"'))
#: Words before the article that a text rests on.
_ON_LAWS = frozenset(
    (
        *("نصت", "تنص", "ونصت", "وتنص", "نص", "بنص", "وفقا", "وفق", "طبقا", "استنادا", "بموجب", "بمقتضي", "عملا"),
        *("قضت", "تقضي", "جاء", "حسب", "بحسب"),
    )
)
_STOPS = frozenset((",", ":"))
_NO_AUTHOR = (
    "place",
    "publisher-cue",
    "edition",
    "editor-role",
    "translator-role",
    "journal-cue",
    "newspaper",
    "month",
)
_NO_TITLE = ("place", "publisher-cue", "body-cue", "edition", "editor-role", "translator-role", "volume-label")


def lead(passage: Passage, at: int, end: int) -> tuple[int, Signal | None]:
    """Where the citation itself begins from ``at`` on, behind signals and the gloss that leads to them."""
    signal: Signal | None = None
    begin = at = behind_enumerator(passage, at)
    quoted = _behind_verse(passage, at, end) or _behind_verb(passage, at, end)
    if quoted:
        return quoted, None
    while True:
        begin = skip_marks(passage, begin, end, ",;:.-")
        found = signal_at(passage, begin)
        if found is None:
            break
        signal, begin = found
    if signal is None:
        later = _latersignal_at(passage, at, end)
        if later:
            return lead(passage, later, end)
        return _behind_sentence(passage, skip_marks(passage, at, end, ",;:.-"), end), None
    return _behind_gloss(passage, begin, end), signal


def _behind_verse(passage: Passage, at: int, end: int) -> int | None:
    """قال تعالى: ﴿…﴾، سورة البقرة، الآية 188: the sura behind the words of the verse."""
    if _CLOSING.isdisjoint(passage.keys[at:end]):
        return None
    for i in range(at, end):
        if passage.kinds[i] == NUMBER:
            return None
        if passage.keys[i] in _CLOSING:
            sura = skip_marks(passage, i + 1, end, ",.:;-[(")
            if verse_at(passage, sura, end):
                return sura
    return None


def _behind_verb(passage: Passage, at: int, end: int) -> int | None:
    """نصت المادة 215 من القانون … · وفقا للمادة 5 من …: the article behind what is said of it."""
    if passage.key(at) not in _ON_LAWS:
        return None
    return next((i for i in (at + 1, at + 2) if law.begins(passage, i, end)), None)


def _latersignal_at(passage: Passage, at: int, end: int) -> int | None:
    """لتفصيل البدائل …؛ ينظر · عن حياته ينظر: — a signal behind a gloss that itself cites nothing."""
    if not passage.found(at + 1, min(end, at + _PREFACE), "signal"):
        return None
    for i in range(at + 1, min(end, at + _PREFACE)):
        if page_at(passage, i) or passage.kind(i) == URL or repeat_at(passage, i) or locators.bare(passage, i, end):
            return None
        if passage.label(i, "place", "publisher-cue") and passage.key(i - 1) == "(":
            return None
        found = signal_at(passage, i)
        if (
            found
            and found[0] in ("see", "see-also", "compare")
            and (after_mark(passage, i) or passage.key(found[1]) == ":")
        ):
            return i
    return None


def _behind_gloss(passage: Passage, at: int, end: int) -> int:
    """ينظر في ذلك وما يتصل به: — the words between a signal and its colon or comma, when they are no name."""
    if verse_at(passage, at, end):
        return at
    if not passage.label(at, "function-word"):
        colon = next((i for i in range(at, min(end, at + _GLOSS)) if passage.key(i) in (":", ",")), None)
        if colon is None or passage.key(colon) == "," or people.person_score(passage, at, colon) >= 0.3:
            return at
    for i in range(at, min(end, at + _GLOSS)):
        if passage.key(i) == ":" and i - at <= _SHORT_GLOSS:
            return i + 1
        if passage.key(i) in (":", ",") and name_at(passage, i + 1, end):
            return i + 1
    return at


def behind_enumerator(passage: Passage, at: int) -> int:
    """أولا: علي الوردي، … · أ- علي الوردي، … · 2) …: the number of an enumeration is no part of a name."""
    if passage.kind(at) == NUMBER and len(passage.key(at)) < 3:
        return at + 2 if passage.key(at + 1) in (")", "-") and passage.kind(at + 2) == WORD else at
    if passage.kind(at) != WORD or passage.kind(at + 1) != MARK:
        return at
    if passage.key(at + 1) not in ("-)" if len(passage.key(at)) == 1 else ":-.),"):
        return at
    return at + 2 if passage.key(at) in meanings("heading-enumerator") else at


def _behind_sentence(passage: Passage, at: int, end: int) -> int:
    """الإيالة: وحدة إدارية … وال. محمد فريد، تاريخ …، ص 40 — the source behind sentences that cite nothing."""
    if "." not in passage.keys[at:end]:
        return at
    comma = next((i for i in range(at, end) if passage.key(i) in _STOPS or passage.key(i) == "."), end)
    described = passage.key(comma) == "," and name_at(passage, at, end)
    first = True
    for i in range(at, end):
        if page_at(passage, i) or passage.kind(i) == URL or repeat_at(passage, i):
            return at
        described = described or passage.label(i, *_DESCRIBED) is not None
        if passage.key(i) != "." or len(passage.key(i - 1)) < 2:
            continue
        if described or (first and i - at < _SENTENCE):
            return at
        first = False
        if _source_at(passage, i + 1, end):
            return i + 1
    return at


def _source_at(passage: Passage, at: int, end: int) -> bool:
    """Whether an author begins at ``at``, with a title and a page or with a short form behind."""
    if passage.label(at, *_NO_AUTHOR) or not name_at(passage, at, end):
        return False
    stop = next((i for i in range(at, end) if passage.key(i) in _STOPS), end)
    if stop + 1 >= end:
        return False
    if repeat_at(passage, stop + 1):
        return True
    titled = stop - at > 1 and not passage.label(stop + 1, *_NO_TITLE) and passage.kind(stop + 1) != NUMBER
    return titled and any(page_at(passage, i) for i in range(stop + 1, end))

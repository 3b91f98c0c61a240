"""What stands before a citation: signals, the gloss that leads to them, the number of an enumeration."""

from __future__ import annotations

from ..model import Signal
from ..patterns.passage import Passage
from ..text.tokens import URL
from . import people
from .numerals import skip_marks
from .openings import after_mark, name_at, page_at, signal_at
from .scripture import verse_at
from .shortform import repeat_at

_PREFACE = 40
_GLOSS = 15
_SHORT_GLOSS = 4


def lead(passage: Passage, at: int, end: int) -> tuple[int, Signal | None]:
    """Where the citation itself begins from ``at`` on, behind signals and the gloss that leads to them."""
    signal: Signal | None = None
    begin = at
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
        return skip_marks(passage, at, end, ",;:.-"), None
    return _behind_gloss(passage, begin, end), signal


def _latersignal_at(passage: Passage, at: int, end: int) -> int | None:
    """لتفصيل البدائل …؛ ينظر: — a signal behind a gloss that itself cites nothing."""
    for i in range(at + 1, min(end, at + _PREFACE)):
        if page_at(passage, i) or passage.kind(i) == URL or repeat_at(passage, i):
            return None
        found = signal_at(passage, i)
        if found and found[0] in ("see", "see-also", "compare") and after_mark(passage, i):
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

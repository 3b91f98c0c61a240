"""How a citation begins: with a signal, or with a name before a comma, a colon, a bracket or a short form."""

from __future__ import annotations

from ..model import Signal
from ..patterns.passage import Passage
from ..text.tokens import MARK, NUMBER, URL, WORD
from . import locators
from .names import people
from .names.words import known_names, terms
from .numerals import skip_marks
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
_HEAD = 12


def signal_at(passage: Passage, at: int) -> tuple[Signal, int] | None:
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
    if passage.label(at - 1 - (passage.key(at - 1) == "."), "volume-label", "part-label"):
        return None  # vol. V is no V. of its own
    return _SIGNALS[label.meaning], label.end


def after_mark(passage: Passage, at: int) -> bool:
    return passage.kind(at - 1) in (MARK, URL, NUMBER) or at == 0


def page_at(passage: Passage, at: int) -> bool:
    """Whether a page label with its number begins at token ``at``."""
    return locators.labelled(passage, at, passage.size) is not None


def name_at(passage: Passage, at: int, end: int) -> bool:
    """Whether a name begins at ``at``: up to a colon, a comma, a bracket or a short form."""
    at = skip_marks(passage, at, end, " ")
    stop = at
    while stop < min(end, at + _HEAD) and not (passage.kind(stop) == MARK and passage.key(stop) in ",:;("):
        if stop > at and repeat_at(passage, stop):
            break
        stop += 1
    words = passage.words(at, stop)
    if not words or stop >= end:
        return False
    score = _score(passage, at, stop)
    if words >= 2:
        return score >= people.LIKELY
    repeated = (
        repeat_at(passage, stop) is not None or repeat_at(passage, skip_marks(passage, stop, end, ",:")) is not None
    )
    if conjoined(passage, at) and not repeated and not passage.key(at).endswith("ي"):
        return False
    return score >= 0.45 and (passage.key(stop) in (":", "(", ",") or repeated)


def conjoined(passage: Passage, at: int) -> bool:
    """Whether a و that joins is glued to the word at token ``at``: والوردي، … · وعلي الوردي، …, not وليد."""
    key = passage.key(at)
    arabic, _ = known_names()
    if key[:1] != "و" or key in arabic or len(key) < 4:
        return False
    return (key[1:3] == "ال" and len(key) > 4) or key[1:] in arabic or (key[1:] in terms() and key not in terms())


def unjoined(passage: Passage, start: int, end: int) -> Passage:
    """Tokens ``[start, end)`` as a passage of their own without the و glued to the first."""
    first, last = passage.span_of(start, end)
    return Passage(passage.text, (first + 1, last))


def _score(passage: Passage, start: int, end: int) -> float:
    """How much the tokens look like a name, the و before them left out."""
    if not conjoined(passage, start):
        return people.person_score(passage, start, end)
    inner = unjoined(passage, start, end)
    return 0.0 if inner.label(0, "ordinal") else people.person_score(inner, 0, inner.size)


def names_then_repeat(passage: Passage, at: int, end: int) -> bool:
    """…ص 26 محمد غازي: المرجع السابق — no separator, but a name and a short form follow the page."""
    if passage.kind(at - 1) != NUMBER or passage.kind(at) != WORD or passage.label(at, "page-label", "era", "month"):
        return False
    repeat = next((i for i in range(at + 1, min(end, at + 8)) if repeat_at(passage, i)), None)
    return repeat is not None and _score(passage, at, repeat) >= 0.5

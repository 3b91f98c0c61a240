"""Short forms: the words that say a work was cited before (مصدر سبق ذكره, المصدر نفسه, م.س, op. cit., ibid.)."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..patterns.passage import Passage
from ..tables import meanings
from ..text.slips import one_slip
from ..text.tokens import WORD

#: Meanings that point at a work; the others (cross-reference, short-title) do not.
_WORK = frozenset(("op-cit", "ibid", "ibid|op-cit", "loc-cit", "idem", "same-volume", "same-law", "same-judgment"))
_OWN_TEXT = "cross-reference"


class Repeat(NamedTuple):
    """A short form in tokens ``[start, end)`` and the table's meaning of it."""

    start: int
    end: int
    meaning: str


def repeat_at(passage: Passage, at: int) -> Repeat | None:
    """The short form that begins at token ``at``, misprints of one letter allowed in its two-word forms."""
    return repeats(passage).get(at)


def first_repeat(passage: Passage, start: int, end: int) -> Repeat | None:
    """The first short form in tokens ``[start, end)``."""
    return next((found for at in range(start, end) if (found := repeat_at(passage, at))), None)


def last_repeat(passage: Passage, repeat: Repeat, end: int) -> int:
    """نفس المرجع، نفس الصفحة: where the last of several short forms in a row ends."""
    stop = repeat.end
    while passage.key(stop) in (",", ":", "و") and stop + 1 < end:
        following = repeat_at(passage, stop + 1)
        if following is None:
            break
        stop = following.end
    return stop


@lru_cache(maxsize=8)
def repeats(passage: Passage) -> dict[int, Repeat]:
    """Every short form of a passage by the token it begins at."""
    found: dict[int, Repeat] = {}
    labelled = set()
    for label in passage.found(0, passage.size, "short-form"):
        if label.glued in ("", "و"):
            labelled.add(label.start)
            if label.meaning in _WORK and not _inside_words(passage, label.start, label.end):
                found[label.start] = Repeat(label.start, label.end, label.meaning)
    for at, (first, second) in enumerate(pairwise(passage.tokens)):
        if first.key[:2] == "ال" and first.kind == second.kind == WORD and at not in labelled:
            meaning = _misprint(first.key, second.key)
            if meaning:
                found[at] = Repeat(at, at + 2, meaning)
    return found


def points_at_own_text(passage: Passage, at: int) -> bool:
    """Whether a cross-reference to the document itself begins at token ``at`` (انظر ما سبق, سبقت ترجمته)."""
    label = passage.label(at, "short-form")
    return label is not None and label.meaning == _OWN_TEXT


def _inside_words(passage: Passage, start: int, end: int) -> bool:
    """Whether a one-word form (نفسه, منه) stands inside running words and so is no form: في الوقت نفسه."""
    if end - start > 1 or passage.key(start) in ("ibid", "idem", "opcit", "id"):
        return False
    before = passage.kind(start - 1) == WORD
    after = passage.kind(end) == WORD and not passage.label(end, "page-label", "volume-label", "part-label")
    return before or after


def _misprint(first: str, second: str) -> str | None:
    """المراجع السابق · المرجع السباق · المصدر الصابق: one slip in one word of a two-word form."""
    for noun, endings in _pairs().items():
        if noun == first:
            return next((meaning for ending, meaning in endings.items() if one_slip(ending, second)), None)
        if second in endings and one_slip(noun, first):
            return endings[second]
    return None


@cache
def _pairs() -> dict[str, dict[str, str]]:
    """The two-word forms of the table whose first word is a noun with the article, by that noun."""
    pairs: dict[str, dict[str, str]] = {}
    for form, meaning in meanings("short-form").items():
        first, _, second = form.partition(" ")
        if meaning in _WORK and first.startswith("ال") and len(second) > 3 and " " not in second:
            pairs.setdefault(first, {})[second] = meaning
    return {noun: endings for noun, endings in pairs.items() if noun in ("المصدر", "المرجع")}

"""Short forms: the words that say a work was cited before (مصدر سبق ذكره, المصدر نفسه, م.س, op. cit., ibid.)."""

from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..patterns.passage import Passage
from ..tables import meanings
from ..tables.compiled import compiled
from ..tables.lexicon import Label
from ..text.slips import one_slip
from ..text.tokens import MARK, NUMBER, WORD

#: Meanings that point at a work; the others (cross-reference, short-title) do not.
_WORK = frozenset(
    ("op-cit", "ibid", "ibid-several", "ibid|op-cit", "loc-cit", "idem", "same-volume", "same-law", "same-judgment")
)
_OWN_TEXT = frozenset(("cross-reference", "mentioned", "note-reference"))
#: see p. 34 above: points at the document itself behind a number only.
_OWN_PAGE = "own-page"


class Repeat(NamedTuple):
    """A short form in tokens ``[start, end)`` and the table's meaning of it; ``note`` is the note it sends to."""

    start: int
    end: int
    meaning: str
    note: str = ""


def repeat_at(passage: Passage, at: int) -> Repeat | None:
    """The short form that begins at token ``at``, misprints of one letter allowed in its two-word forms."""
    return repeats(passage).get(at)


def first_repeat(passage: Passage, start: int, end: int) -> Repeat | None:
    """The first short form in tokens ``[start, end)``."""
    return min((repeat for at, repeat in repeats(passage).items() if start <= at < end), default=None)


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
            elif label.meaning == "mentioned" and _of_a_work(passage, label):
                found[label.start] = Repeat(label.start, label.end, "op-cit")
            elif label.meaning == "note-reference" and (repeat := _to_note(passage, label)):
                found[label.start] = repeat
    for at, (first, second) in enumerate(pairwise(passage.keys)):
        if first[:2] == "ال" and at not in labelled and passage.kinds[at] == passage.kinds[at + 1] == WORD:
            meaning = _misprint(first, second)
            if meaning:
                found[at] = Repeat(at, at + 2, meaning)
    return found


def _of_a_work(passage: Passage, label: Label) -> bool:
    """الجابري، سبق ذكره، ص 30: between an author and a page a work was mentioned, elsewhere a thing."""
    page = next((at for at in range(label.end, passage.size) if passage.kind(at) != MARK), passage.size)
    return passage.key(label.start - 1) == "," and passage.label(page, "page-label") is not None


def _to_note(passage: Passage, label: Label) -> Repeat | None:
    """الهامش رقم 7 · الهامش رقم (7) أعلاه · supra note 7: with the number and what says where the note is."""
    at = label.end + (passage.key(label.end) == "(")
    if passage.kind(at) != NUMBER:
        return None
    end = at + 1 + (passage.key(at + 1) == ")")
    where = passage.label(end, "short-form")
    if where and where.meaning in ("cross-reference", _OWN_PAGE):  # أعلاه · above
        end = where.end
    return Repeat(label.start, end, label.meaning, passage.key(at))


def points_at_own_text(passage: Passage, at: int) -> bool:
    """Whether a cross-reference to the document itself begins at token ``at`` (انظر ما سبق, p. 34 above)."""
    label = passage.label(at, "short-form")
    if label is None:
        return False
    return label.meaning in _OWN_TEXT or (label.meaning == _OWN_PAGE and passage.kind(at - 1) == NUMBER)


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
    return compiled("short-form-pairs", _read_pairs)


def _read_pairs() -> dict[str, dict[str, str]]:
    pairs: dict[str, dict[str, str]] = {}
    for form, meaning in meanings("short-form").items():
        first, _, second = form.partition(" ")
        if meaning in _WORK and first.startswith("ال") and len(second) > 3 and " " not in second:
            pairs.setdefault(first, {})[second] = meaning
    return {noun: endings for noun, endings in pairs.items() if noun in ("المصدر", "المرجع")}

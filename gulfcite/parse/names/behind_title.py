"""Authors behind their title and written to a preposition: المغني، لابن قدامة · الأعلام للزركلي."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Name
from ...patterns.passage import Passage
from ...tables import meanings
from ...text.proclitics import without_lam
from ...text.tokens import WORD
from ..draft import Segment
from . import people
from .words import known_names, particles, terms

#: The tables whose words are names or parts of them, whatever preposition stands before.
_NAMING = frozenset(("name-particle", "kunya-nisba", "honorific"))


def find(passage: Passage, segments: Sequence[Segment]) -> tuple[int, int, list[Name]] | None:
    """Where the authors behind the title stand, as an element of their own or at the end of the first, and who."""
    for segment in segments[1:3]:
        if segment.before == "," and _begins(passage, segment.start, segment.end, apart=True):
            return segment.start, segment.end, _authors(passage, segment.start, segment.end)
    first = segments[0]
    for at in range(first.end - 1, first.start, -1):
        before = passage.keys[at - 1]
        if not passage.keys[at].startswith("ل") or before in known_names()[0]:
            continue  # محمد لخضر: the ل of a name of the Maghreb
        if _begins(passage, at, first.end, apart=before in (":", "-")):
            return at, first.end, _authors(passage, at, first.end)
    return None


def _begins(passage: Passage, at: int, end: int, *, apart: bool) -> bool:
    """Whether tokens ``[at, end)`` are a name with ل before it; ``apart`` tells that a comma parts it from the title.

    Within a title ل is a plain preposition (مدخل للقانون), so that there every word must be known from names.
    """
    key = passage.key(at)
    arabic, _ = known_names()
    if passage.kind(at) != WORD or not key.startswith("ل") or len(key) < 4 or key in arabic:
        return False
    if any(label.glued != "ل" for label in passage.labels.get(at, {}).values() if label.table not in _NAMING):
        return False
    title = passage.label(at, "honorific")
    if title and title.glued == "ل":
        return title.end < end and people.person_score(passage, title.end, end) >= people.LIKELY
    bare = without_lam(key)
    if bare in ("ابن", "ابي", "ابو"):
        return at + 1 < end and people.person_score(passage, at, end) >= (0.3 if apart else people.LIKELY)
    if end == at + 1:
        return _is_epithet(bare) or (key.startswith("لل") and (bare in arabic or _is_nisba(bare)))
    if apart and end == at + 2 and key.startswith("لل") and bare[2:] not in terms():
        return _is_epithet(passage.key(at + 1)) or passage.key(at + 1) in arabic
    rest = people.person_score(passage, at + 1, end)
    known = bare in arabic or bare in particles() or _is_epithet(bare)
    return known and (rest >= 0.75 or (apart and rest >= people.LIKELY))


def _authors(passage: Passage, start: int, end: int) -> list[Name]:
    """The names in tokens ``[start, end)``, the first without its preposition: للقرضاوي is القرضاوي."""
    title = passage.label(start, "honorific")
    if title and title.glued:
        return people.people(passage, title.end, end)
    first, *others = people.people(passage, start, end)
    part = "given" if "given" in first else "family"
    return [{**first, part: without_lam(first[part])}, *others]  # type: ignore[misc]


def _is_epithet(word: str) -> bool:
    """البغدادي · علاء · الجاحظ: a name by which authors are known."""
    return word in meanings("kunya-nisba")


def _is_nisba(word: str) -> bool:
    return word.endswith("ي") and len(word) > 5 and word not in terms() and word[2:] not in terms()

"""How the entries of a list, or the notes of a text, are made: what most of them do is read into the doubtful ones."""

from __future__ import annotations

from collections.abc import Sequence

from ..patterns.passage import Passage
from .draft import Habit
from .names import people
from .names.parts import ends_given

_HEAD = 75
_WORDS = 8
_CUTS = frozenset(",:;(")


def habit_of(passages: Sequence[Passage]) -> Habit:
    """What most entries of a list do: title first, family name first, a colon after the author."""
    titles = inverted = colons = counted = 0
    for passage in passages:
        cuts = _cuts(passage)
        if len(cuts) < 2:
            continue
        counted += 1
        colons += _colon_ends_names(passage)
        first, second = cuts[0], cuts[1]
        named = people.person_score(passage, *first)
        after = people.person_score(passage, *second)
        words = first[1] - first[0]
        inverted += words <= 3 and named >= 0.45 and after >= 0.3 and second[1] - second[0] <= 7
        titles += named < 0.45 and after >= 0.6 and 2 <= second[1] - second[0] <= 9
    half = max(2, (counted + 1) // 2)
    return Habit(title_first=titles >= half, inverted=inverted >= half, colon=colons >= half)


def families_first(passages: Sequence[Passage]) -> bool:
    """بوحوش عمار، … · خوجة حمدان، …: whether most names of the Arabic entries stand family first, without a comma.

    A name tells it where one end of it is a given name and the other is none.
    """
    first = last = 0
    for passage in passages:
        head = next(iter(_cuts(passage)), (0, 0))
        keys = [passage.key(at) for at in range(*head)]
        if not 2 <= len(keys) <= 4 or people.person_score(passage, *head) < 0.45:
            continue
        opens, closes = ends_given(keys[:1]) or keys[0] == "عبد", ends_given(keys)
        first += closes and not opens
        last += opens and not closes
    return first >= max(2, 2 * last)


def _cuts(passage: Passage) -> list[tuple[int, int]]:
    """The first two elements between commas, stops and colons."""
    cuts: list[tuple[int, int]] = []
    begin = 0
    for at, key in enumerate(passage.keys[:_HEAD]):
        if key in _CUTS or (key == "." and len(passage.key(at - 1)) > 3):
            if begin < at:
                cuts.append((begin, at))
            begin = at + 1
            if len(cuts) == 2:
                break
    return cuts


def _colon_ends_names(passage: Passage) -> bool:
    """Whether a colon near the start has nothing but names before it."""
    colon = passage.find(":", 0, 2 * _WORDS + 1)
    if not colon:
        return False
    bracket = passage.find("(", 0, colon)
    stop = colon if bracket is None else bracket
    comma = passage.find(",", 0, stop)
    if comma is None:
        return people.person_score(passage, 0, stop) >= 0.3
    if passage.find(",", comma + 1, stop):
        return False
    parts = ((0, comma), (comma + 1, stop))
    return all(people.person_score(passage, *part) >= 0.3 for part in parts)

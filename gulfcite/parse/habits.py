"""How the entries of a list, or the notes of a text, are made: what most of them do is read into the doubtful ones."""

from __future__ import annotations

from collections.abc import Sequence

from ..patterns.passage import Passage
from .draft import Habit
from .names import people
from .names.parts import ends_given

_HEAD = 25
_WORDS = 8


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
    for at in range(min(len(passage.tokens), 3 * _HEAD)):
        key = passage.key(at)
        if passage.kind(at) == "mark" and (key in ",:;(" or (key == "." and len(passage.key(at - 1)) > 3)):
            if begin < at:
                cuts.append((begin, at))
            begin = at + 1
            if len(cuts) == 2:
                break
    return cuts


def _colon_ends_names(passage: Passage) -> bool:
    """Whether a colon near the start has nothing but names before it."""
    limit = min(_HEAD, len(passage.tokens))
    colon = next((at for at in range(limit) if passage.key(at) == ":" and passage.kind(at) == "mark"), None)
    if not colon:
        return False
    if colon > 2 * _WORDS:
        return False
    bracket = next((at for at in range(colon) if passage.key(at) == "("), colon)
    commas = [at for at in range(bracket) if passage.key(at) == ","]
    if len(commas) > 1:
        return False
    parts = [(0, commas[0]), (commas[0] + 1, bracket)] if commas else [(0, bracket)]
    return all(people.person_score(passage, *part) >= 0.3 for part in parts)

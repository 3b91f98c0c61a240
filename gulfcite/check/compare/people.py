"""Whether two records give an author's name in ways that cannot both be right.

Names may be abridged, inverted, put in initials, with or without the article or بن: none of that contradicts.
A letter confused does (ذيبان, ذبيان), and so does ابن before a name that the other has without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ...model import Form, Item, Name
from ...tables import meanings
from ...text.consonants import keys
from ...text.folding import fold, is_arabic
from ..wording import whole
from .slips import distance, same, words

Role = Literal["author", "editor", "translator"]

#: Words of a name, by their meaning in the table, that are left out, and bent by case, without harm.
_HARMLESS = frozenset(("article", "son-of", "daughter-of", "father-of", "family-of"))


def people(role: Role, said: Item, held: Item, form: Form) -> tuple[str, str] | None:
    """Two people who are one but for a slip, or, in an author-date citation, but for a given name as a family name."""
    ours, theirs = said.get(role, []), held.get(role, [])
    if not ours or not theirs or ours == theirs:
        return None
    for one in ours:
        partner = _partner(one, theirs)
        if not partner:
            continue
        if _slipped(one, partner) or (form == "author-date" and len(ours) > 1 and _by_given(one, partner)):
            return whole(one), whole(partner)
    return None


def counted(said: Item, held: Item, _: Form) -> tuple[str, str] | None:
    """Two authors or more where there are others: all are named, or the first with “and others”."""
    ours, theirs = said.get("author", []), held.get("author", [])
    return (_listed(ours), _listed(theirs)) if 1 < len(ours) < len(theirs) else None


def _partner(one: Name, people: Sequence[Name]) -> Name | None:
    """Who of the others is meant: the one with most words in common, or the only one."""
    if len(people) == 1:
        return people[0] if _script(one) == _script(people[0]) else None
    parts = _parts(one)
    shared, best = max(
        ((len(parts) - len(_left(parts, _parts(two))), i) for i, two in enumerate(people)), default=(0, 0)
    )
    return people[best] if shared else None


def _slipped(one: Name, other: Name) -> bool:
    ours, theirs = _parts(one), _parts(other)
    left, right = _left(ours, theirs), _left(theirs, ours)
    if same("".join(left), "".join(right)):
        return False
    if any(_near(a, b) for a in left for b in right):
        return True
    # Of three names or more one alone differs.
    return (len(left) == len(right) == 1 and len(ours) == len(theirs) > 2) or _son_of(one, other)


def _parts(name: Name) -> list[str]:
    """The words of a name that can be compared: no initials and no particles."""
    return [word for word in words(whole(name)) if len(word) > 1 and _particle(word) not in _HARMLESS]


def _particle(word: str) -> str | None:
    return meanings("name-particle").get(fold(word))


def _left(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Our words that they don't have, with or without the article."""
    return [one for one in ours if not any(same(_bare(one), _bare(other)) for other in theirs)]


def _bare(word: str) -> str:
    return word[2:] if word.startswith(("ال", "Al", "El", "al", "el")) and len(word) > 4 else word


def _near(one: str, other: str) -> bool:
    """Whether one part of a name is a slip for another, and not another spelling of it."""
    if _spelt_alike(one, other):
        return False
    one, other = fold(one), fold(other)
    shortest, longest = sorted((len(one), len(other)))
    return shortest > 2 and distance(one, other) <= (1 if longest < 6 else 2)


def _spelt_alike(one: str, other: str) -> bool:
    """In Arabic the same but for long vowels (إسحق, إسحاق; داود, داوود); in Latin letters but for romanisation."""
    if is_arabic(one):
        return _without_length(fold(one)) == _without_length(fold(other))
    return bool(keys(one) & keys(other))


def _without_length(word: str) -> str:
    letters = [letter for at, letter in enumerate(word) if not at or letter != "ا"]
    return "".join([letter for at, letter in enumerate(letters) if not at or letter != letters[at - 1]])


def _son_of(one: Name, other: Name) -> bool:
    """Whether one is ابن فلان where the other is فلان himself."""
    first, _, rest = whole(one).partition(" ")
    if fold(first) != "ابن" or not rest or one.get("given"):
        return False
    family = other.get("family", "")
    return same(rest, family) and not any(_particle(word) == "son-of" for word in words(other.get("given", ""))[-1:])


def _by_given(one: Name, other: Name) -> bool:
    """Whether a family name is in truth the other's given name, as Alexander of Alexander C. Tan."""
    family, given = words(one.get("family", "")), words(other.get("given", ""))
    return len(family) == 1 and not is_arabic(family[0]) and given[:1] == family


def _listed(people: Sequence[Name]) -> str:
    return "; ".join(map(whole, people))


def _script(name: Name) -> bool:
    return is_arabic(whole(name))

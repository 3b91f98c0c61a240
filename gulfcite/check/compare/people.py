"""Whether two records give an author's name in ways that cannot both be right.

Names may be abridged, inverted, put in initials, with or without the article or بن: none of that contradicts.
A letter confused does (ذيبان, ذبيان), and so does ابن before a name that the other has without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ...model import Form, Item, Name
from ...text.folding import fold, is_arabic
from ..wording import whole
from .names import left, near, particle, parts
from .slips import same, words

Role = Literal["author", "editor", "translator"]


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
    if theirs and set(theirs[0]) == {"family"} and any("given" in name for name in theirs[1:]):
        # the first one's given names may have been read as another author
        return None
    return (_listed(ours), _listed(theirs)) if 1 < len(ours) < len(theirs) else None


def _partner(one: Name, people: Sequence[Name]) -> Name | None:
    """Who of the others is meant: the one with most words in common, or the only one."""
    if len(people) == 1:
        return people[0] if _script(one) == _script(people[0]) else None
    ours = parts(one)
    shared, best = max(((len(ours) - len(left(ours, parts(two))), i) for i, two in enumerate(people)), default=(0, 0))
    return people[best] if shared else None


def _slipped(one: Name, other: Name) -> bool:
    if _son_misread(one, other) or _son_misread(other, one):
        return True
    ours, theirs = parts(one), parts(other)
    own, others = left(ours, theirs), left(theirs, ours)
    if same("".join(own), "".join(others)):
        return False
    if any(near(a, b) for a in own for b in others):
        return True
    # Of three names or more one alone differs.
    return (len(own) == len(others) == 1 and len(ours) == len(theirs) > 2) or _son_of(one, other)


def _son_misread(one: Name, other: Name) -> bool:
    """محمد من سعد for محمد بن سعد: no name has من between two names."""
    ours, theirs = words(fold(whole(one))), words(fold(whole(other)))
    triples = set(zip(theirs, theirs[1:], theirs[2:], strict=False))
    return any(
        word == "من" and (before, "بن", after) in triples
        for before, word, after in zip(ours, ours[1:], ours[2:], strict=False)
    )


def _son_of(one: Name, other: Name) -> bool:
    """Whether one is ابن فلان where the other is فلان himself."""
    first, _, rest = whole(one).partition(" ")
    if fold(first) != "ابن" or not rest or one.get("given"):
        return False
    family = other.get("family", "")
    return same(rest, family) and not any(particle(word) == "son-of" for word in words(other.get("given", ""))[-1:])


def _by_given(one: Name, other: Name) -> bool:
    """Whether a family name is in truth the other's given name, as Alexander of Alexander C. Tan."""
    family, given = words(one.get("family", "")), words(other.get("given", ""))
    return len(family) == 1 and not is_arabic(family[0]) and given[:1] == family


def _listed(people: Sequence[Name]) -> str:
    return "; ".join(map(whole, people))


def _script(name: Name) -> bool:
    return is_arabic(whole(name))

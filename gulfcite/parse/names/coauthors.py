"""A run of authors at the head of an entry, as persons: family and given names, family and initials, direct names.

أبو حطب، فؤاد، وصادق، آمال · Black, P., & Wiliam, D. · Hayat, Q., S. Hayat, M. Irfan and A. Ahmad · Hassan AB, Karim S
"""

from typing import NamedTuple

from ...model import Name
from ...patterns.passage import Passage
from ...text.folding import is_arabic
from ...text.tokens import MARK, WORD
from . import people
from .parts import inverted, person

#: Words that join one author to the next.
JOINERS = frozenset(("&", "and", "و", "et", "und", "y"))
#: A co-author after a mere comma is no title only from this score on.
_SURE = 0.75
_WORDS = 5


class _Part(NamedTuple):
    """Tokens ``[start, end)`` between two separators; ``joined`` by a conjunction, or by one written to its word."""

    start: int
    end: int
    joined: bool
    glued: bool


def coauthors(passage: Passage, start: int, end: int, *, firm: bool) -> list[Name] | None:
    """The persons that tokens ``[start, end)`` list, all of them; None where any part is no name.

    ``firm``: what follows (a year in brackets, a role) shows that names stand here, so that given names need no proof.
    """
    parts = _parts(passage, start, end)
    if not parts:
        return None
    joined = any(part.joined for part in parts) or any(_has_initial(passage, part) for part in parts)
    names: list[Name] = []
    order = 0
    while order < len(parts):
        part = parts[order]
        given = parts[order + 1] if order + 1 < len(parts) and not parts[order + 1].joined else None
        paired = given is not None and _is_pair(passage, part, given, firm)
        if given and paired:
            name = inverted(passage, part.start, part.end, given.end)
            order += 2
        elif _is_direct(passage, part, people.LIKELY if joined or (firm and not names) else _SURE):
            name = _direct(passage, part)
            order += 1
        elif joined and len(parts) > 1 and _is_family_alone(passage, part, names):
            name = {"family": passage.quote(part.start, part.end)}
            order += 1
        else:
            return None
        names.append(people.unglued(name, family_first=paired) if part.glued else name)
    return names


def _parts(passage: Passage, start: int, end: int) -> list[_Part]:
    """The parts between commas, semicolons and conjunctions, up to “and others”; none where a mark bars a name."""
    parts: list[_Part] = []
    begin, joined, glued = start, False, False

    def cut(at: int) -> None:
        stop = at
        while stop > begin and passage.kind(stop - 1) == MARK:
            stop -= 1
        if stop > begin:
            parts.append(_Part(begin, stop, joined, glued))

    for at in range(start, end):
        key = passage.key(at)
        if passage.label(at, "and-others"):
            cut(at)
            return parts
        if key in (",", ";") or (key in JOINERS and passage.key(at + 1) != "."):
            cut(at)
            joined = key != "," or (at == begin and joined)
            begin, glued = at + 1, False
        elif passage.kind(at) == WORD:
            if at > start and _is_glued(passage, at, begin, end):
                cut(at)
                begin, joined, glued = at, True, True
        elif passage.kind(at) != MARK or not _may_stand(passage, at, end):
            return []
    cut(end)
    return parts


def _may_stand(passage: Passage, at: int, end: int) -> bool:
    """Whether a mark may stand in a name: a hyphen, an apostrophe, the stop of an initial or of the whole name."""
    key = passage.key(at)
    if key != ".":
        return key in "-'’*_"
    following = passage.key(at + 1)
    return at + 1 == end or following in (",", ";", "-", ".") or following in JOINERS or len(passage.key(at - 1)) <= 2


def _is_glued(passage: Passage, at: int, begin: int, end: int) -> bool:
    """وصادق، آمال · عبد الرحمن وقطامي، يوسف · نقولا ومحمد: the conjunction is written to the next name."""
    key = passage.key(at)
    if len(key) < 4 or key[0] != "و" or people.is_name(passage, at, at + 1):
        return False
    if at == begin:
        return True
    return people.is_named(key[1:]) or (passage.key(at + 1) == "," and at + 2 < end)


def _is_pair(passage: Passage, family: _Part, given: _Part, firm: bool) -> bool:
    """Whether one part is a family name, and the next its given names or initials."""
    words = _words(passage, family)
    if _all_initials(passage, given):
        return len(words) <= 3 and all(_capital(passage, at) for at in words) and not _has_initial(passage, family)
    if _has_initial(passage, family) or len(_words(passage, given)) > _WORDS:
        return False
    if passage.label(family.start, "body-cue", "source-noun", "publisher-cue") and not family.glued:
        return False
    proof = people.person_score(passage, given.start, given.end)
    if firm and _are_plain(passage, words, given):
        return True
    if len(words) == 1:
        return proof >= (0.2 if family.glued else 0.4) if firm else proof >= _SURE and _may_be_family(passage, family)
    whole = "given" in person(passage, family.start, family.end)
    if whole and (
        not is_arabic(passage.quote(words[0], words[0] + 1)) or people.is_name(passage, words[0], words[0] + 1)
    ):
        return False
    return proof >= (0.4 if firm else _SURE) and _may_be_family(passage, family)


def _are_plain(passage: Passage, family: list[int], given: _Part) -> bool:
    """Castells, Manuel (1996): one capitalised word each in Latin script, neither of them a place or a paper."""
    if len(family) != 1 or given.end - given.start != 1 or is_arabic(passage.key(given.start)):
        return False
    both = (family[0], given.start)
    return all(
        _capital(passage, at) and not passage.label(at, "place", "newspaper", "journal-cue", "month") for at in both
    )


def _may_be_family(passage: Passage, part: _Part) -> bool:
    if part.glued:
        word = passage.key(part.start)[1:]
        return word.startswith("ال") or people.is_named(word)
    return people.is_family(passage, part.start, part.end)


def _is_direct(passage: Passage, part: _Part, least: float) -> bool:
    """Whether a part is a whole name: M. Irfan · Camille Mansour · Hassan AB · كريمة وهيب."""
    words = _words(passage, part)
    if not 2 <= len(words) <= _WORDS or passage.label(part.start, "body-cue", "source-noun", "publisher-cue"):
        return False
    if _vancouver(passage, part) or (_initial(passage, words[0]) and _capital(passage, words[-1])):
        return True
    return people.person_score(passage, part.start, part.end) >= least


def _direct(passage: Passage, part: _Part) -> Name:
    if _vancouver(passage, part):
        return {
            "family": passage.quote(part.start, part.end - 1),
            "given": passage.quote(part.end - 1, part.end),
        }
    return person(passage, part.start, part.end)


def _is_family_alone(passage: Passage, part: _Part, before: list[Name]) -> bool:
    """Black & Wiliam · عبيدات وعدس: family names without more, in a list that has nothing else."""
    if not people.is_family(passage, part.start, part.end):
        return False
    return all("given" not in name for name in before)


def _vancouver(passage: Passage, part: _Part) -> bool:
    """Hassan AB: initials without stops behind the family name."""
    first, printed = passage.printed(part.start), passage.printed(part.end - 1)
    return part.end - part.start > 1 and len(printed) <= 3 and printed.isupper() and not first.isupper()


def _words(passage: Passage, part: _Part) -> list[int]:
    return [at for at in range(part.start, part.end) if passage.kind(at) == WORD]


def _initial(passage: Passage, at: int) -> bool:
    """M. · م. · Ch.: one letter, or two with a stop."""
    size = len(passage.key(at))
    return size == 1 or (size == 2 and passage.key(at + 1) == ".")


def _has_initial(passage: Passage, part: _Part) -> bool:
    return any(_initial(passage, at) for at in _words(passage, part))


def _all_initials(passage: Passage, part: _Part) -> bool:
    return all(_initial(passage, at) for at in _words(passage, part))


def _capital(passage: Passage, at: int) -> bool:
    """Whether a word can be of a name as it is printed: Arabic, with a capital, or of a particle (van der)."""
    printed = passage.printed(at)
    if is_arabic(printed) or printed[:1].isupper():
        return True
    return any((label := passage.label(i, "name-particle")) and label.end > at for i in (at, at - 1))

"""What parts two titles that share most of their words: years, places, and members of one set (public, private).

Both titles must name a member, and not the same one; a word that one title alone has is no contrast, since
translations leave words out.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ..tables import rows
from ..tables.compiled import compiled
from ..text.folding import fold, is_arabic
from .glossary import PLACES, arabic_forms, latin_stem, latin_words, place_words, split, terms

_APART = 0.5
#: A book about a book may well be translated by a title that does not say so.
_PERHAPS_APART = 0.8


def discount(a: str, b: str) -> float:
    """What the likeness of two titles is to be multiplied by: 1 where nothing parts them."""
    if _years_part(a, b) or (is_arabic(a) != is_arabic(b) and _places_part(a, b)):
        return _APART
    ours, theirs = members(a), members(b)
    if any(ours[name].isdisjoint(theirs[name]) for name in ours.keys() & theirs.keys()):
        return _APART
    return _PERHAPS_APART if ("about" in ours) != ("about" in theirs) else 1.0


@lru_cache(maxsize=8192)
def members(title: str) -> dict[str, set[str]]:
    """The members that a title names of each set of the table."""
    found: dict[str, set[str]] = {}
    arabic = is_arabic(title)
    for word in split(title):
        for form in arabic_forms(word) if arabic else (latin_stem(word),):
            for name, member in _index().get(form, ()):
                found.setdefault(name, set()).add(member)
    return found


def _years_part(a: str, b: str) -> bool:
    ours, theirs = _years(a), _years(b)
    return bool(ours and theirs) and not (ours <= theirs or theirs <= ours)


@lru_cache(maxsize=8192)
def _years(title: str) -> frozenset[str]:
    return frozenset(word for word in split(title) if word.isdecimal() and len(word) in (3, 4))


def _places_part(a: str, b: str) -> bool:
    """Whether each of an Arabic and a Latin title names a country or people that the other lacks."""
    arabic, latin = (a, b) if is_arabic(a) else (b, a)
    ours = _arabic_places(arabic)
    theirs = _latin_places(latin)
    return any(place.isdisjoint(theirs) for place in ours) and not theirs <= frozenset().union(*ours)


@lru_cache(maxsize=8192)
def _arabic_places(title: str) -> tuple[frozenset[str], ...]:
    found: dict[int, set[str]] = {}
    for term in terms(split(title)):
        if term.field in PLACES and term.end - term.start == 1:
            found.setdefault(term.start, set()).update(term.phrases)
    return tuple(map(frozenset, found.values()))


@lru_cache(maxsize=8192)
def _latin_places(title: str) -> frozenset[str]:
    return place_words().intersection(latin_words(title))


@cache
def _index() -> dict[str, list[tuple[str, str]]]:
    """The sets, with the Arabic of their members, that each folded word or stem is a member of."""
    return compiled("contrasts", _read)


def _read() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for arabic, english, french, name in rows("contrasts"):
        for word in {fold(arabic), *(w for words in (english, french) for w in latin_words(words))}:
            found.setdefault(word, []).append((name, arabic))
    return found

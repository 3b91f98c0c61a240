"""The words of a name: which of them can be compared, and when two are one in another spelling or but for a slip."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ...model import Name
from ...tables import meanings
from ...text.consonants import keys
from ...text.folding import fold, is_arabic
from ..wording import whole
from .slips import same, within, words

#: Words of a name, by their meaning in the table, that are left out, and bent by case, without harm.
_HARMLESS = frozenset(("article", "son-of", "daughter-of", "father-of", "family-of"))


def parts(name: Name) -> tuple[str, ...]:
    """The words of a name that can be compared: no initials and no particles."""
    return _parts(whole(name))


@lru_cache(maxsize=1 << 12)
def _parts(name: str) -> tuple[str, ...]:
    particles = meanings("name-particle")
    return tuple(w for w in words(name) if len(w) > 1 and particles.get(fold(w)) not in _HARMLESS)


def particle(word: str) -> str | None:
    """What a word of a name is by its place in one, as ``son-of``."""
    return meanings("name-particle").get(fold(word))


def left(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Our words that they don't have, with or without the article."""
    return [one for one in ours if not any(same(_bare(one), _bare(other)) for other in theirs)]


def _bare(word: str) -> str:
    return word[2:] if word.startswith(("ال", "Al", "El", "al", "el")) and len(word) > 4 else word


def near(one: str, other: str) -> bool:
    """Whether one part of a name is a slip for another, and not another spelling of it."""
    return close(one, other) and not _spelt_alike(one, other)


def close(one: str, other: str) -> bool:
    """Whether two parts of names are one part but for a letter, or two of a long one."""
    one, other = fold(one), fold(other)
    shortest, longest = sorted((len(one), len(other)))
    return shortest > 2 and within(1 if longest < 6 else 2, one, other)


def _spelt_alike(one: str, other: str) -> bool:
    """In Arabic the same but for long vowels (إسحق, إسحاق; داود, داوود); in Latin letters but for romanisation."""
    if is_arabic(one):
        return _without_length(fold(one)) == _without_length(fold(other))
    return bool(keys(one) & keys(other))


def _without_length(word: str) -> str:
    letters = [letter for at, letter in enumerate(word) if not at or letter != "ا"]
    return "".join([letter for at, letter in enumerate(letters) if not at or letter != letters[at - 1]])

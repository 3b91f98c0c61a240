"""What a twin in the other script shows to be misspelt: two letters changed over (Makhoulf; أبريل for أربيل)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model import Item, Reference
from ...resolve.glossary import PLACES, latin_words, terms
from ...text.consonants import parts, readings
from ...text.folding import fold, is_arabic
from ...text.vowels import changed_over
from ..wording import whole
from .slips import words

#: In letters. Shorter names are too easily another name with two letters changed over.
_LEAST = 5


def name(said: Item, held: Item) -> tuple[str, str] | None:
    """An author whose name in one script has a vowel on the wrong side of a consonant, by the other."""
    ours, theirs = said.get("author", []), held.get("author", [])
    if len(ours) != len(theirs):
        return None
    pairs = ((whole(one), whole(other)) for one, other in zip(ours, theirs, strict=True))
    return next((pair for pair in pairs if is_arabic(pair[0]) != is_arabic(pair[1]) and _misheard(*pair)), None)


def _misheard(one: str, other: str) -> bool:
    arabic, latin = (one, other) if is_arabic(one) else (other, one)
    theirs = [readings(part) for part in parts(latin)]
    for part in parts(arabic):
        ours = readings(part)
        shared = [(ours[key], other[key]) for other in theirs for key in ours.keys() & other.keys()]
        if shared and all(changed_over(*pair) for pair in shared):
            return True
    return False


def place(one: Reference, other: Reference) -> tuple[str, str] | None:
    """A word of the Arabic entry that is the place of its Latin twin but for two letters, where it is not itself."""
    arabic, latin = (one, other) if is_arabic(one.text) else (other, one)
    printed = latin.item.get("publisher-place", "")
    stems = frozenset(latin_words(printed))
    if not stems or is_arabic(printed) or not is_arabic(arabic.text):
        return None
    apart = set(words(" ".join((arabic.item.get("title", ""), *map(whole, arabic.item.get("author", []))))))
    told = [word for word in words(arabic.text) if is_arabic(word)]
    if _names(map(fold, told), stems):
        return None
    for word in told:
        if len(word) >= _LEAST and word not in apart and _names(_turned(fold(word)), stems):
            return (word, printed) if arabic is one else (printed, word)
    return None


def _names(forms: Iterable[str], stems: frozenset[str]) -> bool:
    """Whether one of some Arabic words is a place of that name in Latin letters."""
    return any(term.field in PLACES and not stems.isdisjoint(term.phrases) for form in forms for term in terms((form,)))


def _turned(word: str) -> Iterator[str]:
    """A word with two neighbouring letters changed over, in each place."""
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]

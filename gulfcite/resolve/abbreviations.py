"""Whether a body is named by its initials: WHO for World Health Organization."""

from __future__ import annotations

from functools import lru_cache

from ..model import Name
from ..text.folding import fold

_SHORTEST, _LONGEST = 2, 8
#: From so many letters on, initials may leave out what a name ends with: FAO, … of the United Nations.
_TELLING = 3
#: of, the, de, et: words that lend no letter.
_SMALL = 3


def abbreviates(a: Name, b: Name) -> bool:
    """Whether one of two bodies is the other's abbreviation: its initials, or what the other gives in brackets."""
    one, other = a.get("literal") or a.get("family", ""), b.get("literal") or b.get("family", "")
    return _initials_of(one, other) or _initials_of(other, one)


@lru_cache(maxsize=4096)
def _initials_of(short: str, name: str) -> bool:
    if not (_SHORTEST <= len(short) <= _LONGEST and short.isascii() and short.isalpha() and short.isupper()):
        return False
    if not name.isascii() and not fold(name).isascii():
        return False
    words = name.replace("(", " (").replace("[", " (").split()
    if any(word[:1] == "(" and word.strip("()],.") == short for word in words):
        return True
    # Co-operation lends one letter, Asia-Pacific two
    return any(_begin(short, [part for word in words for part in word.split(parted)]) for parted in (None, "-"))


def _begin(short: str, words: list[str]) -> bool:
    letters = [word[0].upper() for word in words if word[:1].isalpha() and not (len(word) <= _SMALL and word.islower())]
    initials = "".join(letters)
    return len(letters) > 1 and (initials == short or (len(short) >= _TELLING and initials.startswith(short)))

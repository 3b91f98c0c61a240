"""The language of a short text: Arabic by its letters, French and English by their small words."""

from __future__ import annotations

from .folding import fold

_FRENCH = frozenset("le la les des du et une un dans pour sur par avec entre au aux en".split())
_ENGLISH = frozenset("the of and in for on to from with a an by at its".split())


def language(text: str) -> str:
    """``ar``, ``fr`` or ``en``; what is in Latin script and tells nothing is ``en``."""
    arabic = sum("\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufefc" for letter in text)
    latin = sum(letter.isalpha() for letter in text) - arabic
    if arabic >= latin / 2:
        return "ar"
    words = fold(text).replace("'", " ").split()
    return "fr" if sum(word in _FRENCH for word in words) > sum(word in _ENGLISH for word in words) else "en"

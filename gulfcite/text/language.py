"""The language of a short text: Arabic by its letters, French and English by their small words."""

from __future__ import annotations

from .folding import fold, is_arabic

_FRENCH = frozenset("le la les des du et une un dans pour sur par avec entre au aux en".split())
_ENGLISH = frozenset("the of and in for on to from with a an by at its".split())
#: What a word may stand behind: (Hourani, 1962).
_OPENING = "([\"“«'"


def language(text: str) -> str:
    """``ar``, ``fr`` or ``en``; what is in Latin script and tells nothing is ``en``."""
    words = fold(text).replace("'", " ").split()
    arabic = sum([len(word) for word in words if is_arabic(word)])
    latin = sum([len(word) for word in words if word.lstrip(_OPENING)[:1].isalpha()]) - arabic
    if arabic >= latin / 2:
        return "ar"
    return "fr" if sum(word in _FRENCH for word in words) > sum(word in _ENGLISH for word in words) else "en"

"""Arabic words in ASCII letters, for keys that a person can type. Vowels that are not printed stay unknown."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h",
    "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "ع": "a", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "ة": "a", "ى": "a", "ؤ": "u", "ئ": "i", "ء": "", "پ": "p", "چ": "ch", "ژ": "zh", "ڤ": "v", "گ": "g",
    "ک": "k", "ی": "y", "و": "w", "ي": "y",
}  # fmt: skip
_OTHER_LATIN = {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "œ": "oe", "æ": "ae"}
#: Before one of these, waw and yeh are consonants, as after an alef; elsewhere they are the long vowels u and i.
_VOWELS = frozenset("اأإآىةويی")
_LONG = {"و": "u", "ي": "i", "ی": "i"}


@lru_cache(maxsize=1 << 14)
def romanise(word: str) -> str:
    """A word in small ASCII letters and digits; letters of scripts other than Arabic and Latin are left out."""
    if word.isascii():
        return "".join(filter(str.isalnum, word.lower()))
    letters = [letter for letter in unicodedata.normalize("NFKC", word).casefold() if letter.isalnum()]
    padded = ["", *letters, ""]
    return "".join(map(_letter, letters, padded, padded[2:]))


def _letter(letter: str, before: str, after: str) -> str:
    if letter in _LONG and before not in ("", "ا") and after not in _VOWELS:
        return _LONG[letter]
    if letter in _LETTERS:
        return _LETTERS[letter]
    if letter.isdigit():
        return str(unicodedata.digit(letter))
    plain = unicodedata.normalize("NFKD", letter)
    return "".join(_OTHER_LATIN.get(c, c) for c in plain if c in _OTHER_LATIN or c.isascii())

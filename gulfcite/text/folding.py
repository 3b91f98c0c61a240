"""One form for each letter, for matching keys only: the text itself is never replaced.

Folding joins what one scholar writes and another prints otherwise: hamza forms of alef, final yeh and alef
maksura, teh marbuta and heh, Persian and Arabic kaf and yeh, vowel marks, kashida, presentation forms,
Latin letters with and without accents, digits of the three scripts.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

_LETTERS = {
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ئ": "ي",
    "ک": "ك",
    "ڪ": "ك",
    "گ": "ك",
    "ة": "ه",
    "ۀ": "ه",
    "ە": "ه",
    "ھ": "ه",
    "ؤ": "و",
    "پ": "ب",
    "چ": "ج",
    "ڤ": "ف",
    "ʼ": "'",
    "’": "'",
    "‘": "'",
    "ı": "i",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "æ": "ae",
    "œ": "oe",
    "ß": "ss",
    "ʿ": "",
    "ʾ": "",
}
#: Vowel marks, Quranic signs, kashida, soft hyphen, joiners and direction controls.
INVISIBLE = frozenset(
    letter
    for first, last in (
        *((0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E8), (0x06EA, 0x06ED)),
        *((0x0640, 0x0640), (0x00AD, 0x00AD), (0xFEFF, 0xFEFF), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2069)),
    )
    for letter in map(chr, range(first, last + 1))
)
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"


@cache
def _fold_letter(letter: str) -> str:
    if letter in INVISIBLE or unicodedata.combining(letter):
        return ""
    if letter in _LETTERS:
        return _LETTERS[letter]
    if letter.isascii():
        return letter.lower()
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter in _SUPERSCRIPTS:
        return str(_SUPERSCRIPTS.index(letter))
    plain = unicodedata.normalize("NFKD", letter).casefold()
    return plain if plain == letter else "".join(map(_fold_letter, plain))


#: The letters met so far that fold to themselves: most of any text.
_FOLDED: set[str] = set()


def fold_long(text: str) -> str:
    """``fold`` for a text that is met once."""
    if text.isascii():
        return text.lower()
    for letter in set(text) - _FOLDED:
        folded = _fold_letter(letter)
        if folded == letter:
            _FOLDED.add(letter)
        else:
            text = text.replace(letter, folded)
    return text


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The matching key of a text: one form a letter, marks and controls left out, casefolded, ASCII digits."""
    return fold_long(text)


def replaced(text: str, letters: Mapping[str, str]) -> str:
    """The text with some letters replaced, none by another of them: ``str.translate`` is slow on those that stay."""
    for letter in letters.keys() & set(text):
        text = text.replace(letter, letters[letter])
    return text


_DIGITS = dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True))


def ascii_digits(text: str) -> str:
    """The same text with Arabic-Indic and Persian digits in ASCII."""
    return text if text.isascii() else replaced(text, _DIGITS)


@lru_cache(maxsize=1 << 14)
def is_arabic(text: str) -> bool:
    """Whether the first letter that has a script is an Arabic one."""
    for letter in text:
        if "\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufeff":
            if letter.isalpha():
                return True
        elif letter.isalpha():
            return False
    return False

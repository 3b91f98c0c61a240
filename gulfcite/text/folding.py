"""One form for each letter, for matching keys only: the text itself is never replaced.

Folding joins what one scholar writes and another prints otherwise: hamza forms of alef, final yeh and alef
maksura, teh marbuta and heh, Persian and Arabic kaf and yeh, vowel marks, kashida, presentation forms,
Latin letters with and without accents, digits of the three scripts.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

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
    "ʿ": None,
    "ʾ": None,
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


class _Folder(dict[int, str | None]):
    """A ``str.translate`` table that works a letter out when it first meets it."""

    def __missing__(self, code: int) -> str | None:
        letter = chr(code)
        folded: str | None
        if letter in INVISIBLE or unicodedata.combining(letter):
            folded = None
        elif letter in _LETTERS:
            folded = _LETTERS[letter]
        elif letter.isascii():
            folded = letter.lower()
        elif letter.isdecimal():
            folded = str(unicodedata.decimal(letter))
        elif letter in _SUPERSCRIPTS:
            folded = str(_SUPERSCRIPTS.index(letter))
        else:
            plain = unicodedata.normalize("NFKD", letter).casefold()
            folded = plain if plain == letter else (plain.translate(self) if len(plain) < 5 else plain)
        self[code] = folded
        return folded


_FOLDER = _Folder()


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The matching key of a text: one form a letter, marks and controls left out, casefolded, ASCII digits."""
    return text.translate(_FOLDER)


def fold_long(text: str) -> str:
    """``fold`` for a whole file: a replacement a distinct letter is faster than a look-up a letter."""
    for letter in set(text):
        folded = _FOLDER[ord(letter)]
        if folded != letter:
            text = text.replace(letter, folded or "")
    return text


_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def ascii_digits(text: str) -> str:
    """The same text with Arabic-Indic and Persian digits in ASCII."""
    return text.translate(_DIGITS)


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

"""Numbers and bullets as lists print them: 3, iii, c, ج, •."""

from __future__ import annotations

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LARGEST_ROMAN = 4999
_LATIN = "abcdefghijklmnopqrstuvwxyz"
#: The letters in the order of their numbers, and in that of the dictionary.
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
#: A letter comes again, doubled, when all have been; no list goes on for longer.
_ROUNDS = 5
_BULLET, _BULLETS = "•", frozenset("•-–—*▪◦·○●■□")


def bullet(sign: str) -> str:
    """The sign, or where it is a letter in a font of signs, the commonest bullet."""
    return sign if sign in _BULLETS else _BULLET


def roman(number: int) -> str:
    """xiv"""
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    printed = ""
    for value, letters in _ROMAN:
        printed += letters * (number // value)
        number %= value
    return printed


def latin(number: int) -> str:
    """a ... z, aa, bb ..."""
    return _letter(number, _LATIN)


def abjad(number: int) -> str:
    """أ، ب، ج، د"""
    return _letter(number, _ABJAD)


def alphabetic(number: int) -> str:
    """أ، ب، ت، ث"""
    return _letter(number, _ALPHA)


def _letter(number: int, letters: str) -> str:
    rounds, order = divmod(number - 1, len(letters))
    return letters[order] * (rounds + 1) if 0 <= rounds < _ROUNDS else str(number)

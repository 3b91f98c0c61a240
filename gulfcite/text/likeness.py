"""When two strings of one script are the same but for spelling."""

from __future__ import annotations

from itertools import zip_longest

from .folding import INVISIBLE, fold

_HAMZA = frozenset("أؤئء")


def spelling_only(a: str, b: str) -> bool:
    """Whether two strings differ at most as two good spellings of one text do.

    Hamza and its seat, final ي and ى, ة and ه, vowel marks, kashida, spaces (عبدالله, عبد الله), punctuation,
    accents, case and the script of digits are spelling; any other letter or digit is not.
    """
    ours, theirs = _letters(a), _letters(b)
    if [key for key, _ in ours] == [key for key, _ in theirs]:
        return True
    # A bare hamza may be left out (شعراء, شعرا); a seated one may sit elsewhere (مسؤول, مسئول).
    ours, theirs = ([pair for pair in letters if pair[1] != "ء"] for letters in (ours, theirs))
    return all(
        one is not None and other is not None and (one[0] == other[0] or {one[1], other[1]} <= _HAMZA)
        for one, other in zip_longest(ours, theirs)
    )


def _letters(text: str) -> list[tuple[str, str]]:
    """Each letter and digit of a text: its matching key and itself."""
    return [(key, letter) for letter in text if letter.isalnum() and letter not in INVISIBLE and (key := fold(letter))]

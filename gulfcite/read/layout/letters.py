"""The letters of one glyph in reading order: ligatures, presentation forms, and brackets as shapes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple
from unicodedata import bidirectional, combining, normalize

#: Brackets and quotation marks that a line from the right turns round.
_PAIRS = ("()", "[]", "{}", "<>", "«»", "‹›", "≤≥", "﴾﴿")
MIRROR = {one: other for pair in _PAIRS for one, other in (tuple(pair), tuple(reversed(pair)))}
#: What pdfium turns round with them, though no line does.
FLIPPED = MIRROR | {"“": "”", "”": "“", "‘": "’", "’": "‘"}
#: The presentation forms of Arabic letters, and those of Latin ligatures.
_FORMS = (range(0xFB00, 0xFB07), range(0xFB50, 0xFD3E), range(0xFD50, 0xFE00), range(0xFE70, 0xFEFD))
_FIRST = chr(_FORMS[0].start)
_ALEFS = frozenset("اأإآٱ")
_TATWEEL = "\u0640"


class Part(NamedTuple):
    """A letter of a glyph, and the edges of what the library takes for its part of the glyph."""

    letter: str
    left: float
    right: float


def join(parts: Sequence[Part]) -> str:
    """What one glyph reads as: ``parts`` come as the library gives them, at times turned round."""
    letters = [part.letter for part in parts if part.letter != " "] or [" "]
    if not any(bidirectional(letter) in ("R", "AL") for letter in letters):
        return "".join(letters)
    if len({part.right for part in parts}) > 1:
        letters = [part.letter for part in sorted(parts, key=_from_right)]
    text = "".join(letters)
    if text in _expansions():
        return text
    return "".join(_marks_last(_turned(letters)))


def plain(text: str) -> str:
    """The letters themselves for their presentation forms; all else as it stands."""
    if max(text) < _FIRST or not any(ord(letter) in forms for letter in text for forms in _FORMS):
        return text
    return normalize("NFKC", text).strip()


def without_stretching(text: str) -> str:
    """A text without the single tatweel that a font puts between two letters; that of هـ and of a whole line stays."""
    if _TATWEEL not in text:
        return text
    around = zip(" " + text, text, text[1:] + " ", strict=False)
    return "".join([letter for before, letter, after in around if letter != _TATWEEL or not _joins(before, after)])


def _joins(before: str, after: str) -> bool:
    return before != _TATWEEL and after != _TATWEEL and bidirectional(before) == "AL" and bidirectional(after) == "AL"


def _from_right(part: Part) -> float:
    return -part.right


def _turned(letters: list[str]) -> list[str]:
    """A ligature of lam and alef, or of the name of God, the right way round."""
    bare = [letter for letter in letters if not combining(letter)]
    if len(bare) == 2 and bare[0] in _ALEFS and bare[1] == "ل":
        return letters[::-1]
    if "".join(bare) == "هلل":
        return letters[::-1]
    return letters


def _marks_last(letters: list[str]) -> list[str]:
    """No mark before the letter it stands on."""
    marks = next((i for i, letter in enumerate(letters) if not combining(letter)), 0)
    return letters[marks : marks + 1] + letters[:marks] + letters[marks + 1 :]


@cache
def _expansions() -> frozenset[str]:
    """What the ligatures that have a code of their own stand for, three letters or more."""
    found = (normalize("NFKC", chr(code)) for code in range(0xFD50, 0xFDFE))
    return frozenset(text.replace(" ", "") for text in found if len(text) > 2) - {"هلل"}

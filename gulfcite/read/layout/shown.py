"""What a line shows, from left to right: letters with their marks, the spaces between words, and raised numbers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from statistics import median
from typing import NamedTuple
from unicodedata import combining, digit

from .bidi import kind_of
from .glyphs import DRAWN, Glyph
from .letters import plain
from .lines import Line

#: How far apart two words stand at the least, as part of the size of the letters; and where the file has no space.
_GAP, _WIDE = 0.14, 0.24
#: What part of the space between most words of a line the least is, where there are so many.
_EVEN, _FEWEST = 0.53, 4
#: The same where the file has drawn spaces, and nearly all are told by that.
_SURE = 0.75
#: Letters that reach over the space before them; those that join none after them; and how far off one is not joined.
_REACHING, _UNJOINED, _UNLIKE = frozenset("كگ"), frozenset("اأإآدذرزژوؤء"), 0.02
_MADDA = "آ"
#: Letters that fonts set further from those before them, with a stroke between.
_STRETCHED = frozenset("لك")
#: How high a raised number stands and how small it is, as parts of the size of its line.
_HIGH, _SMALL = 0.15, 0.85
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"


class Item(NamedTuple):
    """What one glyph reads as, where it begins and ends."""

    text: str
    x0: float
    x1: float


def shown(line: Line) -> list[Item]:
    """The items of a line from left to right, a space where words part."""
    letters = [_Letter(glyph, line) for glyph in line.glyphs if not combining(glyph.text[0])]
    carriers = [letter for letter in letters if letter.carries]
    for mark in line.glyphs:
        if combining(mark.text[0]) and carriers:
            min(carriers, key=lambda letter: letter.distance(mark)).text += mark.text
    gaps = _gaps(letters, line.size)
    least = sure = _least(gaps, _EVEN)
    if sum(letter.space == DRAWN for letter in letters) >= _FEWEST:
        sure = _least(gaps, _SURE)
    turned = 2 * sum(kind_of(letter.text[0]) == "AL" for letter in letters) >= len(carriers)
    items: list[Item] = []
    for i, (letter, gap) in enumerate(zip(letters, gaps, strict=True)):
        if i and _are_parted(letters[i - 1], letter, gap, least, sure) and not _calls(letters[i - 1], letter, turned):
            items.append(Item(" ", letter.x0 - gap * line.size, letter.x0))
        items.append(Item(plain(letter.text) or letter.text, letter.x0, letter.x1))
    return items


def _gaps(letters: Sequence[_Letter], size: float) -> list[float]:
    """How far each letter stands from those at its left, in parts of the size."""
    ends = accumulate((letter.x1 for letter in letters), max)
    return [(letter.x0 - end) / size for letter, end in zip(letters, [0.0, *ends], strict=False)]


def _least(gaps: Sequence[float], part: float) -> float:
    """How far apart two words of a line stand at the least: as far as a ``part`` of what most stand."""
    clear = [gap for gap in gaps[1:] if gap >= _GAP]
    return max(_GAP, part * median(clear)) if len(clear) >= _FEWEST else _GAP


class _Letter:
    """A letter with the marks that stand on it."""

    def __init__(self, glyph: Glyph, line: Line) -> None:
        raised = glyph.size <= _SMALL * line.size and glyph.y - line.y >= _HIGH * line.size
        self.text = "".join(map(_superscript, glyph.text)) if raised else glyph.text
        self.x0, self.x1, self.order, self.space = glyph.x0, glyph.x1, glyph.order, glyph.space
        self.carries = kind_of(glyph.text[0]) in ("AL", "R", "L")

    def distance(self, mark: Glyph) -> float:
        """How far the middle of a mark stands from the middle of this letter."""
        return abs((mark.x0 + mark.x1) / 2 - (self.x0 + self.x1) / 2)


def _are_parted(left: _Letter, right: _Letter, gap: float, least: float, sure: float) -> bool:
    """Whether a space stands between two letters.

    ``gap`` is in parts of their size, ``least`` that of two words, and ``sure`` that where the library guessed it.
    """
    if left.text[0] in _REACHING and right.carries and right.text[0] not in _UNJOINED and gap >= _UNLIKE:
        return True  # what stands beside it would be joined to it
    first, last = sorted([left, right], key=lambda letter: letter.order)
    if last.order - first.order != 1:
        return gap >= least
    if left.text[0] == _MADDA and last.space:
        return gap >= _GAP
    return last.space == DRAWN or gap >= (
        max(least, _WIDE) if not last.space else sure if left.text[0] in _STRETCHED else least
    )


def _calls(left: _Letter, right: _Letter, turned: bool) -> bool:
    """Whether one of two letters is a raised number that is set to the other, in a line ``turned`` to the right."""
    word, number = (right, left) if turned else (left, right)
    return number.text[0] in _SUPERSCRIPTS and word.text[0] not in _SUPERSCRIPTS and left.space != DRAWN != right.space


def _superscript(letter: str) -> str:
    return _SUPERSCRIPTS[digit(letter)] if letter.isdecimal() else letter

"""Years as they are printed: a number of four digits, what stands around it, and the mark of its era."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..model import Span
from ..patterns import numbers
from ..tables import meanings
from ..text.folding import INVISIBLE, ascii_digits, fold

#: What stands before and behind a number that is an element of its own.
_OPENS, _CLOSES = frozenset(",،;؛.(["), frozenset(",،;؛.)]:")


class Year(NamedTuple):
    """A number of four digits in ``text[start:end]``, and the meaning of its mark in the table of eras, or nothing.

    ``alone`` where it is an element of its own: between commas, in brackets, at the end.
    """

    start: int
    end: int
    value: int
    era: str
    alone: bool


def years(text: str) -> Iterator[Year]:
    """The numbers of four digits of a text, in order."""
    for start, end in numbers.of_four(text):
        yield _year(text, start, end)


def torn(text: str) -> Iterator[Span]:
    """Hijri years that have a stop for a digit: 13.6هـ."""
    for start, end in numbers.torn(text):
        if era_behind(text, end)[0] == "hijri":
            yield start, end


def era_behind(text: str, end: int) -> tuple[str, int]:
    """The meaning of the mark of an era behind a number, or nothing, and where it ends."""
    first = _skipped(text, end)
    last = next((at for at in range(first, len(text)) if not (text[at].isalpha() or text[at] == "ـ")), len(text))
    era = meanings("era").get(fold(text[first:last]), "")
    return era, last if era else end


def _year(text: str, start: int, end: int) -> Year:
    era, last = era_behind(text, end)
    opened = start
    while opened and (text[opened - 1].isspace() or text[opened - 1] in INVISIBLE):
        opened -= 1
    after = _skipped(text, last)
    opens = opened == 0 or text[opened - 1] in _OPENS
    closes = after == len(text) or text[after] in _CLOSES
    return Year(start, end, int(ascii_digits(text[start:end])), era, opens and closes)


def _skipped(text: str, at: int) -> int:
    while at < len(text) and (text[at].isspace() or text[at] in INVISIBLE - {"ـ"}):
        at += 1
    return at

"""Whether the lines of a file were broken by a program, each as full as it could be, and not by its author."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from unicodedata import combining

#: Of fewer breaks nothing can be told; of lines longer than this nobody breaks any.
_LEAST, _WIDEST = 5, 120
#: This share of the breaks must stand where the next word would not have fitted.
_SHARE = 0.9


def is_wrapped(paragraphs: Iterable[list[str]]) -> bool:
    """Whether the paragraphs, given by their lines, are wrapped: a break in them is a space."""
    measured = [[(_width(line), _width(line.split(" ")[0])) for line in map(str.strip, lines)] for lines in paragraphs]
    breaks = [pair for lines in measured for pair in pairwise(lines)]
    widest = max((width for lines in measured for width, _ in lines[:-1]), default=0)
    if len(breaks) < _LEAST or widest > _WIDEST:
        return False
    full = sum(width + 1 + word > widest for (width, _), (_, word) in breaks)
    return full >= _SHARE * len(breaks)


def _width(text: str) -> int:
    return sum(not combining(sign) for sign in text)

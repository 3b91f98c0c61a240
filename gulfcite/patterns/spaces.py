"""Stretches of spaces that typing and conversion leave."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..model import Span

# ( سلامة · العربي ، · غسان  سلامة
_NEEDLESS = regex.compile(
    r"""
    (?P<whole> (?<= [(\[«“] ) [ ]++ | (?<! [ ] ) [ ]++ (?= [)\]»”،,] ) )
  | (?<= \S ) [ ]{2,}+ (?= \S )
    """,
    regex.VERBOSE,
)


def needless(text: str) -> Iterator[Span]:
    """The stretches of spaces that may go: all beside a mark that has none there, all but the last between words."""
    for match in _NEEDLESS.finditer(text):
        yield match.start(), match.end() - (match.lastgroup is None)

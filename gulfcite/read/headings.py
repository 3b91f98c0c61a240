"""Which of the paragraphs that a file styles as headings are any: some authors style what they want in bold."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ..model import Title

#: No heading is longer than this, and no more than this many of one level stand right below one another.
_LONGEST, _ROW = 250, 2


def believed(styled: Sequence[tuple[int, Title]]) -> tuple[Title, ...]:
    """The headings among styled paragraphs, each with its order among all paragraphs."""
    found: list[Title] = []
    rows = groupby(enumerate(styled), key=lambda pair: (pair[1][0] - pair[0], pair[1][1].level))
    for _, row in rows:
        titles = [title for _, (_, title) in row]
        if len(titles) <= _ROW:
            found += [title for title in titles if title.span[1] - title.span[0] <= _LONGEST]
    return tuple(found)

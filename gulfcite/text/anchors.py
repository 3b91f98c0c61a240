"""From a place in a text to that in the source it was made of, by points that both have."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

#: Pairs of a place in the text and the place in the source that it came from, in the order of the text. From one pair
#: to the next both run in step, letter by letter; what the source has between them is markup. Two pairs with one place
#: in the source hold between them text that stands nowhere in it, as the number of a note that only its name calls.
Anchors = Sequence[tuple[int, int]]


def sourced(anchors: Anchors, at: int) -> int:
    """Where in the source the letter at ``at`` stands."""
    found = bisect_right(anchors, (at, float("inf"))) - 1
    if found < 0:
        return 0
    text, source = anchors[found]
    return source if _is_made(anchors, found) else source + at - text


def in_step(anchors: Anchors, start: int, end: int) -> bool:
    """Whether the letters from ``start`` to ``end`` stand in the source one behind another, without markup."""
    first = bisect_right(anchors, (start, float("inf"))) - 1
    last = bisect_right(anchors, (max(start, end - 1), float("inf"))) - 1
    return first >= 0 and first == last and not _is_made(anchors, first)


def _is_made(anchors: Anchors, found: int) -> bool:
    """Whether what stands from this pair to the next was made, and not written."""
    return found + 1 < len(anchors) and anchors[found][1] == anchors[found + 1][1]

"""What stands in order in a list that is not all in order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any


def in_order(keys: Sequence[Any]) -> list[int]:
    """The places of the most keys that rise, or stay, from one to the next."""
    tails: list[Any] = []
    lasts: list[int] = []
    before: list[int] = []
    for at, key in enumerate(keys):
        length = bisect_right(tails, key)
        before.append(lasts[length - 1] if length else -1)
        tails[length : length + 1], lasts[length : length + 1] = [key], [at]
    kept = []
    at = lasts[-1] if lasts else -1
    while at >= 0:
        kept.append(at)
        at = before[at]
    return kept[::-1]

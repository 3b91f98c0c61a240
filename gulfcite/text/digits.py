"""Numbers in a text, in the digits of any script."""

from __future__ import annotations

import regex

# 145 · 1954 · ١٩٥٤
_THREE_OR_FOUR = regex.compile(r"(?<!\d) \d{3,4} (?!\d)", regex.VERBOSE)


def has_three_or_four(text: str, end: int) -> bool:
    """Whether a number of three or four digits stands in ``text[:end]``."""
    return _THREE_OR_FOUR.search(text, 0, end) is not None

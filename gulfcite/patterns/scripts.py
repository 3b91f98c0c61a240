"""Letters by their script."""

from __future__ import annotations

import regex

# المراجع
_ARABIC = regex.compile(r"[\u0600-\u06ff]++")


def arabic(text: str) -> int:
    """How many signs of a text are of the Arabic block."""
    return sum(map(len, _ARABIC.findall(text)))

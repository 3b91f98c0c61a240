"""Text whose direction a page overrides: its reader sees the letters in the other order than they are written in."""

from __future__ import annotations

from itertools import groupby

_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


def as_seen(text: str, direction: str) -> str:
    """The text as it is read: turned where its script runs against the ``direction``, ``ltr`` or ``rtl``."""
    arabic = sum("\u0600" <= sign <= "\u06ff" and sign.isalpha() for sign in text)
    latin = sum(sign.isalpha() for sign in text) - arabic
    if direction == "rtl" and latin > arabic:
        return text[::-1].translate(_MIRRORED)
    if direction == "ltr" and arabic > latin:
        return "".join(_runs(text[::-1].translate(_MIRRORED)))
    return text


def _runs(text: str) -> list[str]:
    """Numbers and Latin words run from left to right in Arabic too."""
    runs = [(straight, "".join(signs)) for straight, signs in groupby(text, _is_straight)]
    return [run[::-1] if straight else run for straight, run in runs]


def _is_straight(sign: str) -> bool:
    return sign.isdecimal() or (sign.isascii() and sign.isalpha())

"""A source line with carets under a place of it, also where the line runs from right to left.

Both lines are closed in isolates of one width, so that they fall together in a terminal that knows of right-to-left as
in one that does not. Numbers and Latin words stand the other way round inside an Arabic line, and the carets with them.
"""

from __future__ import annotations

import unicodedata

from rich.cells import cell_len

from .plain import plain

_WIDTH = 100
#: How much of the line before the place is shown.
_BEFORE = 40
_RTL, _LTR, _END = "\u2067", "\u2066", "\u2069"
#: A space that a terminal does not lay aside at the end of a line.
_SPACE = "\u00a0"
#: Latin letters, and the digits of both scripts.
_LEFT = ("L", "EN", "AN")


def pointed(line: str, start: int, end: int, *, bidi: bool) -> tuple[str, str]:
    """The line, shortened around characters ``[start, end)``, and a line of carets; ``bidi`` reorders these."""
    text, start, end = _shortened(line, start, max(end, start + 1))
    columns = _columns(text) if bidi else list(range(len(text)))
    widths = [cell_len(letter) for letter in text]
    carets = [_SPACE * widths[at] for at in range(len(text))]
    for at in range(start, min(end, len(text))):
        carets[columns[at]] = "^" * widths[at]
    opening = _RTL if is_rtl(text) else _LTR
    return f"{opening}{text}{_END}", f"{opening}{''.join(carets)}{_END}"


def is_rtl(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((way != "L" for way in strong if way in ("L", "R", "AL")), False)


def _shortened(line: str, start: int, end: int) -> tuple[str, int, int]:
    """At most ``_WIDTH`` characters of a line around the place, without controls."""
    first = max(0, min(start - _BEFORE, len(line) - _WIDTH)) if len(line) > _WIDTH else 0
    last = min(len(line), first + _WIDTH)
    head = "…" if first else ""
    text = head + "".join(plain(letter) or " " for letter in line[first:last]) + ("…" if last < len(line) else "")
    return text, start - first + len(head), min(end, last) - first + len(head)


def _columns(text: str) -> list[int]:
    """The place of each character in the order of reading: runs of the other direction are turned round."""
    levels = _levels(text, is_rtl(text))
    order = list(range(len(text)))
    at = 0
    while at < len(text):
        stop = at + 1
        while stop < len(text) and levels[stop] == levels[at]:
            stop += 1
        if levels[at]:
            order[at:stop] = reversed(order[at:stop])
        at = stop
    places = [0] * len(text)
    for place, letter in enumerate(order):
        places[letter] = place
    return places


def _levels(text: str, rtl: bool) -> list[bool]:
    """Which characters run against the line; what has no direction goes with what it stands between, else the line."""
    against: list[bool | None] = []
    for letter in text:
        way = unicodedata.bidirectional(letter)
        if way in ("R", "AL"):
            against.append(not rtl)
        else:
            against.append(rtl if way in _LEFT else None)
    for at, level in enumerate(against):
        if level is None:
            before = next((known for known in reversed(against[:at]) if known is not None), False)
            after = next((known for known in against[at:] if known is not None), False)
            against[at] = before and after
    return [bool(level) for level in against]

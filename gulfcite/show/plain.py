"""Text from documents made fit for a terminal: nothing in it can move the cursor or turn the line around."""

from __future__ import annotations

#: Controls, and the marks that change the direction of what follows them, also outside the text they come in.
_UNSAFE = str.maketrans(
    dict.fromkeys(
        map(chr, (*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029))
    )
)
_ISOLATE, _END = "\u2068", "\u2069"


def plain(text: str) -> str:
    """The text on one line, without controls."""
    return " ".join(text.split()).translate(_UNSAFE)


def isolate(text: str) -> str:
    """The text closed off from what is beside it, when any letter of it may be written from right to left."""
    return f"{_ISOLATE}{text}{_END}" if any("\u0590" <= c <= "\u08ff" or c >= "\ufb1d" for c in text) else text

"""Brackets that came out the wrong way round, told by the side on which words touch them."""

from __future__ import annotations

from .letters import MIRROR

_OPENERS = {"(": ")", "[": "]", "<": ">", "«": "»"}
#: What stands behind a bracket that closes, and before one that opens, besides spaces.
_BEHIND, _BEFORE = frozenset(" .,،؛;:!?؟)]>»”\"'"), frozenset(" ([<«“\"'")


def balanced(text: str) -> str:
    """A paragraph; where its brackets do not match, those are turned round that touch words on the wrong side."""
    for opener, closer in _OPENERS.items():
        if text.count(opener) != text.count(closer):
            text = _mended(text, opener, closer)
    return text


def _mended(text: str, opener: str, closer: str) -> str:
    letters = list(text)
    off = text.count(opener) - text.count(closer)
    for i, letter in enumerate(text):
        ahead, behind = text[i - 1 : i] or " ", text[i + 1 : i + 2] or " "
        closes = ahead not in _BEFORE and behind in _BEHIND
        opens = ahead in _BEFORE and behind not in _BEHIND
        if off >= 2 and letter == opener and closes:
            letters[i], off = MIRROR[letter], off - 2
        elif off <= -2 and letter == closer and opens:
            letters[i], off = MIRROR[letter], off + 2
    return "".join(letters)

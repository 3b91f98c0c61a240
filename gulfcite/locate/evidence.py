"""Whether a line reads like a note that cites: a page, a short form, a signal or a link."""

from __future__ import annotations

from functools import cache

from ..tables import meanings
from .headings import key_words

_LONGEST = 600
#: What a page, a volume or a part is announced by; one letter is enough before a number.
_LABELS = ("page-label", "volume-label", "part-label", "edition")


def cites(text: str) -> bool:
    """Whether a line holds a locator, a short form, a signal at its head, or a link."""
    if "://" in text or "www." in text:
        return True
    words = key_words(text[:_LONGEST])
    table = _phrases()
    for i, word in enumerate(words):
        if word in table and i + 1 < len(words) and words[i + 1].isdecimal():
            return True
        if _glued(word, table) or f"{word} {words[i + 1] if i + 1 < len(words) else ''}" in _short_forms():
            return True
    return bool(words) and (words[0] in _short_forms() or words[0] in _signals())


def _glued(word: str, table: frozenset[str]) -> bool:
    """Whether a label is glued to its number: ص12."""
    label = word.rstrip("0123456789")
    return label != word and label in table


@cache
def _phrases() -> frozenset[str]:
    return frozenset(meanings(*_LABELS))


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(form for form, meaning in meanings("short-form").items() if meaning != "cross-reference")


@cache
def _signals() -> frozenset[str]:
    return frozenset(meanings("signal"))

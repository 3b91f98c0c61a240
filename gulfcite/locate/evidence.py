"""Whether a line reads like a note that cites: a page, a short form, a signal or a link."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..tables import meanings
from .phrases import key_words

_LONGEST = 600
_HEAD = 60
_PHRASE = 4
#: What a page, a volume or a part is announced by; one letter is enough before a number.
_LABELS = ("page-label", "volume-label", "part-label", "edition")


def cites(text: str) -> bool:
    """Whether a line holds a locator, a short form, a signal at its head, or a link."""
    if "://" in text or "www." in text:
        return True
    words = key_words(text[:_LONGEST])
    table = _labels()
    for i, word in enumerate(words):
        if word in table and i + 1 < len(words) and words[i + 1].isdecimal():
            return True
        if _glued(word, table) or _begins(words[i : i + _PHRASE], _short_forms()):
            return True
    return _begins(words[:_PHRASE], _signals())


def repeats(text: str) -> bool:
    """Whether a text begins with a short form: ``المصدر نفسه``, ``Ibid.``"""
    return _begins(key_words(text[:_HEAD])[:_PHRASE], _short_forms())


def _begins(words: Sequence[str], table: frozenset[str]) -> bool:
    return any(" ".join(words[:size]) in table for size in range(1, len(words) + 1))


def _glued(word: str, table: frozenset[str]) -> bool:
    """Whether a label is glued to its number: ص12."""
    label = word.rstrip("0123456789")
    return label != word and label in table


@cache
def _labels() -> frozenset[str]:
    return frozenset(meanings(*_LABELS))


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(form for form, meaning in meanings("short-form").items() if meaning != "cross-reference")


@cache
def _signals() -> frozenset[str]:
    return frozenset(meanings("signal"))

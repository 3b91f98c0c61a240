"""Whether a line reads like a note that cites: a page, a short form, a signal or a link."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..tables import meanings
from ..tables.compiled import compiled
from .numbers import FIRST_YEAR
from .phrases import key_words

#: How much of a line is read for evidence, and for how it begins.
_LONGEST, _HEAD = 600, 60
#: What a page, a volume or a part is announced by, before a number.
_LABELS = ("page-label", "volume-label", "part-label", "edition")
_MOST_WORDS = 4
_COMMAS = frozenset(",،")


def cites(text: str) -> bool:
    """Whether a line holds a locator, a short form, a signal at its head, or a link."""
    if "://" in text or "www." in text or _closes_in_page(text):
        return True
    words = key_words(text[:_LONGEST])
    labels = meanings(*_LABELS)
    forms = _phrases("short-form")
    for i, word in enumerate(words):
        # ص 12, ص12
        bare = word.rstrip("0123456789")
        if bare in labels and (bare != word or (words[i + 1 : i + 2] != [] and words[i + 1].isdecimal())):
            return True
        if word in forms and _begins(words[i : i + _MOST_WORDS], forms):
            return True
    return _begins(words[:_MOST_WORDS], _phrases("signal"))


def _closes_in_page(text: str) -> bool:
    """Whether a text ends in a number behind an imprint in brackets, or behind an author and a title: ``1978), 95.``"""
    *before, last = ["", *text.rstrip(" .").rsplit(None, 1)]
    if not before or not last[:1].isdecimal() or before[-1][-1:] not in _COMMAS:
        return False
    pages = last.replace("–", "-").split("-")
    if not all(page.isdecimal() and int(page) < FIRST_YEAR for page in pages):
        return False
    return before[-1][-2:-1] == ")" or sum(map(text.count, _COMMAS)) > 1


def has_page(text: str) -> bool:
    """Whether a text holds the label of a page and its number: ص 12, p. 30, ص12."""
    words = key_words(text)
    labels = meanings("page-label")
    return any(
        word.rstrip("0123456789") in labels and (not word.isalpha() or after.isdecimal())
        for word, after in zip(words, [*words[1:], ""], strict=True)
    )


def ends_in_page(text: str) -> bool:
    """Whether a text ends in the label of a page and its number: ص 12, ص 12-15, ص12, 1946ص12."""
    words = key_words(text.replace("–", "-"))
    while words and (words[-1].isdecimal() or words[-1] == "-") and len(words) > 1:
        words.pop()
        if words[-1] in meanings("page-label"):
            return True
    return bool(words) and has_page(words[-1].lstrip("0123456789"))


def repeats(text: str) -> bool:
    """Whether a text begins with a short form: ``المصدر نفسه``, ``Ibid.``"""
    return _begins(key_words(text[:_HEAD])[:_MOST_WORDS], _phrases("short-form"))


def recites(text: str) -> bool:
    """Whether a text holds a short form anywhere."""
    words = key_words(text[:_LONGEST])
    forms = _phrases("short-form")
    return any(word in forms and _begins(words[i : i + _MOST_WORDS], forms) for i, word in enumerate(words))


def _begins(words: Sequence[str], phrases: dict[str, frozenset[str]]) -> bool:
    """Whether the first words are a phrase."""
    known = phrases.get(words[0], frozenset()) if words else frozenset()
    return any(" ".join(words[:size]) in known for size in range(1, len(words) + 1)) if known else False


@cache
def _phrases(table: str) -> dict[str, frozenset[str]]:
    """The phrases of a table by their first word, without those that point into the document itself."""
    return compiled(f"phrases-{table}", lambda: _read(table))


def _read(table: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for phrase, meaning in meanings(table).items():
        if meaning not in ("cross-reference", "own-page"):
            found.setdefault(phrase.partition(" ")[0], set()).add(phrase)
    return {first: frozenset(phrases) for first, phrases in found.items()}

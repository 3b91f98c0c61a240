"""One line after another: with a space, or none where a word, a number or a link was broken at the end of a line."""

from __future__ import annotations

from collections.abc import Collection
from unicodedata import bidirectional

_HYPHENS = "-\u2010\xad"
_BREAKS, _OPENERS = "/–", "<([{«“"
_LINKS = ("http://", "https://", "www.", "doi.org/", "<http")
_INSIDE = frozenset("/=&?#%_~")
_GOES_ON = frozenset("/=&?#%_-~.")


def join(text: str, line: str, words: Collection[str], hyphenates: bool) -> str:
    """A paragraph so far with one more line.

    ``words`` are those of the document, and ``hyphenates`` is whether it breaks them at the ends of lines.
    """
    if not text or not line:
        return text + line
    last = text.rpartition(" ")[2]
    first = line.partition(" ")[0]
    if _is_link(last) and _continues(last, first):
        return text + line
    if last[-1:] in _HYPHENS and len(last) > 1:
        if _is_broken(last, first, words, hyphenates):
            return text[:-1] + line
        return text + line
    if last[-1:] in _OPENERS or (last[-1:] in _BREAKS and len(last) > 1):
        return text + line
    return f"{text} {line}"


def _is_link(word: str) -> bool:
    return any(mark in word for mark in _LINKS)


def _continues(link: str, word: str) -> bool:
    """Whether a word is more of the link that the line before it ended in."""
    opened = "<" in link
    if opened:
        return ">" not in link and all(bidirectional(letter) not in ("R", "AL") for letter in word)
    if not word.isascii():
        return False
    return bool(_INSIDE & set(word)) or (link[-1] in _GOES_ON and not link.endswith("..") and word[:1].islower())


def _is_broken(last: str, first: str, words: Collection[str], hyphenates: bool) -> bool:
    """Whether the hyphen between two lines is there for the break alone."""
    left, right = last[:-1].rpartition("-")[2].lstrip("(“\"'‘[«"), first.rstrip(".,;:)”\"'’]»")
    if last[-1] == "\xad":
        return True
    if not (left[-1:].isalpha() and right[:1].islower() and left[-1:].isascii()):
        return False
    if (left + right).lower() in words:
        return True
    return hyphenates and not any(word.startswith(f"{left}-".lower()) for word in words)

"""BibTeX keys: the first author's family name, the year and a word of the title, in ASCII letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from ..model import Item, Name
from ..text.romanise import romanise

#: A shorter word is an article, a preposition or a conjunction oftener than not.
_TELLING = 4
_LONGEST = 16


def assign(items: Sequence[Item]) -> list[str]:
    """A key for each item, in order, all different: ``jabri1990bnya``, and ``jabri1990bnya-b`` when that is taken."""
    taken: set[str] = set()
    return [unique(made(item), taken) for item in items]


def unique(key: str, taken: set[str]) -> str:
    """The key, or the key with the first letter that makes it new; it is then added to ``taken``, in small letters.

    To BibTeX ``Hourani1962`` and ``hourani1962`` are one key.
    """
    new = key if key.lower() not in taken else next(k for s in _suffixes() if (k := f"{key}-{s}").lower() not in taken)
    taken.add(new.lower())
    return new


def made(item: Item) -> str:
    """A key, which other items may have too."""
    return _author(item) + _year(item) + _telling(item.get("title", "")) or "work"


def _author(item: Item) -> str:
    names: list[Name] = item.get("author") or item.get("editor") or []
    if not names:
        return ""
    if "family" in names[0]:
        return romanise(_without_article(names[0]["family"]))[:_LONGEST]
    return _telling(names[0].get("literal", ""))


def _year(item: Item) -> str:
    parts = item.get("issued", {}).get("date-parts", [])
    if parts and parts[0]:
        return str(parts[0][0])
    return romanise(str(item.get("custom", {}).get("hijri", "")))[:4]


def _telling(text: str) -> str:
    """The first word of four letters or more, else the longest."""
    longest = ""
    for word in text.split():
        written = romanise(_without_article(word))
        if len(written) >= _TELLING:
            return written[:_LONGEST]
        longest = max(longest, written, key=len)
    return longest


def _without_article(word: str) -> str:
    for article in ("ال", "al-", "el-"):
        if word.lower().startswith(article) and len(word) > len(article) + 1:
            return word[len(article) :]
    return word


def _suffixes() -> Iterator[str]:
    """b, c ... z, then 27, 28 ... without end."""
    yield from "bcdefghijklmnopqrstuvwxyz"
    yield from map(str, count(27))

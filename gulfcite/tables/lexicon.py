"""All the words and phrases that label a part of a citation, found in tokens by their keys."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..text.proclitics import PROCLITICS
from ..text.tokens import tokenize
from . import rows
from .compiled import compiled

#: A word that keeps fewer letters than this without its proclitic is not taken apart.
_LEAST = 3
_NOTHING: dict[str, str] = {}


class Label(NamedTuple):
    """What a table says of tokens ``[start, end)``; ``glued`` is a conjunction or preposition before the first word."""

    start: int
    end: int
    table: str
    meaning: str
    glued: str = ""


#: What may follow the first words of phrases: the words, with the meaning of each table that has them.
Rests = dict[str, dict[str, str]]


class Lexicon:
    """The phrases of several tables, looked up by their first word and by their first two."""

    def __init__(self, names: Sequence[str]) -> None:
        self._index = compiled("-".join(("lexicon", str(len(names)), names[0])), lambda: _index(names))
        self._met: dict[str, Rests] = {}

    def labels(self, keys: Sequence[str]) -> dict[int, dict[str, Label]]:
        """The labels that begin at each token, by the keys of all: of each table the longest, in order of length;
        nothing of tokens where none begins."""
        index = self._index
        found: dict[int, dict[str, Label]] = {}
        for at, key in enumerate(keys):
            labels = self._labels(keys, at, key, "") if key in index else None
            if not labels and len(key) > _LEAST and key[0] in PROCLITICS:
                labels = self._unglued(keys, at, key)
            if labels:
                found[at] = labels
        return found

    def _unglued(self, keys: Sequence[str], at: int, key: str) -> dict[str, Label]:
        """The labels of a token whose first letter is a word of its own."""
        for bare in (key[1:],) if not key.startswith("لل") else (f"ال{key[2:]}", f"ا{key}"):
            if bare in self._index:
                return self._labels(keys, at, bare, key[0])
        return {}

    def _labels(self, keys: Sequence[str], at: int, first: str, glued: str) -> dict[str, Label]:
        alone = self._rests(first).get("", _NOTHING)
        second = _behind_stops(keys, at + 1)
        found: dict[str, Label] = {}
        if second < len(keys) and (opening := f"{first} {keys[second]}") in self._index:
            for end, meanings in self._ends(keys, second + 1, opening):
                for table, meaning in meanings.items():
                    if table not in found:
                        found[table] = Label(at, end, table, meaning, glued)
        for table, meaning in alone.items():
            if table not in found:
                found[table] = Label(at, at + 1, table, meaning, glued)
        return found

    def _ends(self, keys: Sequence[str], stop: int, opening: str) -> list[tuple[int, dict[str, str]]]:
        """The phrases that go on as the text does behind their first two words: where each ends, the longest first."""
        rests = self._rests(opening)
        longest = max(rest.count(" ") for rest in rests)
        rest, found = "", [(stop, rests.get("", {}))]
        for _ in range(longest):
            following = _behind_stops(keys, stop)
            if following == len(keys):
                break
            rest, stop = f"{rest} {keys[following]}", following + 1
            if rest in rests:
                found.append((stop, rests[rest]))
        return found[::-1]

    def _rests(self, opening: str) -> Rests:
        """The phrases that begin with these words, read when they are first met."""
        rests = self._met.get(opening)
        if rests is None:
            rests = self._met[opening] = {}
            for row in filter(None, self._index[opening].split("\n")):
                table, meaning, rest = row.split("\t")
                rests.setdefault(rest, {}).setdefault(table, meaning)
        return rests


def _behind_stops(keys: Sequence[str], at: int) -> int:
    """The first token from ``at`` on that is no full stop."""
    while at < len(keys) and keys[at] == ".":
        at += 1
    return at


def _index(names: Sequence[str]) -> dict[str, str]:
    """For every first word the rows that are no longer, for the first two of others their rows; each as one text,
    which loads the fastest."""
    found: dict[str, list[str]] = {}
    for name in names:
        for form, _, meaning, *_ in rows(name):
            first, *others = phrase(form).split(" ")
            opening = " ".join((first, *others[:1]))
            found.setdefault(first, [])
            found.setdefault(opening, []).append(f"{name}\t{meaning}\t" + "".join(f" {word}" for word in others[1:]))
    texts: dict[str, str] = {}  # words of one meaning share their text, which is then kept once
    return {
        opening: texts.setdefault(text, text)
        for opening, text in zip(found, map("\n".join, found.values()), strict=True)
    }


def phrase(form: str) -> str:
    """The keys of the tokens of a form as they follow each other in a text, where marks at the end may be lacking."""
    keys = [key for key in tokenize(form).keys if key != "."]
    while keys and keys[-1] in (",", ":", ";"):
        keys.pop()
    return " ".join(keys)


@cache
def lexicon(*names: str) -> Lexicon:
    """The lexicon of the named tables, made once."""
    return Lexicon(names)

"""All the words and phrases that label a part of a citation, found in tokens by their keys."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..text.proclitics import PROCLITICS
from ..text.tokens import MARK, tokenize
from . import rows
from .compiled import compiled

#: A word that keeps fewer letters than this without its proclitic is not taken apart.
_LEAST = 3


class Label(NamedTuple):
    """What a table says of tokens ``[start, end)``; ``glued`` is a conjunction or preposition before the first word."""

    start: int
    end: int
    table: str
    meaning: str
    glued: str = ""


class Phrases(NamedTuple):
    """The phrases that begin with one word: what follows it in each, with the meaning of each table that has it.

    ``seconds`` are the second words, and ``longest`` is the number of words of the longest phrase.
    """

    rests: dict[str, dict[str, str]]
    seconds: frozenset[str]
    longest: int


class Lexicon:
    """The phrases of several tables, looked up by their first word."""

    def __init__(self, names: Sequence[str]) -> None:
        self._index = compiled("-".join(("lexicon", str(len(names)), names[0])), lambda: _index(names))
        self._met: dict[str, Phrases] = {}

    def labels(self, keys: Sequence[str]) -> dict[int, list[Label]]:
        """The labels that begin at each token, by the keys of all: at most one a table and the longest of it,
        longest first; nothing of tokens where none begins."""
        found = ((at, self._at(keys, at, key)) for at, key in enumerate(keys))
        return {at: labels for at, labels in found if labels}

    def _at(self, keys: Sequence[str], at: int, key: str) -> list[Label]:
        if key in self._index:
            found = self._labels(keys, at, key, "")
            if found:
                return found
        if len(key) > _LEAST and key[0] in PROCLITICS:
            for bare in (key[1:],) if not key.startswith("لل") else (f"ال{key[2:]}", f"ا{key}"):
                if bare in self._index:
                    return self._labels(keys, at, bare, key[0])
        return []

    def _labels(self, keys: Sequence[str], at: int, first: str, glued: str) -> list[Label]:
        rests, seconds, longest = self._met.get(first) or self._read(first)
        rest, stop = "", at + 1
        ends = [(rest, stop)]
        while len(ends) < longest and stop < len(keys):
            key = keys[stop]
            stop += 1
            if key != ".":
                if not rest and key not in seconds:
                    break
                rest = f"{rest} {key}"
                ends.append((rest, stop))
        found: dict[str, Label] = {}
        for rest, end in reversed(ends):
            if rest in rests:
                for table, meaning in rests[rest].items():
                    if table not in found:
                        found[table] = Label(at, end, table, meaning, glued)
        return list(found.values())

    def _read(self, first: str) -> Phrases:
        """The phrases that begin with a word, read when it is first met."""
        rests: dict[str, dict[str, str]] = {}
        for row in self._index[first].split("\n"):
            table, meaning, rest = row.split("\t")
            rests.setdefault(rest, {}).setdefault(table, meaning)
        words = [rest.split(" ") for rest in rests]
        seconds = frozenset(word[1] for word in words if len(word) > 1)
        self._met[first] = Phrases(rests, seconds, max(map(len, words)))
        return self._met[first]


def _index(names: Sequence[str]) -> dict[str, str]:
    """For every first word the rows of its phrases, as one text: it loads the fastest."""
    found: dict[str, list[str]] = {}
    for name in names:
        for form, _, meaning, *_ in rows(name):
            first, space, rest = phrase(form).partition(" ")
            found.setdefault(first, []).append(f"{name}\t{meaning}\t{space}{rest}")
    return {first: "\n".join(lines) for first, lines in found.items()}


def phrase(form: str) -> str:
    """The keys of the tokens of a form as they follow each other in a text, where marks at the end may be lacking."""
    tokens = [token for token in tokenize(form) if token.kind != MARK or token.key != "."]
    while tokens and tokens[-1].kind == MARK and tokens[-1].key in ",:;":
        tokens.pop()
    return " ".join(token.key for token in tokens)


@cache
def lexicon(*names: str) -> Lexicon:
    """The lexicon of the named tables, made once."""
    return Lexicon(names)

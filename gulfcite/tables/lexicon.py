"""All the words and phrases that label a part of a citation, found in tokens by their keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..text.proclitics import PROCLITICS
from ..text.tokens import MARK, Token, tokenize
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


#: Of the phrases that begin with one word: the words after it, with the table and meaning of each row that has them.
Phrases = dict[str, list[tuple[str, str]]]


class Lexicon:
    """The phrases of several tables, looked up by their first word."""

    def __init__(self, names: Sequence[str]) -> None:
        self._index = compiled("-".join(("lexicon", str(len(names)), names[0])), lambda: _index(names))
        self._met: dict[str, tuple[int, Phrases]] = {}

    def labels(self, tokens: Sequence[Token]) -> list[list[Label]]:
        """For each token the labels that begin there, at most one a table and the longest of it, longest first."""
        return [self._at(tokens, i) for i in range(len(tokens))]

    def _at(self, tokens: Sequence[Token], i: int) -> list[Label]:
        key = tokens[i].key
        if key in self._index:
            found = self._labels(tokens, i, key, "")
            if found:
                return found
        if len(key) > _LEAST and key[0] in PROCLITICS:
            for bare in (key[1:],) if not key.startswith("لل") else (f"ال{key[2:]}", f"ا{key}"):
                if bare in self._index:
                    return self._labels(tokens, i, bare, key[0])
        return []

    def _labels(self, tokens: Sequence[Token], i: int, first: str, glued: str) -> list[Label]:
        longest, phrases = self._met.get(first) or self._read(first)
        rest = ""
        ends = [(rest, i + 1)]
        j = i + 1
        while len(ends) < longest and j < len(tokens):
            token = tokens[j]
            j += 1
            if token.kind == MARK and token.key == ".":
                continue
            rest = f"{rest} {token.key}"
            ends.append((rest, j))
        found: list[Label] = []
        tables: set[str] = set()
        for rest, end in reversed(ends):
            for table, meaning in phrases.get(rest, ()):
                if table not in tables:
                    tables.add(table)
                    found.append(Label(i, end, table, meaning, glued))
        return found

    def _read(self, first: str) -> tuple[int, Phrases]:
        """The phrases that begin with a word, read when it is first met, and how many words the longest has."""
        phrases: Phrases = {}
        for row in self._index[first].split("\n"):
            table, meaning, rest = row.split("\t")
            phrases.setdefault(rest, []).append((table, meaning))
        self._met[first] = max(rest.count(" ") for rest in phrases) + 1, phrases
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

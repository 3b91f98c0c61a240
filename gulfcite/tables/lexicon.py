"""All the words and phrases that label a part of a citation, found in tokens by their keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..text.tokens import MARK, Token
from . import folded
from .compiled import compiled

#: Letters that Arabic glues to the word after them: and, so, in, for, like.
_PROCLITICS = "وفبلك"
#: A word that keeps fewer letters than this without its proclitic is not taken apart.
_LEAST = 3


class Label(NamedTuple):
    """What a table says of tokens ``[start, end)``; ``glued`` is a conjunction or preposition before the first word."""

    start: int
    end: int
    table: str
    meaning: str
    glued: str = ""


class Lexicon:
    """The phrases of several tables, looked up by their first word."""

    def __init__(self, names: Sequence[str]) -> None:
        self._phrases, self._longest = compiled("-".join(("lexicon", str(len(names)), names[0])), names, _index)

    def labels(self, tokens: Sequence[Token]) -> list[list[Label]]:
        """For each token the labels that begin there, at most one a table and the longest of it, longest first."""
        return [self._at(tokens, i) for i in range(len(tokens))]

    def _at(self, tokens: Sequence[Token], i: int) -> list[Label]:
        key = tokens[i].key
        longest = self._longest.get(key)
        if longest:
            found = self._phrases_at(tokens, i, key, longest, "")
            if found:
                return found
        if len(key) > _LEAST and key[0] in _PROCLITICS:
            for bare in (key[1:],) if not key.startswith("لل") else (f"ال{key[2:]}", f"ا{key}"):
                longest = self._longest.get(bare)
                if longest:
                    return self._phrases_at(tokens, i, bare, longest, key[0])
        return []

    def _phrases_at(self, tokens: Sequence[Token], i: int, first: str, longest: int, glued: str) -> list[Label]:
        phrase = first
        ends = [(phrase, i + 1)]
        j = i + 1
        while len(ends) < longest and j < len(tokens):
            token = tokens[j]
            j += 1
            if token.kind == MARK and token.key == ".":
                continue
            phrase = f"{phrase} {token.key}"
            ends.append((phrase, j))
        found: list[Label] = []
        tables: set[str] = set()
        for phrase, end in reversed(ends):
            entry = self._phrases.get(phrase)
            if entry is None:
                continue
            for pair in entry.split(";"):
                table, _, meaning = pair.partition(" ")
                if table not in tables:
                    tables.add(table)
                    found.append(Label(i, end, table, meaning, glued))
        return found


def _index(names: Sequence[str]) -> tuple[dict[str, str], dict[str, int]]:
    """Every phrase with its tables and meanings, and for every first word how many words its longest phrase has.

    Tables and meanings are one text ("edition edition;part-label part"): it loads in half the time of nested values.
    """
    phrases: dict[str, str] = {}
    longest: dict[str, int] = {}
    for name in names:
        for phrase, meaning in folded(name):
            known = phrases.get(phrase)
            phrases[phrase] = f"{known};{name} {meaning}" if known else f"{name} {meaning}"
            first, _, rest = phrase.partition(" ")
            size = rest.count(" ") + 2 if rest else 1
            if size > longest.get(first, 0):
                longest[first] = size
    return phrases, longest


@cache
def lexicon(*names: str) -> Lexicon:
    """The lexicon of the named tables, made once."""
    return Lexicon(names)

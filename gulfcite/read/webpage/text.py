"""The letters of a page as they are read: white space is one space, entities are what they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_WHITE = dict.fromkeys((*range(33), *range(127, 161), 8232, 8233), " ")
#: As above, in text whose lines are kept.
_WHITE_LINES = {code: sign for code, sign in _WHITE.items() if code != ord("\n")}
#: Where a word may be parted, and marks of an encoding.
_DROPPED = ("\xad", "\u200b", "\ufeff")


class Piece(NamedTuple):
    """Letters, or one space, or the end of a line; ``made`` where they are not in the page as they are read."""

    text: str
    at: int
    made: bool = False


def pieces(raw: str, at: int, *, lines: bool = False) -> Iterator[Piece]:
    """The pieces of a text that is written at ``at``; ``lines`` are kept in some elements."""
    text = raw.translate(_WHITE_LINES if lines else _WHITE)
    for order, line in enumerate(text.split("\n")) if lines else [(0, text)]:
        if order:
            yield Piece("\n", at - 1, made=True)
        yield from _spaced(line, at)
        at += len(line) + 1


def _spaced(text: str, at: int) -> Iterator[Piece]:
    for order, part in enumerate(text.split("  ")):
        bare = part.strip(" ")
        begin = at + len(part) - len(part.lstrip(" "))
        if order or begin > at:
            yield Piece(" ", max(at, begin - 1))
        if bare:
            yield from _decoded(bare, begin)
            if part[-1] == " ":
                yield Piece(" ", begin + len(bare))
        at += len(part) + 2


def _decoded(text: str, at: int) -> Iterator[Piece]:
    """Letters with entities; one without a semicolon is decoded with what follows it."""
    head, *rest = text.split("&")
    yield from _kept(head, at)
    at += len(head)
    for part in rest:
        name, semicolon, behind = part.partition(";")
        entity = f"&{name}{semicolon}"
        meant = unescape(entity)
        if meant == entity:
            yield from _kept(f"&{part}", at)
        else:
            yield from _meant(meant, at)
            yield from _kept(behind, at + len(entity))
        at += len(part) + 1


def _meant(text: str, at: int) -> Iterator[Piece]:
    text = text.translate(_WHITE)
    for sign in _DROPPED:
        text = text.replace(sign, "")
    bare = text.strip(" ")
    if text[:1] == " ":
        yield Piece(" ", at, made=True)
    if bare:
        yield Piece(bare, at, made=True)
        if text[-1] == " ":
            yield Piece(" ", at, made=True)


def _kept(text: str, at: int) -> Iterator[Piece]:
    """Letters without those that are not read."""
    if not any(sign in text for sign in _DROPPED):
        if text:
            yield Piece(text, at)
        return
    for sign in _DROPPED:
        text = text.replace(sign, _DROPPED[0])
    for part in text.split(_DROPPED[0]):
        if part:
            yield Piece(part, at)
        at += len(part) + 1

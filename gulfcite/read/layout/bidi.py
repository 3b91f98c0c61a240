"""The Unicode bidirectional algorithm, as far as lines of one embedding need it: a level for each character.

Steps W1 to W7, N0 to N2, I1 and I2 of Unicode Standard Annex 9.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from unicodedata import bidirectional

_CLOSERS = {"(": ")", "[": "]", "{": "}"}
_OPENERS = {closer: opener for opener, closer in _CLOSERS.items()}
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_NUMBERS = ("EN", "AN")


@cache
def kind_of(character: str) -> str:
    """The bidirectional class of a character; strong letters from the right are AL for both scripts' kinds."""
    return bidirectional(character) or "L"


def levels(text: Sequence[str], base: int, before: str = "") -> list[int]:
    """The level of each character of a line in a paragraph of level ``base``, 0 or 1.

    ``before`` is the class of the last strong letter before the line, empty where there is none.
    """
    edge = "R" if base else "L"
    kinds = _weak([kind_of(character) for character in text], edge, before or edge)
    _brackets(text, kinds, edge, "L" if before == "L" else edge if not before else "R")
    _neutral(kinds, edge, "L" if before == "L" else edge if not before else "R")
    if base:
        return [1 if kind == "R" else 2 for kind in kinds]
    return [0 if kind == "L" else 1 if kind == "R" else 2 for kind in kinds]


def _weak(kinds: list[str], edge: str, before: str) -> list[str]:
    last = edge
    for i, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[i] = last
        last = kinds[i]
    strong = before
    for i, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[i] = "AN"
    for i in range(1, len(kinds) - 1):
        kind, left = kinds[i], kinds[i - 1]
        if left == kinds[i + 1] and ((kind == "ES" and left == "EN") or (kind == "CS" and left in _NUMBERS)):
            kinds[i] = left
    _terminators(kinds)
    strong = before
    for i, kind in enumerate(kinds):
        if kind == "AL":
            kinds[i] = strong = "R"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN":
            kinds[i] = "L" if strong == "L" else kind
        elif kind != "AN":
            kinds[i] = "ON"
    return kinds


def _terminators(kinds: list[str]) -> None:
    """Signs of a currency or a part beside a European number go with it."""
    i = 0
    while i < len(kinds):
        if kinds[i] != "ET":
            i += 1
            continue
        end = i
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if (i > 0 and kinds[i - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN"):
            kinds[i:end] = ["EN"] * (end - i)
        i = end


def _brackets(text: Sequence[str], kinds: list[str], edge: str, before: str) -> None:
    """A pair of brackets goes the way of what is in it, where that is the way of the paragraph or of what is before."""
    for start, end in _paired(text, kinds):
        inside = {_STRONG.get(kind) for kind in kinds[start + 1 : end]} - {None}
        if edge in inside:
            kinds[start] = kinds[end] = edge
        elif inside:
            ahead = next((_STRONG[kinds[i]] for i in range(start - 1, -1, -1) if kinds[i] in _STRONG), before)
            kinds[start] = kinds[end] = edge if ahead == edge else "L" if edge == "R" else "R"


def _paired(text: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for i, character in enumerate(text):
        if kinds[i] != "ON":
            continue
        if character in _CLOSERS:
            opened.append((character, i))
        elif character in _OPENERS:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == _OPENERS[character]:
                    pairs.append((opened[depth][1], i))
                    del opened[depth:]
                    break
    return sorted(pairs)


def _neutral(kinds: list[str], edge: str, before: str) -> None:
    """What is neither letter nor number goes the way of both its sides, or of the paragraph."""
    i = 0
    while i < len(kinds):
        if kinds[i] != "ON":
            i += 1
            continue
        end = i
        while end < len(kinds) and kinds[end] == "ON":
            end += 1
        ahead = _STRONG[kinds[i - 1]] if i else before
        behind = _STRONG[kinds[end]] if end < len(kinds) else edge
        kinds[i:end] = [ahead if ahead == behind else edge] * (end - i)
        i = end

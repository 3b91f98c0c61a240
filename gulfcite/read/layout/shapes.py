"""The shapes of brackets as a line shows them: files give a shape, or what it reads as, and some confuse the two."""

from __future__ import annotations

from collections.abc import Sequence

from .bidi import kind_of
from .letters import MIRROR
from .markers import SUPERSCRIPTS

#: Brackets that open to the right.
OPENERS = frozenset("([{<«‹﴾")
#: What stands outside of a bracket, beside it.
_OUTSIDE = frozenset(" .,،؛;:!?؟\"'“”*" + SUPERSCRIPTS)


def shaped(items: Sequence[str], reads: bool) -> list[str]:
    """The items of a line from left to right, brackets by their shape: a bracket touches what it holds.

    ``reads`` is whether the file gives what a bracket reads as, for those that stand free, or between letters.
    """
    found = list(items)
    open_: list[int] = []
    for i, item in enumerate(items):
        if item in MIRROR:
            shape = _touching(items, i)
            if shape is None:
                open_.append(i)
            else:
                found[i] = shape
    for i in open_:
        found[i] = _beside(found, i, open_) or (_likely(items, i) if reads else items[i])
    return found


def convention(items: Sequence[str]) -> int:
    """Above nought where the brackets of an Arabic line are given by what they read as, below it where by shape."""
    found = 0
    for i, item in enumerate(items):
        if item in MIRROR and not _is_latin(items, i):
            shape = _touching(items, i)
            found += 0 if shape is None else -1 if shape == item else 1
    return found


def _touching(items: Sequence[str], i: int) -> str | None:
    """The shape of a bracket that has something on one of its sides alone."""
    left = i > 0 and items[i - 1][0] not in _OUTSIDE
    right = i + 1 < len(items) and items[i + 1][0] not in _OUTSIDE
    if left == right:
        return None
    return items[i] if (items[i] in OPENERS) == right else MIRROR[items[i]]


def _beside(items: Sequence[str], i: int, unknown: Sequence[int]) -> str | None:
    """The shape of a bracket between letters: one closes what the nearest known one of its kind opens."""
    kind = (items[i], MIRROR[items[i]])
    for places, opens in ((range(i - 1, -1, -1), True), (range(i + 1, len(items)), False)):
        nearest = next((at for at in places if items[at] in kind and at not in unknown), None)
        if nearest is not None and (items[nearest] in OPENERS) == opens:
            return MIRROR[items[nearest]]
    return None


def _likely(items: Sequence[str], i: int) -> str:
    return items[i] if _is_latin(items, i) else MIRROR[items[i]]


def _is_latin(items: Sequence[str], i: int) -> bool:
    """Whether the letters on both sides are from the left."""
    left = next((kind_of(item[0]) for item in reversed(items[:i]) if kind_of(item[0]) in ("L", "R", "AL")), "")
    right = next((kind_of(item[0]) for item in items[i + 1 :] if kind_of(item[0]) in ("L", "R", "AL")), "")
    return "L" in (left, right) and {left, right} <= {"L", ""}

"""Citations as pandoc has them: ``[see @jabri1990, ص 20; -@hourani1962]``, ``@jabri1990 [p. 20]``."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

#: What may stand within a key between letters and digits.
_INNER = frozenset(":.#$%&-+?<>~/_")
#: What Quarto cites so of the document itself.
_OWN = ("fig-", "tbl-", "sec-", "eq-", "lst-", "thm-", "fig:", "tbl:", "sec:", "eq:")
#: A bracket that closes further away is none of a citation's.
_LONGEST = 1000


class Cited(NamedTuple):
    """A place that cites, its ``key`` and ``locator`` as written; ``bracketed`` ones can hardly be anything else."""

    start: int
    end: int
    key: str
    locator: str | None
    bracketed: bool


def citations(text: str, literal: Collection[int]) -> Iterator[Cited]:
    """The citations of a paragraph; what is ``literal`` in it is no mark."""
    at = text.find("@")
    bracket = (-1, -1)
    while at >= 0:
        end = at + 1
        if at not in literal and not (at and (text[at - 1].isalnum() or text[at - 1] in "@._/")):
            key, end = _key(text, at + 1)
            if key and not key.startswith(_OWN):
                if at > bracket[1]:
                    bracket = _bracket(text, at)
                inside = bracket[0] >= 0
                cited = _inside(text, at, end, key, bracket) if inside else _in_text(text, at, end, key)
                yield cited
                end = cited.end
        at = text.find("@", end)


def _key(text: str, at: int) -> tuple[str, int]:
    """The key that begins at ``at``, in braces or not, and where it ends."""
    if text.startswith("{", at):
        end = text.find("}", at, at + _LONGEST)
        return (text[at + 1 : end], end + 1) if end > at + 1 and not text[at + 1 : end].count("\n") else ("", at)
    end = at
    while end < len(text):
        inner = (
            end > at and text[end] in _INNER and (text[end + 1 : end + 2].isalnum() or text[end + 1 : end + 2] == "_")
        )
        if not (text[end].isalnum() or text[end] == "_" or inner):
            break
        end += 1
    return text[at:end], end


def _bracket(text: str, at: int) -> tuple[int, int]:
    """The brackets around ``at``: where they open and close; -1 and ``at`` where there are none."""
    opened = text.rfind("[", max(0, at - _LONGEST), at)
    if opened < 0 or "]" in text[opened:at]:
        return -1, at
    closed = text.find("]", at, at + _LONGEST)
    return (opened, closed) if closed >= 0 else (-1, at)


def _inside(text: str, at: int, end: int, key: str, bracket: tuple[int, int]) -> Cited:
    """One of the citations in brackets: to the semicolon before the next."""
    last = min(
        [found for found in (text.find(sign, end, bracket[1]) for sign in ";؛") if found >= 0], default=bracket[1]
    )
    start = at - 1 if text[at - 1] == "-" else at
    behind = text[end:last]
    return Cited(start, end + len(behind.rstrip()), key, behind.strip("،, {}\n") or None, True)


def _in_text(text: str, at: int, end: int, key: str) -> Cited:
    """A citation in the sentence, with the brackets right behind it."""
    opened = end + 1 if text.startswith(" [", end) else end
    closed = text.find("]", opened, opened + _LONGEST) if text.startswith("[", opened) else -1
    if closed < 0 or "@" in text[opened:closed]:
        return Cited(at, end, key, None, False)
    return Cited(at, closed + 1, key, text[opened + 1 : closed].strip() or None, True)

"""The entry of a dictionary that is cited: لسان العرب، مادة (ربح) · مادة «الأندلس» · s.v."""

from __future__ import annotations

from ...patterns.passage import Passage
from ...text.tokens import WORD
from .. import numerals
from ..draft import Draft

_CLOSING = {"(": ")", "“": "”", '"': '"'}
_LONGEST = 6


def read(draft: Draft) -> None:
    """Take the words that name an entry behind a mark: they are no part of the dictionary's title."""
    passage = draft.passage
    for label in passage.found(draft.start + 1, draft.end, "locator"):
        if label.meaning != "entry" or label.glued or passage.key(label.start - 1) not in (",", ";", ":", "("):
            continue
        end = _word_end(passage, label.end, draft.end, alone=draft.cited and passage.key(label.start) == "ماده")
        if end and draft.free(label.start, end):
            opened = passage.key(label.start - 1) == "(" and passage.key(end) == ")"
            draft.claim(label.start - opened, end + opened, "entry")
            return


def _word_end(passage: Passage, at: int, end: int, *, alone: bool) -> int | None:
    """Where the headword from ``at`` on ends: in brackets or quotes, else one word ``alone`` before a mark."""
    at = numerals.skip_marks(passage, at, end, ":")
    close = _CLOSING.get(passage.key(at))
    if close:
        stop = next((i for i in range(at + 1, min(end, at + _LONGEST)) if passage.key(i) == close), None)
        return stop + 1 if stop and passage.kind(at + 1) == WORD else None
    if not alone or passage.kind(at) != WORD or at >= end:
        return None
    return at + 1 if at + 1 >= end or passage.key(at + 1) in (",", ";", ".", ")") else None

"""How many pages a work has, as catalogues and Maghrebi lists print it: 224 p. · 509 ص · 307 صفحة."""

from __future__ import annotations

from ...text.tokens import MARK, NUMBER
from ..draft import Draft

#: A work of more pages is none, and a number of four digits is a year.
_MOST_DIGITS = 3
_CLOSING = frozenset((".", ",", ";", ")", "]", "-"))


def read(draft: Draft) -> None:
    """Take a number with the word for pages behind it, alone in its element; in a citation it may be the page cited."""
    passage = draft.passage
    if draft.cited:
        return
    for label in passage.found(draft.start + 2, draft.end, "page-label"):
        at = label.start - 1
        alone = passage.kind(at - 1) == MARK and (label.end >= draft.end or passage.key(label.end) in _CLOSING)
        if passage.kind(at) != NUMBER or len(passage.key(at)) > _MOST_DIGITS or not alone or label.glued:
            continue
        if draft.free(at, label.end):
            draft.item["number-of-pages"] = passage.key(at)
            enclosed = passage.key(at - 1) == "(" and passage.key(label.end) == ")"
            draft.claim(at - enclosed, label.end + enclosed, "extent")
            return

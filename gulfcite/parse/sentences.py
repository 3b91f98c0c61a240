"""Where a sentence of a description in Latin script ends: at a full stop of its own, or at a question.

The stops of initials, of words cut short and of numbers end none.
"""

from __future__ import annotations

from ..text.tokens import MARK, NUMBER, URL, WORD
from .draft import Draft

_ROLES = ("editor-role", "translator-role", "other-role")
#: Lower-case words that may begin what follows a title.
_FOLLOWING = ("chapter-in", *_ROLES, "edition", "volume-label", "page-label", "web")
_ABBREVIATED = ("honorific", "volume-label", "issue-label", "part-label")
#: What a comma parts from a publisher or a journal.
_BEHIND = ("volume-label", "issue-label", "page-label", *_ROLES)
_SHORT = 3
_ROMAN = frozenset("ivx")
_VOWELS = frozenset("aeiouy")


def sentence(draft: Draft, begin: int) -> int | None:
    """The full stop, or question mark, that ends the title which begins at ``begin``; None where none does."""
    passage = draft.passage
    at = begin
    while at < draft.end:
        key = passage.key(at)
        if draft.owner[at]:
            return at if at > begin else None
        if passage.kind(at) == MARK:
            if key == "." and ends(draft, at):
                return at
            if key in ("?", "!") and _asks(draft, at):
                return at + 1
            if key == "(" and (close := draft.partner(at)):
                at = close
        at += 1
    return None


def ends(draft: Draft, at: int) -> bool:
    """Whether the full stop at ``at`` ends the title: not that of an initial, an abbreviation, a number."""
    passage = draft.passage
    following = at + 1
    if passage.key(at - 1) == "." or passage.key(following) in (".", ",", ";", ":"):
        return False
    if following >= draft.end:
        return True
    if draft.counts_century(at):
        return False
    touches = passage.starts[following] == passage.ends[at]
    if touches and (passage.kind(following) == NUMBER or not _capital(draft, following)):
        return False
    if passage.kind(following) == WORD and not _capital(draft, following):
        return passage.label(following, *_FOLLOWING) is not None
    before = passage.key(at - 1)
    if len(before) == 1 and passage.kind(at - 1) == WORD and _capital(draft, at - 1):
        if passage.key(following + 1) == "." and len(passage.key(following)) == 1:
            return False  # Essays Presented to N. R. Ker
        numbered = passage.ends[at - 2] == passage.starts[at - 1] and passage.kind(at - 2) == NUMBER
        return numbered or (passage.kind(at - 2) == WORD and not _capital(draft, at - 2))  # the T3D. · vitamin D.
    if passage.printed(at - 1).islower() and len(before) == len("vs") and not _VOWELS & set(before):
        return False  # vs.
    label = passage.label(at - 1, *_ABBREVIATED)
    if label and set(before) <= _ROMAN:
        return True  # in the Age of Philip II.
    return label is None or len(before) > _SHORT or passage.kind(at - 1) != WORD


def _asks(draft: Draft, at: int) -> bool:
    """Whether a question ends the title: what follows begins with a capital and comes to a number before a stop."""
    passage = draft.passage
    if passage.label(at + 1, *_ROLES, "edition"):
        return True
    if passage.kind(at + 1) != WORD or not _capital(draft, at + 1):
        return passage.key(at + 1) == "." or at + 1 >= draft.end
    for i in range(at + 1, draft.end):
        if passage.kind(i) == NUMBER or passage.key(i) == "(":
            return True
        if passage.key(i) == ",":  # not: Who owns this text? Plagiarism, authorship, and …
            return passage.kind(i + 1) != WORD or _capital(draft, i + 1) or passage.label(i + 1, *_BEHIND) is not None
        if passage.key(i) == "." and ends(draft, i):
            if i + 1 >= draft.end:
                return all(_capital(draft, word) for word in range(at + 1, i))  # …as freedom? Penguin.
            return (
                passage.kind(i + 1) in (NUMBER, URL) or passage.label(at + 1, "chapter-in", "journal-cue") is not None
            )
    return True


def _capital(draft: Draft, at: int) -> bool:
    return not draft.passage.printed(at)[:1].islower()

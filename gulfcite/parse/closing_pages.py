"""The pages that end the entry of an article or a chapter without a label, and the bare volume before them."""

from __future__ import annotations

from ..text.tokens import NUMBER, WORD
from . import locators
from .draft import Draft

_SERIAL = frozenset(("journal", "annual", "magazine"))
_SEPARATORS = frozenset((",", ";", ".", '"', "”"))
_NUMBERED = frozenset(("issue", "volume", "year", "date"))


def extent(draft: Draft, end: int) -> str | None:
    """18, 267-306 · 46(3): 352-361 · 18, no. 1 (1997): 127–48 · مجلة …، 210-245: the range that ends at ``end``."""
    passage = draft.passage
    at = end - 3
    if at <= draft.start or passage.key(at + 1) != "-" or not draft.free(at, end):
        return None
    found = locators.pages(passage, at, end)
    if found is None or found.end < end or locators.is_year(passage, at, end) or not _rises(found.text):
        return None
    mark = passage.key(at - 1)
    if mark not in (",", ":") or not (_numbered(draft, at - 1) or (mark == "," and _contained(draft, at - 1))):
        return None
    draft.claim(at - 1, end, "page")
    return found.text


def _rises(text: str) -> bool:
    low, _, high = text.partition("-")
    return low.isdigit() and high.isdigit() and int(low) < int(high)


def _numbered(draft: Draft, stop: int) -> bool:
    """Whether a volume or an issue stands before ``stop``, its year in brackets behind it; a bare one is taken."""
    passage, last = draft.passage, stop - 1
    opened = draft.partner(last)
    if opened is not None and opened < last and passage.kind(last - 1) == NUMBER:
        if opened == last - 2 and not locators.is_year(passage, last - 1, last):
            return _bracketed(draft, opened)
        last = opened - 1
    if draft.owner[last] in _NUMBERED:
        return "issue" in draft.item or "volume" in draft.item
    return _volume(draft, last)


def _bracketed(draft: Draft, opened: int) -> bool:
    """مجلة …، (55)، 210-245: a number alone in brackets is the issue."""
    if not draft.owner[opened]:
        if "issue" in draft.item or draft.passage.key(opened - 1) not in _SEPARATORS:
            return False
        draft.item["issue"] = draft.passage.key(opened + 1)
        draft.claim(opened, opened + 3, "issue")
    return "issue" in draft.item


def _volume(draft: Draft, at: int) -> bool:
    """Comparative Politics, 18 · Foreign Affairs 36 · Plant Sci. 164: the bare number behind a journal's name."""
    passage = draft.passage
    if at - 1 <= draft.start or passage.kind(at) != NUMBER or draft.owner[at] or "volume" in draft.item:
        return False
    if len(passage.key(at)) > 4 or locators.is_year(passage, at, draft.end):
        return False
    if passage.kind(at - 1) != WORD and passage.key(at - 1) not in _SEPARATORS:
        return False
    if passage.kind(at - 2) == NUMBER:
        return False
    draft.item["volume"] = passage.key(at)
    draft.claim(at, at + 1, "volume")
    return True


def _contained(draft: Draft, stop: int) -> bool:
    """Whether a periodical, or a book behind في or In, is named before ``stop``."""
    passage = draft.passage
    for label in passage.found(draft.start + 1, stop, "journal-cue", "chapter-in"):
        begins = passage.key(label.start - 1) in _SEPARATORS
        if begins and not label.glued and (label.table == "chapter-in" or label.meaning in _SERIAL):
            return True
    return False

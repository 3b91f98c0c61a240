"""Damage that a whole description shows when it has been read."""

from __future__ import annotations

from ..model import Flaw
from ..text.folding import fold
from .draft import Draft
from .names.words import terms


def inverted(draft: Draft) -> Flaw | None:
    """Organization, World Health. 2010: a body or a report that a reference manager turned round like a person.

    It stands before the year, and every word of it is one that titles are made of, none a name's.
    """
    if "date" not in draft.owner:
        return None
    family, given = _turned(draft)
    words = fold(f"{family} {given}").split()
    if not family or not given or " " in family or "," in given or not all(word in terms() for word in words):
        return None
    return Flaw("inverted", f"{family}, {given}", f"{given} {family}")


def _turned(draft: Draft) -> tuple[str, str]:
    """What stands before and behind the comma of the sole author, or of a title that stands before the year."""
    authors = draft.item.get("author", [])
    if authors:
        return (authors[0].get("family", ""), authors[0].get("given", "")) if len(authors) == 1 else ("", "")
    owner = draft.owner
    if "title" not in owner or "publisher" not in owner:
        return "", ""
    if not owner.index("title") < owner.index("date") < owner.index("publisher"):
        return "", ""
    family, _, given = draft.item.get("title", "").partition(",")
    return family, given.strip()

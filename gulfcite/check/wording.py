"""How a message names a work: its author and title, short enough for one line."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Citation, Item, Name, Note
from ..text.folding import is_arabic

_LONGEST = 60


def called(item: Item) -> str:
    """The first author's family name and the title in quotes, either alone, or ``the work``."""
    title, authors = item.get("title", ""), item.get("author")
    parts = [surname(authors[0]) if authors else "", f"“{clipped(title)}”" if title else ""]
    return ("، " if is_arabic(title or parts[0]) else ", ").join(part for part in parts if part) or "the work"


def surname(name: Name) -> str:
    return name.get("family") or name.get("literal") or name.get("given", "")


def whole(name: Name) -> str:
    """A name in direct order."""
    return name.get("literal") or " ".join(filter(None, (name.get("given"), name.get("family"))))


def place_of(citation: Citation, notes: Mapping[str, Note]) -> str:
    """Where a reader finds a citation: its note, with the page where numbering restarts, or the text."""
    note = notes.get(citation.note or "")
    if not note:
        return "the text"
    restarts = any(other.page != note.page for other in notes.values())
    return f"note {note.marker} of page {note.page}" if restarts else f"note {note.marker}"


def clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"

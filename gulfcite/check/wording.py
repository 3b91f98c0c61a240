"""How a message names a work, a person or a place: short enough for one line."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Citation, Item, Name, Note
from ..text.folding import is_arabic
from .phrase import Message, Phrase

_LONGEST = 60
_THE_WORK = Phrase("the work", "المرجع")
_WORK = Phrase("{name}", "{name}")
_NOTE = Phrase("note {marker}", "الهامش {marker}")
_NOTE_OF_PAGE = Phrase("note {marker} of page {page}", "الهامش {marker} من الصفحة {page}")
_TEXT = Phrase("the text", "المتن")


def called(item: Item) -> Message:
    """The first author's family name and the title in quotes, either alone, or ``the work``."""
    name = known_as(item)
    return _WORK.of(name=name) if name else _THE_WORK.of()


def known_as(item: Item) -> str:
    """The first author's family name and the title in quotes, or what there is of them, else what it stands in."""
    title = item.get("title") or item.get("container-title") or item.get("archive", "")
    authors = item.get("author")
    parts = [surname(authors[0]) if authors else "", f"“{clipped(title)}”" if title else ""]
    return ("، " if is_arabic(title or parts[0]) else ", ").join(part for part in parts if part)


def surname(name: Name) -> str:
    return name.get("family") or name.get("literal") or name.get("given", "")


def whole(name: Name) -> str:
    """A name in direct order."""
    return name.get("literal") or " ".join(filter(None, (name.get("given"), name.get("family"))))


def place_of(citation: Citation, notes: Mapping[str, Note]) -> Message:
    """Where a reader finds a citation: its note, with the page where numbering restarts, or the text."""
    note = notes.get(citation.note or "")
    if not note:
        return _TEXT.of()
    restarts = any(other.page != note.page for other in notes.values())
    return _NOTE_OF_PAGE.of(marker=note.marker, page=note.page) if restarts else _NOTE.of(marker=note.marker)


def clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"

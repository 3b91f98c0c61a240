"""A Word file in Office Open XML to a document, whoever wrote it."""

from __future__ import annotations

from ...model import Document, Item
from ..failure import RefusedError, Unreadable
from .body import Body
from .notes import FOOTNOTE
from .package import Package

#: A title that the file's properties tell is believed where one of so many first paragraphs prints it.
_FIRST = 20


def document(path: str, data: bytes) -> Document | Unreadable:
    """The document in a Word file."""
    try:
        package = Package(data)
        body = Body(package)
        notes = body.read()
        title = package.title()
    except RefusedError as error:
        return Unreadable(path, str(error))
    footnotes = any(note.kind == FOOTNOTE for note in body.called)
    found = body.composer.document(path, data, notes, footnotes=footnotes)
    if isinstance(found, Unreadable) or not _is_printed(title, found.text):
        return found
    return found._replace(structure=found.structure._replace(metadata=Item(title=title)))


def _is_printed(title: str, text: str) -> bool:
    """Whether a title is a paragraph of the first page; the properties often tell the name of another file."""
    first = (" ".join(paragraph.split()) for paragraph in text.split("\n\n", _FIRST)[:_FIRST])
    return bool(title) and " ".join(title.split()) in first

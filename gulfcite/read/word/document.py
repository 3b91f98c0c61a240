"""A Word file in Office Open XML to a document, whoever wrote it."""

from __future__ import annotations

from ...model import Document
from ..failure import RefusedError, Unreadable
from .body import Body
from .citing import recorded
from .notes import FOOTNOTE
from .package import Package


def document(path: str, data: bytes) -> Document | Unreadable:
    """The document in a Word file."""
    try:
        package = Package(data)
        body = Body(package)
        notes = body.read()
        title = package.title()
    except RefusedError as error:
        return Unreadable(path, str(error))
    footnotes = any(note.kind == FOOTNOTE and note.mark is None for note in body.called)
    found = body.composer.document(path, data, notes, footnotes=footnotes, title=title)
    if isinstance(found, Unreadable):
        return found
    entries = recorded(found.text, found.structure.entries, body.items)
    keys = {entry.key for entry in entries}
    pointers = tuple(pointer for pointer in found.structure.pointers if pointer.key in keys)
    return found._replace(structure=found.structure._replace(entries=entries, pointers=pointers))

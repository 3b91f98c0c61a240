"""Rich text (.rtf)."""

from __future__ import annotations

from ..model import Document
from .failure import RefusedError, Unreadable
from .libreoffice import saved_as_docx
from .word.document import document


def read(path: str, data: bytes) -> Document | Unreadable:
    """The document in a file of rich text, as LibreOffice reads it."""
    try:
        found = document(path, saved_as_docx(data, ".rtf", "rich text"))
    except RefusedError as error:
        return Unreadable(path, str(error))
    return found if isinstance(found, Unreadable) else found._replace(data=data)

"""Word files in Office Open XML: .docx, .docm, .dotx."""

from __future__ import annotations

from ..model import Document
from .failure import Unreadable
from .word.document import document


def read(path: str, data: bytes) -> Document | Unreadable:
    """The document in a Word file."""
    return document(path, data)

"""XML that is neither a page nor an article: its tags are no text, so it is not read as text either."""

from __future__ import annotations

from ..model import Document
from .failure import Unreadable


def read(path: str, _: bytes) -> Document | Unreadable:
    """Why it is not read."""
    return Unreadable(path, "is XML of another kind than JATS, TEI or XHTML; give one of these, or its text")

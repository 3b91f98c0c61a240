"""Bytes to documents. A failure is a value with its path and reason, so the other inputs are still read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Document
from . import sources, text
from .failure import Unreadable
from .sources import find

__all__ = ["Unreadable", "document", "documents", "find"]


def documents(paths: Sequence[str]) -> Iterator[Document | Unreadable]:
    """Every document of these files and folders (``-`` is standard input), one at a time, each file once."""
    for path in find(paths):
        yield path if isinstance(path, Unreadable) else document(path)


def document(path: str) -> Document | Unreadable:
    """The document in a file, or in standard input."""
    data = sources.load(path)
    return data if isinstance(data, Unreadable) else text.read(path, data)

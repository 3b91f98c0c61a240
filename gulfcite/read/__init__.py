"""Bytes to documents. A failure is a value with its path and reason, so the other inputs are still read.

A kind of file is a module with ``read(path, data)``, and a line in ``kinds``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

from ..model import Document
from . import sources
from .failure import Unreadable
from .kinds import kind_of
from .sources import find

__all__ = ["Unreadable", "document", "documents", "find"]


def documents(paths: Sequence[str]) -> Iterator[Document | Unreadable]:
    """Every document of these files and folders (``-`` is standard input), one at a time, each file once."""
    for path in find(paths):
        yield path if isinstance(path, Unreadable) else document(path)


def document(path: str) -> Document | Unreadable:
    """The document in a file, or in standard input."""
    data = sources.load(path)
    if isinstance(data, Unreadable):
        return data
    found: Document | Unreadable = import_module(f"{__name__}.{kind_of(data).module}").read(path, data)
    return found

"""Bytes to documents. A failure is a value with its path and reason, so the other inputs are still read.

A kind of file is a module with ``read(path, data)``, or ``read(path, data, encoding)`` where it is written in letters,
and a line in ``kinds``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

from ..model import Document
from . import sources
from .choice import Choice
from .failure import Unreadable
from .kinds import kind_of
from .sources import find

__all__ = ["Choice", "Unreadable", "document", "documents", "find", "parsed"]


def documents(
    paths: Sequence[str], encoding: str | None = None, choice: Choice | None = None
) -> Iterator[Document | Unreadable]:
    """Every document of these files, folders and archives (``-`` is standard input), one at a time, each file once."""
    for path in find(paths, choice or Choice()):
        yield path if isinstance(path, Unreadable) else document(path, encoding)


def document(path: str, encoding: str | None = None) -> Document | Unreadable:
    """The document in a file, or in standard input; ``encoding`` is the codec of its letters, where it is known."""
    data = sources.load(path)
    return data if isinstance(data, Unreadable) else parsed(path, data, encoding)


def parsed(path: str, data: bytes, encoding: str | None = None) -> Document | Unreadable:
    """The document that the bytes of a file hold."""
    kind = kind_of(data, path)
    read = import_module(f"{__name__}.{kind.module}").read
    found: Document | Unreadable = read(path, data, encoding) if kind.written else read(path, data)
    return found

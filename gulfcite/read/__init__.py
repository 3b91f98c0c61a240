"""Bytes to documents. A failure is a value with its path and reason, so the other inputs are still read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Document
from . import sources, text
from .failure import Unreadable

__all__ = ["Unreadable", "documents"]


def documents(paths: Sequence[str]) -> Iterator[Document | Unreadable]:
    """Every document of these files and folders (``-`` is standard input), one at a time, each file once."""
    for path in sources.find(paths):
        if isinstance(path, Unreadable):
            yield path
            continue
        data = sources.load(path)
        yield data if isinstance(data, Unreadable) else text.read(path, data)

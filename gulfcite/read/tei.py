"""Texts in TEI, as archives and GROBID write them: the text, its notes, and the references from their fields."""

from __future__ import annotations

from ..model import Document
from .failure import RefusedError, Unreadable
from .scholarly import tei
from .xmltree import tree

_PREFIXES = {"http://www.tei-c.org/ns/1.0": "", "http://www.w3.org/XML/1998/namespace": "xml"}


def read(path: str, data: bytes) -> Document | Unreadable:
    """The document in a text."""
    try:
        root = tree(data, _PREFIXES, typed=True)
    except RefusedError as error:
        return Unreadable(path, str(error))
    return tei.document(path, data, root)

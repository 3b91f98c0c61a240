"""Bibliographies of other tools, to records. A kind is a module with ``read(text)``, and a line in ``kinds``."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from ...model import Document, Record
from .. import sources
from ..encodings import decode
from ..failure import Unreadable
from .kinds import KINDS, kind_of


class Damage(NamedTuple):
    """An entry that could not be read: the line it begins on, from 1, and why."""

    line: int
    reason: str


class Bibliography(NamedTuple):
    """The records of a file in its order, the entries that are none, its ``kind`` and the document it was read from."""

    records: tuple[Record, ...]
    damage: tuple[Damage, ...] = ()
    kind: str = ""
    document: Document = Document("", "")


def bibliography(path: str) -> Bibliography | Unreadable:
    """The records in a file, or in standard input."""
    data = sources.load(path)
    if isinstance(data, Unreadable):
        return data
    decoded = decode(data)
    if isinstance(decoded, str):
        return Unreadable(path, decoded)
    return parse(Document(path, decoded.text, decoded.encoding, data))


def parse(document: Document) -> Bibliography | Unreadable:
    """The records in a document."""
    kind = kind_of(document.path, document.text)
    if kind is None:
        if not document.text.strip():
            return Unreadable(document.path, "is empty; give a file with records in it")
        known = ", ".join(ending for known in KINDS.values() for ending in known.endings)
        return Unreadable(document.path, f"is no bibliography that is known; give a {known} file")
    read = import_module(f"{__name__}.{KINDS[kind].module}").read(document.text)
    if isinstance(read, str):
        return Unreadable(document.path, read)
    found: Bibliography = read
    return found._replace(kind=kind, document=document)

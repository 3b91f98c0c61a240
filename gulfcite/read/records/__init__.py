"""Bibliographies that other tools wrote, to records. A kind is a module with ``read(text)``, and a line here."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from ...model import Record
from .. import sources
from ..encodings import decode
from ..failure import Unreadable


class Damage(NamedTuple):
    """An entry that could not be read: the line it begins on, from 1, and why."""

    line: int
    reason: str


class Bibliography(NamedTuple):
    """The records of a file in its order, the entries that are none, and the text they were read from."""

    records: tuple[Record, ...]
    damage: tuple[Damage, ...] = ()
    text: str = ""


#: Each kind: how the names of its files end, and its module, imported when it is used.
KINDS = {
    "csl-json": ((".json", ".csljson"), "csl_json"),
}


def bibliography(path: str) -> Bibliography | Unreadable:
    """The records in a file, whose kind is told by the ending of its name."""
    module = next((module for endings, module in KINDS.values() if path.lower().endswith(endings)), None)
    if module is None:
        known = ", ".join(ending for endings, _ in KINDS.values() for ending in endings)
        return Unreadable(path, f"is no bibliography that is known by its name; give a {known} file")
    data = sources.load(path)
    if isinstance(data, Unreadable):
        return data
    decoded = decode(data)
    if isinstance(decoded, str):
        return Unreadable(path, decoded)
    read = import_module(f"{__name__}.{module}").read(decoded.text)
    return Unreadable(path, read) if isinstance(read, str) else read._replace(text=decoded.text)

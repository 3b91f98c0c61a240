"""CSL-JSON: the works, for citation processors and reference managers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Item, Record
from .public import dumps

#: Variables of CSL that its JSON schema has under another name.
_SCHEMA_NAMES = {"part-number": "part"}


def write(records: Iterable[Record]) -> Iterator[str]:
    """An array with an item on each line; the key of the record is its id."""
    separator = "["
    for record in records:
        named = {_SCHEMA_NAMES.get(name, name): value for name, value in _with_origin(record).items()}
        yield f"{separator}\n" + dumps({"id": record.key, "type": "document", **named})
        separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"


def _with_origin(record: Record) -> Item:
    """The item with its confidence where CSL-JSON keeps what it has no variable for."""
    _, item, origin = record
    if origin is None or origin.confidence is None:
        return item
    return {**item, "custom": {**item.get("custom", {}), "confidence": origin.confidence}}

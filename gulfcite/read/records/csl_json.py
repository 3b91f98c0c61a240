"""CSL-JSON, as Zotero, pandoc and citation processors write it."""

from __future__ import annotations

import json

from ...model import Record
from . import Bibliography


def read(text: str) -> Bibliography | str:
    """The records of an array of items; why there are none where the text is no such array."""
    try:
        items = json.loads(text)
    except ValueError as error:
        return f"is no JSON ({error}); export it again"
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        return "is JSON but no array of CSL items; export the library as CSL JSON"
    return Bibliography(tuple(Record(str(item.pop("id", "")), item) for item in items))

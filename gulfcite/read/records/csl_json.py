"""CSL-JSON, as Zotero, Better BibTeX, Mendeley, pandoc and citation processors write it, and as we do."""

from __future__ import annotations

from typing import Any

from ...crosswalk import csl_fallbacks
from ...crosswalk import csl_json as csl
from ...model import Origin, Record
from . import Bibliography, Damage
from .csl_values import understood
from .json_items import objects


def read(text: str) -> Bibliography | str:
    """The records of an array of items, alone or in an object under ``items`` or ``references``, or of one item.

    Why there are none where the text is none of these.
    """
    found = objects(text)
    if isinstance(found, str):
        return found
    records = tuple(_record(one) for one in found if isinstance(one, dict))
    return Bibliography(records, tuple(one for one in found if isinstance(one, Damage)))


def _record(shape: dict[str, Any]) -> Record:
    custom = shape.pop("custom", None) or {}
    custom = dict(custom) if isinstance(custom, dict) else {"custom": custom}
    key = str(shape.pop("id", "") or shape.get("citation-key", ""))
    if shape.get("citation-key") == key:
        del shape["citation-key"]
    variables = custom.pop(csl.VARIABLES, {})
    origin = _origin(custom)
    if isinstance(variables, dict):
        custom |= variables.pop("custom", {})
    else:
        custom[csl.VARIABLES], variables = variables, {}
    item, odd = understood(shape)
    custom |= odd
    item |= variables | ({"custom": custom} if custom else {})
    return Record(key, _once(item), origin)


def _once(item: Any) -> Any:
    """The item without what ``csl_fallbacks`` said a second time."""
    if item.get("issued") == csl_fallbacks.date(item):
        item.pop("issued", None)
    note = item.get("note")
    if isinstance(note, str) and (rest := csl_fallbacks.unnoted(note, item)) != note:
        item["note"] = rest
        if not rest:
            del item["note"]
    return item


def _origin(custom: dict[str, Any]) -> Origin | None:
    """Where we read the record, taken out of ``custom``."""
    match custom.get(csl.SOURCE):
        case {"path": str(path), "span": [int(start), int(end)]}:
            del custom[csl.SOURCE]
            sure = custom.pop(csl.CONFIDENCE, None)
            return Origin(path, (start, end), sure, tuple(custom.pop(csl.VARIANTS, ())))
    return None

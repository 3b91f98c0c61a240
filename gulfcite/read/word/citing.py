"""The fields of reference managers (Zotero, Mendeley) in Word: the records they cite, and the lists they print."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, cast

from ...model import Entry, Item
from ...text.folding import fold
from ..records.csl_values import understood

_ADDED, _CITATION, _LIST = "ADDIN", "CSL_CITATION", "CSL_BIBLIOGRAPHY"
#: A title of fewer letters may stand in the entry of another work.
_SHORT = 8


def prints_list(code: str) -> bool:
    """Whether the instruction of a field prints the list of references."""
    return code.lstrip().startswith(_ADDED) and _LIST in code


def cited(code: str) -> dict[str, Item]:
    """The records in the instruction of a field that cites, by what the manager calls them; none in another's."""
    head, found, rest = code.partition(_CITATION)
    if not found or not head.lstrip().startswith(_ADDED):
        return {}
    try:
        held, _ = json.JSONDecoder().raw_decode(rest.lstrip())
    except (ValueError, RecursionError):
        return {}
    listed = held.get("citationItems") if isinstance(held, dict) else None
    shapes = [one.get("itemData") for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    return {str(shape.get("id", shape.get("title"))): _item(shape) for shape in shapes if isinstance(shape, dict)}


def recorded(text: str, entries: Sequence[Entry], items: Mapping[str, Item]) -> tuple[Entry, ...]:
    """The entries of a list, each with the record whose title it prints; with none where that is open."""
    titles = {key: _letters(item.get("title", "")) for key, item in items.items()}
    titles = {key: title for key, title in titles.items() if len(title) >= _SHORT}
    found = [_titled(_letters(text[slice(*entry.span)]), titles) for entry in entries]
    claims = Counter(found)
    return tuple(
        entry._replace(key=key, item=items[key]) if key is not None and claims[key] == 1 else entry
        for entry, key in zip(entries, found, strict=True)
    )


def _titled(printed: str, titles: Mapping[str, str]) -> str | None:
    """The one work whose title is printed; of two titles the longer, if it holds the other."""
    keys = sorted((key for key, title in titles.items() if title in printed), key=lambda key: -len(titles[key]))
    if not keys:
        return None
    first = titles[keys[0]]
    return keys[0] if all(titles[key] in first and titles[key] != first for key in keys[1:]) else None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _item(shape: Mapping[str, Any]) -> Item:
    item, _ = understood({name: value for name, value in shape.items() if name not in ("id", "custom", "abstract")})
    return cast(Item, item)

"""The fields of reference managers (Zotero, Mendeley) in Word: the records they cite, and the lists they print."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

from ...crosswalk.csl_values import fitted
from ...model import Entry, Item
from ...text.folding import fold
from ..records.csl_values import understood

_ADDED, _CITATION, _LIST = "ADDIN", "CSL_CITATION", "CSL_BIBLIOGRAPHY"
#: What a field prints with a citation, or leaves to the sentence around it.
_BESIDES = ("prefix", "suffix", "suppress-author", "author-only")
#: A title of fewer letters may stand in the entry of another work.
_SHORT = 8


def prints_list(code: str) -> bool:
    """Whether the instruction of a field prints the list of references."""
    return code.lstrip().startswith(_ADDED) and _LIST in code


class Cited(NamedTuple):
    """A record that a field cites, by what its manager calls it; ``plain`` where the field prints that alone."""

    key: str
    item: Item
    locator: str | None
    plain: bool


def cited(code: str) -> list[Cited]:
    """The records in the instruction of a field that cites; none in another's."""
    head, found, rest = code.partition(_CITATION)
    if not found or not head.lstrip().startswith(_ADDED):
        return []
    try:
        held, _ = json.JSONDecoder().raw_decode(rest.lstrip())
    except (ValueError, RecursionError):
        return []
    listed = held.get("citationItems") if isinstance(held, dict) else None
    shapes = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    return [_cited(shape, shape["itemData"]) for shape in shapes if isinstance(shape.get("itemData"), dict)]


def _cited(shape: Mapping[str, Any], data: Mapping[str, Any]) -> Cited:
    """An address is the work's own in all fields; an id (ITEM-1) may be of this field alone."""
    addresses = shape.get("uris") or shape.get("uri")
    key = addresses[0] if isinstance(addresses, list) and addresses else f"{data.get('id')} {data.get('title')}"
    paged = shape.get("label", "page") == "page" and shape.get("locator")
    locator = fold(str(paged)).replace("–", "-").replace(" ", "") if paged else None
    return Cited(str(key), _item(data), locator, not any(map(shape.get, _BESIDES)))


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
    """What the record says in the variables of CSL; managers add others."""
    item, _ = understood({name: value for name, value in shape.items() if name not in ("id", "custom", "abstract")})
    return cast(Item, {name: fit for name, value in item.items() if (fit := fitted(name, value)) is not None})

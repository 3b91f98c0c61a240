"""The article in the JSON-LD of a page, as pairs of keys and values like those of meta elements."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

_ARTICLES = frozenset(
    "article scholarlyarticle newsarticle blogposting medicalscholarlyarticle thesis chapter report".split()
)
_SIMPLE = ("headline", "name", "datePublished", "pageStart", "pageEnd", "inLanguage")
#: Letters of a record that is not looked at, and how deep an article stands in one.
_LARGEST, _DEEP = 200_000, 4


def article_of(text: str) -> Iterator[tuple[str, str]]:
    """What it says of the first article in it: ``ld:headline``, ``ld:author`` ...; nothing of what cannot be read."""
    if len(text) > _LARGEST:
        return
    try:
        found = _found(json.loads(text, strict=False), _DEEP)
    except (ValueError, RecursionError):
        return
    if found is None:
        return
    yield from (("ld:@type", kind) for kind in _types(found))
    yield from ((f"ld:{key.lower()}", value) for key in _SIMPLE if isinstance(value := found.get(key), str))
    for one in _list(found.get("author")):
        yield "ld:author", _name(one)
    yield "ld:publisher", _name(found.get("publisher"))
    for one in [*_list(found.get("identifier")), *_list(found.get("sameAs"))]:
        value = one.get("value") if isinstance(one, dict) else one
        if isinstance(value, str) and "10." in value:
            yield "ld:doi", value
    yield from _source(found.get("isPartOf"), _DEEP)


def _found(value: Any, deep: int) -> dict[str, Any] | None:
    if isinstance(value, dict):
        if _ARTICLES & {kind.lower() for kind in _types(value)}:
            return value
        value = [value.get("@graph"), value.get("mainEntity")]
    if not isinstance(value, list) or not deep:
        return None
    return next((found for one in value if (found := _found(one, deep - 1)) is not None), None)


def _types(value: dict[str, Any]) -> list[str]:
    return [kind for kind in _list(value.get("@type")) if isinstance(kind, str)]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _name(value: Any) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, dict):
        return ""
    family, given, whole = (value.get(key) for key in ("familyName", "givenName", "name"))
    if isinstance(family, str) and isinstance(given, str) and family and given:
        return f"{family}, {given}"
    return whole if isinstance(whole, str) else ""


def _source(value: Any, deep: int) -> Iterator[tuple[str, str]]:
    """The issue, the volume and the journal, one part of another."""
    for one in _list(value)[:1] if deep else []:
        if isinstance(one, dict):
            for key in ("issueNumber", "volumeNumber"):
                if isinstance(one.get(key), str | int):
                    yield f"ld:{key.lower()}", str(one[key])
            if {"Periodical", "Newspaper", "Book"} & set(_types(one)):
                yield "ld:container", _name(one)
            yield from _source(one.get("isPartOf"), deep - 1)

"""JSON Schema (2020-12) of what is written as JSON, for programs that check it."""

from __future__ import annotations

from collections.abc import Iterator

from ..public import SCHEMA
from .shapes import DEFINED, Shape
from .values import VALUES

_URI = f"https://github.com/gulfcite/gulfcite/schema/{SCHEMA}"


def whole(name: str, shape: Shape) -> Shape:
    """The schema of an output that has this shape, with the definitions that it needs."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"{_URI}/{name}.json"}
    needed: Shape = {}
    waiting = list(_named(shape))
    while waiting:
        one = waiting.pop()
        if one not in needed:
            needed[one] = VALUES[one]
            waiting += _named(VALUES[one])
    return {**head, **shape, **({"$defs": dict(sorted(needed.items()))} if needed else {})}


def _named(shape: object) -> Iterator[str]:
    """The definitions that a shape names."""
    if isinstance(shape, dict):
        if "$ref" in shape:
            yield shape["$ref"].removeprefix(DEFINED)
        shape = list(shape.values())
    if isinstance(shape, list):
        for part in shape:
            yield from _named(part)

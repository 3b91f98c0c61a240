"""The words of JSON Schema that ours are written in."""

from __future__ import annotations

from typing import Any, get_args

Shape = dict[str, Any]

#: Before the name of a definition.
DEFINED = "#/$defs/"

TEXT: Shape = {"type": "string"}
NUMBER: Shape = {"type": "integer", "minimum": 0}
COUNTED: Shape = {"type": "integer", "minimum": 1}
SURE: Shape = {"description": "How sure the reading is.", "type": "number", "minimum": 0, "maximum": 1}


def structure(says: str, **properties: Shape) -> Shape:
    """An object that has all of the properties; later versions of gulfcite may add further ones."""
    return {"description": says, "type": "object", "required": list(properties), "properties": properties}


def closed(says: str, properties: Shape) -> Shape:
    """An object that may have any of the properties, and no others."""
    return {"description": says, "type": "object", "additionalProperties": False, "properties": properties}


def mapping(shape: Shape) -> Shape:
    """An object whose keys are open, each with a value of this shape."""
    return {"type": "object", "additionalProperties": shape}


def at(name: str) -> Shape:
    """What is defined under a name."""
    return {"$ref": f"{DEFINED}{name}"}


def listed(name: str) -> Shape:
    """An array of what is defined under a name."""
    return array(at(name))


def array(shape: Shape) -> Shape:
    return {"type": "array", "items": shape}


def or_null(shape: Shape) -> Shape:
    return {"anyOf": [shape, {"type": "null"}]}


def one_of(literal: object) -> Shape:
    return {"enum": list(get_args(literal))}


def id_of(letter: str) -> Shape:
    return {"type": "string", "pattern": f"^{letter}[0-9]+$"}


def ids_of(letter: str) -> Shape:
    return {**array(id_of(letter)), "uniqueItems": True}

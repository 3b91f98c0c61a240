"""The JSON Schema of the public JSON: what ``public`` writes, said for programs that check it."""

from __future__ import annotations

from typing import Any, get_args

from ..crosswalk import csl_json
from ..crosswalk.csl import DATES, NAMES
from ..model import Form, Severity, Signal, Status, Style
from .public import SCHEMA

_URI = f"https://github.com/gulfcite/gulfcite/schema/{SCHEMA}"
_TEXT = {"type": "string"}
_NUMBER = {"type": "integer", "minimum": 0}
_OBJECT = {"type": "object"}


def extract() -> dict[str, Any]:
    """Of ``gulfcite extract --format json``; a line of JSON Lines is its ``$defs/document``."""
    return _whole("extract", "What gulfcite read from documents.", _listed("document"))


def check() -> dict[str, Any]:
    """Of ``gulfcite check --format json``."""
    told = _object("What is to be said of one document.", path=_TEXT, diagnostics=_listed("diagnostic"))
    return _whole("check", "What gulfcite check says of documents.", {"type": "array", "items": told})


def _whole(name: str, says: str, documents: dict[str, Any]) -> dict[str, Any]:
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"{_URI}/{name}.json"}
    return {**head, **_object(says, schema={"const": SCHEMA}, documents=documents), "$defs": _definitions()}


def _object(says: str, **properties: Any) -> dict[str, Any]:
    """An object that has all of the properties; later versions of gulfcite may add further ones."""
    return {"description": says, "type": "object", "required": list(properties), "properties": properties}


def _at(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _listed(name: str) -> dict[str, Any]:
    return {"type": "array", "items": _at(name)}


def _or_null(shape: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [shape, {"type": "null"}]}


def _one_of(literal: object) -> dict[str, Any]:
    return {"enum": list(get_args(literal))}


def _id(letter: str) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^{letter}[0-9]+$"}


def _ids(letter: str) -> dict[str, Any]:
    return {"type": "array", "items": _id(letter), "uniqueItems": True}


_SURE = {"description": "How sure the reading is.", "type": "number", "minimum": 0, "maximum": 1}


def _definitions() -> dict[str, Any]:
    stands = {"span": _at("span"), "place": _at("place")}
    return {
        "document": _object(
            "All that was read from one document, in the order of its text.",
            path=_TEXT,
            sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"},
            encoding=_TEXT,
            characters=_NUMBER,
            metadata=_at("csl"),
            style=_one_of(Style),
            references=_listed("reference"),
            notes=_listed("note"),
            citations=_listed("citation"),
            works=_listed("work"),
            diagnostics=_listed("diagnostic"),
        ),
        "reference": _object(
            "An entry of a reference list; its text leaves out the bullet or number.",
            id=_id("R"),
            **stands,
            text=_TEXT,
            lang=_TEXT,
            section={"description": "The heading of the list, as printed.", **_TEXT},
            number=_or_null(_TEXT),
            csl=_at("csl"),
            work=_or_null(_id("W")),
            confidence=_SURE,
        ),
        "note": _object(
            "A footnote or endnote; its text leaves out the marker.",
            id=_id("N"),
            marker=_TEXT,
            page={"description": "The block of notes it stands in, where numbering restarts.", **_NUMBER},
            **stands,
            text=_TEXT,
            callout=_or_null(_at("span")),
            also={
                "type": "array",
                "items": _object("A further number of it.", marker=_TEXT, callout=_or_null(_at("span"))),
            },
            citations=_ids("C"),
        ),
        "call": _object("A further number of a note.", marker=_TEXT, callout=_or_null(_at("span"))),
        "citation": _object(
            "One act of citing; csl holds what it alone says.",
            id=_id("C"),
            **stands,
            text=_TEXT,
            where={"enum": ["note", "text"]},
            note=_or_null(_id("N")),
            form=_one_of(Form),
            signal=_or_null(_one_of(Signal)),
            locator=_or_null(_TEXT),
            csl=_at("csl"),
            resolution=_at("resolution"),
            confidence=_SURE,
        ),
        "resolution": _object(
            "What a citation was found to cite; candidates are the works between which it does not choose.",
            status=_one_of(Status),
            work=_or_null(_id("W")),
            reference=_or_null(_id("R")),
            antecedent=_or_null(_id("C")),
            candidates=_ids("W"),
        ),
        "work": _object(
            "What is cited, once: its BibTeX key, its merged record, its entries and its citations.",
            id=_id("W"),
            key=_TEXT,
            csl=_at("csl"),
            references=_ids("R"),
            citations=_ids("C"),
        ),
        "diagnostic": _object(
            "What gulfcite check says of one place; line and column count from 1.",
            code={"type": "string", "pattern": "^GC[0-9]{3}$"},
            name=_TEXT,
            severity=_one_of(Severity),
            message=_TEXT,
            **stands,
            line={"type": "integer", "minimum": 1},
            column={"type": "integer", "minimum": 1},
            target=_or_null(_TEXT),
        ),
        "span": {
            "description": "[start, end) in Unicode code points of the decoded text.",
            "type": "array",
            "items": _NUMBER,
            "minItems": 2,
            "maxItems": 2,
        },
        "place": _object("Where a span begins; both count from 1.", page=_or_null(_NUMBER), paragraph=_NUMBER),
        **_csl(),
    }


def _csl() -> dict[str, Any]:
    """An item, stricter than the schema of CSL-JSON: text is text, and dates are numbers."""
    part = {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3}
    parts = {"type": "array", "items": part, "minItems": 1, "maxItems": 2}
    variables = {
        "type": {"enum": sorted(csl_json.TYPES)},
        **dict.fromkeys(sorted(csl_json.TEXTS), _TEXT),
        **dict.fromkeys(sorted(NAMES), _listed("name")),
        **dict.fromkeys(sorted(DATES), _at("date")),
        "custom": {
            "description": "What CSL has no variable for: hijri, gregorian, and people of other roles.",
            **_OBJECT,
        },
    }
    date = {"date-parts": parts, "season": {"type": ["integer", "string"]}, "literal": _TEXT}
    name = dict.fromkeys(("family", "given", "literal"), _TEXT)
    closed = {"type": "object", "additionalProperties": False}
    return {
        "csl": {"description": "An item of CSL-JSON, as printed.", **closed, "properties": variables},
        "name": {"description": "A person has a family name, a body is literal.", **closed, "properties": name},
        "date": {"description": "Year, month and day; two of them are a range.", **closed, "properties": date},
    }

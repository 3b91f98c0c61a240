"""The JSON Schema of every JSON that a command prints."""

from __future__ import annotations

from ..check.twins import Status
from ..model import Flaw, Form, Severity
from ..tables.lookup import Row
from ..write.public import CITED_BY, EXPLAIN, SCHEMA, TWINS
from ..write.schema import whole
from ..write.schema.shapes import (
    NUMBER,
    SURE,
    TEXT,
    Shape,
    array,
    at,
    listed,
    mapping,
    one_of,
    or_null,
    structure,
)


def schema(name: str) -> Shape:
    """The schema of one of ``SCHEMAS``."""
    return whole(name, SCHEMAS[name])


def _versioned(says: str, version: str, **properties: Shape) -> Shape:
    return structure(says, schema={"const": version}, **properties)


_TOLD = structure("What is to be said of one document.", path=TEXT, diagnostics=listed("diagnostic"))

_PAIR = structure(
    "An entry and its twin in another language; one of the two may be lacking.",
    status=one_of(Status),
    entry=or_null(at("reference")),
    twin=or_null(at("reference")),
    differences=array(structure("What the two say of a field.", field=TEXT, entry=TEXT, twin=TEXT)),
)
_TWINS = structure(
    "The pairs of one document, and how many there are of each status.",
    path=TEXT,
    counts=structure("By status.", **dict.fromkeys(one_of(Status)["enum"], NUMBER)),
    pairs=array(_PAIR),
)

_CITED = structure(
    "A work, how often it is cited, in how many documents, and where.",
    csl=at("csl"),
    count=NUMBER,
    documents=NUMBER,
    places=array(
        structure(
            "Where a document cites or lists it; page counts the blocks of notes, from 1.",
            path=TEXT,
            page=or_null(NUMBER),
            note=or_null(TEXT),
            form={"enum": [*one_of(Form)["enum"], "listed"]},
            locator=or_null(TEXT),
            text=TEXT,
            span=at("span"),
        )
    ),
)

_ROW = structure("A row of a table.", **dict.fromkeys(Row._fields, TEXT))
_TABLE = structure("A table.", name=TEXT, rows=NUMBER, languages=array(TEXT), lists=TEXT)

_FIELD = structure(
    "What one field took, by which reader, and what vouches for it: rows of tables, or otherwise.",
    field=TEXT,
    values=mapping(TEXT),
    text=TEXT,
    span=at("span"),
    reader=TEXT,
    looks_for=TEXT,
    rows=array(_ROW),
    otherwise=TEXT,
)
_EXPLANATION = structure(
    "A reference or citation taken apart; confidence is null where it hangs on what stands before it.",
    text=TEXT,
    span=at("span"),
    form=or_null(one_of(Form)),
    csl=at("csl"),
    locator=or_null(TEXT),
    type_by=TEXT,
    fields=array(_FIELD),
    left_over=listed("words"),
    elsewhere=mapping(TEXT),
    flaws=array(structure("Damage that was read through.", kind=one_of(Flaw.__annotations__["kind"]), message=TEXT)),
    confidence=or_null(SURE),
    doubts=array(structure("What lowers the confidence, and how much it leaves.", name=TEXT, left=SURE, meaning=TEXT)),
    runner_up=or_null(structure("The next best reading.", csl=at("csl"), confidence=SURE)),
)

_RULE = structure(
    "A rule of the check; fails and passes are documents.",
    code=TEXT,
    name=TEXT,
    severity=one_of(Severity),
    **dict.fromkeys(("finds", "why", "fails", "passes"), TEXT),
)

#: By the command that prints it, or the format and the option of ``extract`` that are for it.
SCHEMAS: dict[str, Shape] = {
    "extract": _versioned(
        "What gulfcite read from documents; a line of JSON Lines is one document.", SCHEMA, documents=listed("document")
    ),
    "contexts": {"description": "A line of gulfcite extract --format contexts.", **at("context")},
    "twins": _versioned("What gulfcite extract --twins lays side by side.", TWINS, documents=array(_TWINS)),
    "check": _versioned("What gulfcite check says of documents.", SCHEMA, documents=array(_TOLD)),
    "cited-by": _versioned("Each work once, most cited first.", CITED_BY, works=array(_CITED)),
    "explain": _versioned(
        "What gulfcite explain makes of strings.",
        EXPLAIN,
        strings=array(structure("A string.", text=TEXT, found=array(_EXPLANATION))),
    ),
    "rules": {"description": "The rules of the check.", **array(_RULE)},
    "tables": {"description": "Tables, or rows of them.", **array({"anyOf": [_TABLE, _ROW]})},
}

"""The values of the model as ``public`` writes them."""

from __future__ import annotations

from ...crosswalk import csl_json
from ...crosswalk.csl import DATES, NAMES
from ...model import Citation, Form, Severity, Signal, Status, Style
from .shapes import (
    COUNTED,
    NUMBER,
    SURE,
    TEXT,
    Shape,
    array,
    at,
    closed,
    id_of,
    ids_of,
    listed,
    one_of,
    or_null,
    structure,
)

_STANDS = {"span": at("span"), "place": at("place")}
_WHERE = one_of(Citation.__annotations__["where"])

_READ: Shape = {
    "document": structure(
        "All that was read from one document, in the order of its text.",
        path=TEXT,
        sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"},
        encoding=TEXT,
        characters=NUMBER,
        metadata=at("csl"),
        style=one_of(Style),
        references=listed("reference"),
        notes=listed("note"),
        citations=listed("citation"),
        works=listed("work"),
        diagnostics=listed("diagnostic"),
    ),
    "reference": structure(
        "An entry of a reference list; its text leaves out the bullet or number.",
        id=id_of("R"),
        **_STANDS,
        text=TEXT,
        lang=TEXT,
        section={"description": "The heading of the list, as printed.", **TEXT},
        number=or_null(TEXT),
        csl=at("csl"),
        work=or_null(id_of("W")),
        confidence=SURE,
    ),
    "note": structure(
        "A footnote or endnote; its text leaves out the marker.",
        id=id_of("N"),
        marker=TEXT,
        page={"description": "The block of notes it stands in, where numbering restarts.", **COUNTED},
        **_STANDS,
        text=TEXT,
        callout=or_null(at("span")),
        also=listed("call"),
        citations=ids_of("C"),
    ),
    "call": structure("A further number of a note.", marker=TEXT, callout=or_null(at("span"))),
    "citation": structure(
        "One act of citing; csl holds what it alone says.",
        id=id_of("C"),
        **_STANDS,
        text=TEXT,
        where=_WHERE,
        note=or_null(id_of("N")),
        form=one_of(Form),
        signal=or_null(one_of(Signal)),
        locator=or_null(TEXT),
        csl=at("csl"),
        resolution=at("resolution"),
        confidence=SURE,
    ),
    "resolution": structure(
        "What a citation was found to cite; candidates are the works between which it does not choose.",
        status=one_of(Status),
        work=or_null(id_of("W")),
        reference=or_null(id_of("R")),
        antecedent=or_null(id_of("C")),
        candidates=ids_of("W"),
    ),
    "work": structure(
        "What is cited, once: its BibTeX key, its merged record, its entries and its citations.",
        id=id_of("W"),
        key=TEXT,
        csl=at("csl"),
        references=ids_of("R"),
        citations=ids_of("C"),
    ),
    "diagnostic": structure(
        "What gulfcite check says of one place; line and column count from 1.",
        code={"type": "string", "pattern": "^GC[0-9]{3}$"},
        name=TEXT,
        severity=one_of(Severity),
        message=TEXT,
        **_STANDS,
        line=COUNTED,
        column=COUNTED,
        target=or_null(TEXT),
    ),
}
_CONTEXT: Shape = {
    "context": structure(
        "A citation with the sentence that cites, which for a note is where its marker stands.",
        path=TEXT,
        citation=id_of("C"),
        span=at("span"),
        text=TEXT,
        form=one_of(Form),
        where=_WHERE,
        signal=or_null(one_of(Signal)),
        locator=or_null(TEXT),
        sentence=or_null(at("words")),
        note=or_null(at("citing-note")),
        heading=or_null(at("words")),
        place=at("place"),
        work=or_null(at("cited-work")),
        resolution=at("resolution"),
    ),
    "citing-note": structure(
        "The note of a citation, with the sentence in it that cites.",
        id=id_of("N"),
        marker=TEXT,
        span=at("span"),
        text=TEXT,
        callout=or_null(at("span")),
        sentence=at("words"),
    ),
    "cited-work": structure("What is cited.", id=id_of("W"), key=TEXT, csl=at("csl")),
}
_PLACES: Shape = {
    "words": structure("A part of the text.", span=at("span"), text=TEXT),
    "span": {
        "description": "[start, end) in Unicode code points of the decoded text.",
        **array(NUMBER),
        "minItems": 2,
        "maxItems": 2,
    },
    "place": structure("Where a span begins; both count from 1.", page=or_null(COUNTED), paragraph=COUNTED),
}


def _csl() -> Shape:
    """An item, stricter than the schema of CSL-JSON: text is text, and dates are numbers."""
    day = {**array({"type": "integer"}), "minItems": 1, "maxItems": 3}
    flag = {"type": ["string", "integer", "number", "boolean"]}
    variables = {
        "type": {"enum": sorted(csl_json.TYPES)},
        **dict.fromkeys(sorted(csl_json.TEXTS), TEXT),
        **dict.fromkeys(sorted(NAMES), listed("name")),
        **dict.fromkeys(sorted(DATES), at("date")),
        "custom": {
            "description": "What CSL has no variable for: hijri, gregorian, and people of other roles.",
            "type": "object",
        },
    }
    name = dict.fromkeys(sorted(csl_json.NAME_TEXTS), TEXT) | dict.fromkeys(sorted(csl_json.NAME_FLAGS), flag)
    date = dict.fromkeys(sorted(csl_json.DATE_TEXTS), TEXT) | dict.fromkeys(sorted(csl_json.DATE_FLAGS), flag)
    days = {"date-parts": {**array(day), "minItems": 1, "maxItems": 2}}
    return {
        "csl": closed("An item of CSL-JSON, as printed.", variables),
        "name": closed("A person has a family name, a body is literal.", name),
        "date": closed("Year, month and day; two of them are a range.", days | date),
    }


#: The definitions that an output can name.
VALUES: Shape = {**_READ, **_CONTEXT, **_PLACES, **_csl()}

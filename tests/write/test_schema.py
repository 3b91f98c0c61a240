"""The JSON Schema of the public JSON: what we write is valid by it, and what is broken is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from gulfcite.model import Analysis, Document
from gulfcite.pipeline import analyse
from gulfcite.show.findings import json as findings
from gulfcite.write import schema, write

DOCUMENTS = sorted((Path(__file__).parents[2] / "fixtures" / "documents").glob("*.txt"))
VALIDATOR = Draft202012Validator(schema.extract())


@pytest.mark.parametrize("made", [schema.extract, schema.check])
def test_it_is_a_schema(made: Callable[[], dict[str, Any]]) -> None:
    Draft202012Validator.check_schema(made())
    assert "/gulfcite/1/" in made()["$id"]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_document_is_valid(path: Path) -> None:
    analysis = analyse(Document(path.name, path.read_text(encoding="utf-8")))
    VALIDATOR.validate(json.loads("".join(write("json", [analysis]))))
    told = json.loads("".join(findings.write([analysis])))
    Draft202012Validator(schema.check()).validate(told)


def test_it_knows_every_key_that_is_written(analysis: Analysis) -> None:
    (document,) = json.loads("".join(write("json", [analysis])))["documents"]
    definitions = schema.extract()["$defs"]
    assert document.keys() == definitions["document"]["properties"].keys()
    for plural in ("references", "notes", "citations", "works", "diagnostics"):
        assert document[plural][0].keys() == definitions[plural[:-1]]["properties"].keys()


@pytest.mark.parametrize(
    ("part", "key", "value"),
    [
        ("citations", "form", "op-cit"),
        ("citations", "span", [5]),
        ("citations", "span", [0.5, 2]),
        ("citations", "confidence", 1.2),
        ("citations", "resolution", {"status": "resolved"}),
        ("references", "csl", {"type": "podcast"}),
        ("references", "csl", {"title": ["المقدمة"]}),
        ("references", "csl", {"author": [{"name": "ابن خلدون"}]}),
        ("references", "csl", {"issued": {"date-parts": [["1981"]]}}),
        ("references", "work", "R1"),
        ("diagnostics", "severity", "fatal"),
    ],
)
def test_what_is_broken_is_not_valid(part: str, key: str, value: object, analysis: Analysis) -> None:
    whole = json.loads("".join(write("json", [analysis])))
    assert VALIDATOR.is_valid(whole)
    whole["documents"][0][part][0][key] = value
    assert not VALIDATOR.is_valid(whole)


@pytest.mark.parametrize("key", ["schema", "documents"])
def test_nothing_that_is_promised_may_be_missing(key: str, analysis: Analysis) -> None:
    whole = json.loads("".join(write("json", [analysis])))
    del whole[key]
    assert not VALIDATOR.is_valid(whole)

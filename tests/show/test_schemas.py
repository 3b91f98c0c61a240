"""JSON Schema: every JSON that we print is valid by it, and what is broken is not."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from gulfcite.check.selection import EVERY
from gulfcite.corpus import cited_by
from gulfcite.model import Analysis, Document
from gulfcite.parse.explanation import explain
from gulfcite.pipeline import analyse
from gulfcite.show import cited_by as cited
from gulfcite.show import explain as explained
from gulfcite.show import rules, tables, twins
from gulfcite.show.findings import json as findings
from gulfcite.show.schemas import SCHEMAS, schema
from gulfcite.tables import lookup, names
from gulfcite.write import write

FIXTURES = sorted((Path(__file__).parents[2] / "fixtures" / "documents").glob("*.txt"))
#: A list in two languages, as the fixtures have none: an entry with its twin, and one without.
TWINS = """المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987.
الجابري، محمد عابد، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986.

References
Salamé, Ghassan, Al-mujtamaʿ wa-l-dawla fī al-mashriq al-ʿarabī [Society and State in the Arab East], Beirut, Centre
for Arab Unity Studies, 1978.
"""
#: Notes whose callouts are not there, the second of a work that was never cited.
NOTES = """(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987، ص 21.
(2) خلدون حسن النقيب، مصدر سبق ذكره، ص 40.
"""
STRINGS = (
    "الجاحظ، البيان والتبيين، القاهرة، مكتبة الخانجي، 1998. مهداة.",
    "علي الوردي، منطق التاريخ، مجلة دراسات دولية، المجلد، 3 العدد، 30 جامعة بغداد، 2006.",
    "Said, E. W., Orientalism. Pantheon Books, 1978.",
    "غسان سلامة، مصدر سبق ذكره، ص 102.",
)


def _explained() -> Iterable[str]:
    return explained.json([(one, explain(one, cited=cites)) for one in STRINGS for cites in (True, False)])


#: What is printed of analyses, or, where these do not matter, of all there is.
PRINTED: dict[str, Callable[[list[Analysis]], Iterable[str]]] = {
    "extract": lambda analyses: write("json", analyses),
    "contexts": lambda analyses: ["[", ",".join(write("contexts", analyses)), "]"],
    "twins": twins.json,
    "check": findings.write,
    "cited-by": lambda analyses: cited.json(cited_by(analyses)),
    "explain": lambda _: _explained(),
    "rules": lambda _: rules.json(EVERY, "ar"),
    "tables": lambda _: tables.json([*lookup.known(), *(row for name in names() for row in lookup.rows_of(name))]),
}


@pytest.fixture(scope="module")
def analyses() -> list[Analysis]:
    documents = [Document(path.name, path.read_text(encoding="utf-8")) for path in FIXTURES]
    return [analyse(one) for one in (*documents, Document("notes.txt", NOTES), Document("twins.txt", TWINS))]


def printed(name: str, analyses: list[Analysis]) -> list[Any]:
    """What is valid each: a line where that is what the schema is of."""
    value = json.loads("".join(PRINTED[name](analyses)))
    return value if name == "contexts" else [value]


def strict(shape: Any) -> Any:
    """The shape where no object has a key that is not told."""
    if isinstance(shape, list):
        return [strict(part) for part in shape]
    if not isinstance(shape, dict):
        return shape
    closed = {key: strict(part) for key, part in shape.items()}
    return closed | ({"additionalProperties": False} if isinstance(closed.get("properties"), dict) else {})


def parts(value: Any) -> Iterable[Any]:
    yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from parts(part)


def test_every_name_has_its_output() -> None:
    assert SCHEMAS.keys() == PRINTED.keys()


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["$id"].endswith(f"/gulfcite/1/{name}.json")


@pytest.mark.parametrize("name", SCHEMAS)
def test_all_that_is_printed_is_valid_and_told(name: str, analyses: list[Analysis]) -> None:
    found = printed(name, analyses)
    assert found
    validator = Draft202012Validator(strict(schema(name)))
    for value in found:
        validator.validate(value)


@pytest.mark.parametrize("name", SCHEMAS)
def test_nothing_that_is_promised_may_be_missing(name: str, analysis: Analysis) -> None:
    validator = Draft202012Validator(schema(name))
    value = printed(name, [analysis])[0]
    first = next(part for part in parts(value) if isinstance(part, dict))
    for key in list(first):
        held = first.pop(key)
        assert not validator.is_valid(value), key
        first[key] = held
    validator.validate(value)


@pytest.mark.parametrize("name", SCHEMAS)
def test_only_what_is_named_is_defined(name: str) -> None:
    told = schema(name)
    named = {part["$ref"].removeprefix("#/$defs/") for part in parts(told) if isinstance(part, dict) and "$ref" in part}
    assert named == told.get("$defs", {}).keys()


def test_what_the_document_lacks_is_null_where_that_is_said(analyses: list[Analysis]) -> None:
    contexts = printed("contexts", analyses)
    for key in ("sentence", "note", "work", "heading"):
        assert any(one[key] is None for one in contexts)
        assert any(one[key] for one in contexts)
    pairs = printed("twins", analyses)[0]["documents"][-1]["pairs"]
    assert {pair["status"] for pair in pairs} >= {"disagrees"}
    assert any(pair["twin"] is None for pair in pairs)


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
    (whole,) = printed("extract", [analysis])
    whole["documents"][0][part][0][key] = value
    assert not Draft202012Validator(schema("extract")).is_valid(whole)


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("contexts", "sentence", "a sentence"),
        ("twins", "counts", {"agrees": 1}),
        ("cited-by", "count", -1),
        ("cited-by", "form", "footnote"),
        ("explain", "values", {"author": ["الجاحظ"]}),
        ("explain", "kind", "torn"),
        ("explain", "runner_up", {"csl": {}}),
        ("rules", "severity", "fatal"),
        ("tables", "rows", "many"),
    ],
)
def test_a_value_of_another_kind_is_not_valid(name: str, key: str, value: object, analyses: list[Analysis]) -> None:
    whole = printed(name, analyses)[0]
    next(part for part in parts(whole) if isinstance(part, dict) and key in part)[key] = value
    assert not Draft202012Validator(schema(name)).is_valid(whole)

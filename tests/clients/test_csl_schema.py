"""CSL-JSON against the schema of the CSL project."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from gulfcite.crosswalk import csl, csl_json
from gulfcite.model import Analysis, Item, Record
from gulfcite.write import write, write_records
from gulfcite.write.csl_json import shape

from ..strategies import items

slowly = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="session")
def schema(installed: Callable[[str], Path]) -> Draft7Validator:
    text = installed("csl/commonmeta/resources/csl-data.json").read_text(encoding="utf-8")
    return Draft7Validator(json.loads(text))


def test_our_tables_are_those_of_the_schema(schema: Draft7Validator) -> None:
    properties = schema.schema["items"]["properties"]
    ours = {csl_json.IN_SCHEMA.get(name, name) for name in csl_json.TEXTS | csl.NAMES | csl.DATES}
    assert ours | {"id", "type", "categories", "custom"} == properties.keys() - {"journalAbbreviation", "shortTitle"}
    assert set(properties["type"]["enum"]) == csl_json.TYPES
    for kind, names in (("name", csl.NAMES), ("date", csl.DATES)):
        assert {name for name, rule in properties.items() if f"{kind}-variable" in json.dumps(rule)} == names
    (name,), (date,) = (schema.schema["definitions"][f"{kind}-variable"]["anyOf"] for kind in ("name", "date"))
    assert name["properties"].keys() == csl_json.NAME_TEXTS | csl_json.NAME_FLAGS
    assert date["properties"].keys() == csl_json.DATE_TEXTS | csl_json.DATE_FLAGS | {"date-parts"}


def test_every_document_is_valid(schema: Draft7Validator, analyses: list[Analysis]) -> None:
    schema.validate(json.loads("".join(write("csl-json", analyses))))


def test_what_is_wrong_is_not(schema: Draft7Validator) -> None:
    assert not schema.is_valid([{"id": "k", "type": "podcast"}])
    assert not schema.is_valid([{"id": "k", "type": "book", "part-number": "2"}])


@slowly
@given(st.lists(items(), max_size=3))
def test_every_work_is_valid(schema: Draft7Validator, works: list[Item]) -> None:
    schema.validate(json.loads("".join(write_records("csl-json", [Record("k", item) for item in works]))))


_anything: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
_name = st.sampled_from(sorted(csl_json.TEXTS | csl.NAMES | csl.DATES | {"type", "categories", "shelf"}))


@slowly
@given(st.dictionaries(_name, _anything, max_size=5))
def test_whatever_a_work_holds_it_is_valid(schema: Draft7Validator, item: Any) -> None:
    schema.validate([shape(Record("k", item))])

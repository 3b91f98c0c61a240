"""Why a reference was read as it was: each case of fixtures/cases/explained is a reference, then its fields.

A line is a field, its reader, the table that vouches for it or how else it was told, and its words.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import gulfcite.parse
from gulfcite.parse.explanation import Explanation, explain
from gulfcite.parse.vouchers import VOUCHERS
from gulfcite.patterns.passage import CITATION_TABLES

from ..cases import Case, cases, name_of

#: What a case file begins with decides how its cases are read.
_CITED = "cited"


def lines(one: Explanation) -> list[str]:
    told = [
        f"{part.field}, {part.reader}, {part.rows[0].table if part.rows else part.otherwise}: {part.text}"
        for part in one.parts
    ]
    return [*told, *(f"left over: {words}" for words, _ in one.left)]


@pytest.mark.parametrize("case", cases("explained"), ids=name_of)
def test_explanations(case: Case) -> None:
    found = explain(case.given, cited=case.place.startswith(_CITED))
    assert "\n\n".join("\n".join(lines(one)) for one in found) == case.expected.strip()
    for one in found:
        for text, span in [*((part.text, part.span) for part in one.parts), *one.left]:
            assert " ".join(case.given[slice(*span)].split()) == text


def test_each_value_of_the_record_is_shown_once() -> None:
    (found,) = explain("غسان سلامة، «نحو عقد اجتماعي عربي جديد»، المستقبل العربي، مج 10، ع 104، 1407هـ/1987م، ص 4-33.")
    shown = [key for part in found.parts for key, _ in part.values]
    assert sorted(shown) == sorted({*found.item, "custom.hijri"} - {"type", "custom"})


def test_names_are_told_apart_and_each_word_of_the_table_of_names_vouches() -> None:
    author = explain("الجابري، محمد عابد: بنية العقل العربي، بيروت، 1986.")[0].parts[0]
    assert author.values == (("author", "family الجابري, given محمد عابد"),)
    assert [(row.form, row.meaning) for row in author.rows] == [
        ("الجابري", "family"),
        ("محمد", "given"),
        ("عابد", "given"),
    ]


def test_a_row_is_told_with_its_language_and_meaning() -> None:
    parts = explain("Laroui, Abdallah. L'idéologie arabe contemporaine. Paris: Maspero, 1967.")[0].parts
    rows = [(row.table, row.language, row.meaning) for part in parts for row in part.rows if part.reader == "town"]
    assert rows == [("place", "en", "city"), ("publisher-cue", "fr", "publisher-name")]


def test_what_speaks_against_a_reading_is_told() -> None:
    (found,) = explain("الجاحظ، البيان والتبيين، القاهرة، مكتبة الخانجي، 1998.")
    assert found.doubts == ("one-name",)
    assert found.confidence is not None
    assert found.confidence < 0.9


def test_a_short_form_hangs_on_what_stands_before_it() -> None:
    (found,) = explain("غسان سلامة، مصدر سبق ذكره، ص 102.", cited=True)
    assert (found.form, found.locator, found.confidence, found.doubts) == ("short", "102", None, ())


@pytest.mark.parametrize("path", sorted(Path(gulfcite.parse.__file__).parent.rglob("*.py")), ids=lambda path: path.stem)
def test_whatever_a_reader_claims_has_its_voucher(path: Path) -> None:
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    claims = [call.args[-1] for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "claim"]
    named = {field.value for field in claims if isinstance(field, ast.Constant)}
    assert named <= VOUCHERS.keys()


def test_vouchers_name_tables_that_are_read() -> None:
    assert {table for voucher in VOUCHERS.values() for table in voucher.tables} <= set(CITATION_TABLES)

"""Twins as a table, as rows and as JSON."""

from __future__ import annotations

import csv
import json

import pytest

from gulfcite.model import Analysis, Document, Item, Reference
from gulfcite.show import twins

TEXT = "=سلامة، المجتمع والدولة، 1987\nSalamé, Society and State, 1978\n\nHourani, Albert, A History, 1991"


def entry(id_: str, text: str, lang: str, work: str, year: int) -> Reference:
    start = TEXT.index(text)
    item: Item = {"title": text, "issued": {"date-parts": [[year]]}}
    return Reference(id_, (start, start + len(text)), text, lang, "References", None, item, work)


@pytest.fixture
def two() -> Analysis:
    """An entry and its twin of another year, and an entry alone."""
    lines = TEXT.replace("\n\n", "\n").split("\n")
    return Analysis(
        Document("a.txt", TEXT),
        references=(
            entry("R1", lines[0], "ar", "W1", 1987),
            entry("R2", lines[1], "en", "W1", 1978),
            entry("R3", lines[2], "en", "W2", 1991),
        ),
    )


def test_the_table_tells_what_disagrees_and_counts(two: Analysis, capsys: pytest.CaptureFixture[str]) -> None:
    twins.show([two])
    lines = [
        " ".join(line.split()) for line in capsys.readouterr().out.translate({0x2068: None, 0x2069: None}).splitlines()
    ]
    assert "=سلامة، المجتمع والدولة، 1987 Salamé, Society and State, 1978 year: 1987 ≠ 1978" in lines
    assert "Hourani, Albert, A History, 1991 no twin found" in lines
    assert lines[-1] == "1 pair, 1 of them with something that disagrees; 0 missing their twin; 1 without a twin"


def test_a_document_without_twins_says_so(two: Analysis, capsys: pytest.CaptureFixture[str]) -> None:
    twins.show([two._replace(references=two.references[:1])])
    assert capsys.readouterr().out.splitlines() == ["a.txt", "no entry has a twin in another language"]


@pytest.mark.parametrize(("name", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_rows_have_a_column_for_each_field_and_no_formula(two: Analysis, name: str, delimiter: str) -> None:
    rows = list(
        csv.DictReader("".join(twins.WRITERS[name]([two])).removeprefix("\ufeff").splitlines(), delimiter=delimiter)
    )
    assert [row["status"] for row in rows] == ["disagrees", "alone"]
    assert rows[0]["year"] == "1987 ≠ 1978"
    assert rows[0]["entry"] == "'" + two.references[0].text
    assert (rows[1]["entry"], rows[1]["twin"], rows[1]["year"]) == ("", two.references[2].text, "")


def test_json_has_every_entry_with_its_place(two: Analysis) -> None:
    told = json.loads("".join(twins.WRITERS["json"]([two, Analysis(Document("b.txt", "x"))])))
    assert [document["path"] for document in told["documents"]] == ["a.txt", "b.txt"]
    first = told["documents"][0]
    assert first["counts"] == {"agrees": 0, "disagrees": 1, "missing": 0, "alone": 1}
    assert first["pairs"][0]["differences"] == [{"field": "year", "entry": "1987", "twin": "1978"}]
    for pair in first["pairs"]:
        for side in filter(None, (pair["entry"], pair["twin"])):
            assert TEXT[slice(*side["span"])] == side["text"]
    assert told["documents"][1]["pairs"] == []

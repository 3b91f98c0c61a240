"""Cited works as a table, as JSON and as CSV."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import pytest

from gulfcite.corpus import CitedWork, Place
from gulfcite.show import cited_by

NOTE = Place("a.txt", 2, "3", "full", "25-26", "بنية العقل العربي، ص 25-26", (10, 36))
WORKS = [
    CitedWork(
        {
            "author": [{"family": "الجابري", "given": "محمد عابد"}],
            "title": "بنية العقل العربي",
            "issued": {"date-parts": [[1986]]},
        },
        3,
        2,
        (
            NOTE,
            replace(NOTE, note="4", form="ibid"),
            replace(NOTE, path="b.txt", page=None, note=None, form="author-date"),
        ),
    ),
    CitedWork({"title": "=1+1"}, 0, 1, (Place("-b.txt", None, None, "listed", None, "@x", (0, 2)),)),
]


def test_the_table_names_each_document_once_with_its_notes(capsys: pytest.CaptureFixture[str]) -> None:
    cited_by.show(WORKS)
    out = capsys.readouterr().out.translate({0x2068: None, 0x2069: None})
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert "3 محمد عابد الجابري بنية العقل العربي 1986 a.txt (p2 n3 p2 n4), b.txt (author-date)" in lines
    assert "0 =1+1 -b.txt (listed)" in lines


def test_json_has_every_place() -> None:
    whole = json.loads("".join(cited_by.json(WORKS)))
    assert whole["schema"] == "gulfcite-cited-by/1"
    assert [(work["count"], work["documents"], len(work["places"])) for work in whole["works"]] == [
        (3, 2, 3),
        (0, 1, 1),
    ]
    assert whole["works"][0]["places"][0] == {
        "path": "a.txt",
        "page": 2,
        "note": "3",
        "form": "full",
        "locator": "25-26",
        "text": "بنية العقل العربي، ص 25-26",
        "span": [10, 36],
    }
    assert json.loads("".join(cited_by.json([])))["works"] == []


def test_csv_has_a_row_for_each_place_and_no_formula() -> None:
    rows = list(csv.DictReader("".join(cited_by.csv(WORKS)).removeprefix("\ufeff").splitlines()))
    assert [row["path"] for row in rows] == ["a.txt", "a.txt", "b.txt", "'-b.txt"]
    assert (rows[0]["count"], rows[0]["page"], rows[0]["note"], rows[0]["locator"]) == ("3", "2", "3", "25-26")
    assert (rows[2]["page"], rows[2]["note"]) == ("", "")
    assert (rows[3]["title"], rows[3]["text"]) == ("'=1+1", "'@x")

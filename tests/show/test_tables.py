"""Tables of words, as a person or a program sees them."""

from __future__ import annotations

import json

import pytest

from gulfcite.show import tables
from gulfcite.tables.lookup import Row, Table

TABLES = [Table("era", 172, ("ar", "en"), "signs behind a year")]
ROWS = [Row("era", "ar", "hijri", "هـ", "", "1410 هـ"), Row("signal", "ar", "see", "=انظر", "", "")]


def test_a_table_on_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    tables.show("Tables", TABLES)
    assert "era     172   ar en       signs behind a year" in capsys.readouterr().out


def test_nothing_is_no_table(capsys: pytest.CaptureFixture[str]) -> None:
    tables.show("Rows", [])
    assert capsys.readouterr().out == ""


def test_json() -> None:
    [table] = json.loads("".join(tables.json(TABLES)))
    assert table == {"name": "era", "rows": 172, "languages": ["ar", "en"], "lists": "signs behind a year"}
    assert json.loads("".join(tables.json([]))) == []


def test_csv_has_the_names_of_its_columns_and_no_formula() -> None:
    assert list(tables.csv(ROWS)) == [
        "table,language,meaning,form,note,example\n",
        "era,ar,hijri,هـ,,1410 هـ\n",
        "signal,ar,see,'=انظر,,\n",
    ]
    assert list(tables.csv([])) == []

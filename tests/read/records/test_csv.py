"""Sheets as a person or a spreadsheet saved them again."""

from __future__ import annotations

import pytest

from gulfcite.model import Item, Record
from gulfcite.read.records import Bibliography, Damage, csv

BOOK: Item = {"type": "book", "author": [{"family": "الوردي", "given": "علي"}], "title": "وعاظ السلاطين"}


def read(text: str) -> Bibliography:
    found = csv.read(text)
    assert isinstance(found, Bibliography)
    return found


@pytest.mark.parametrize(
    "text",
    [
        'Key,Type,Authors,Title\nwardi1954,book,"الوردي, علي",وعاظ السلاطين\n',
        "\ufeffKey;Type;Authors;Title\r\nwardi1954;book;الوردي, علي;وعاظ السلاطين\r\n;;;\r\n",
        "Title\tKey\tAuthors\tType\nوعاظ السلاطين\twardi1954\tالوردي، علي\tbook\n",
    ],
    ids=["commas", "semicolons, as Excel in many countries", "tabs, in another order"],
)
def test_a_row_is_a_record(text: str) -> None:
    assert read(text) == Bibliography((Record("wardi1954", BOOK),))


def test_a_column_of_another_is_kept_by_its_name() -> None:
    (record,) = read("Title,Shelf\nوعاظ السلاطين,B 12\n").records
    assert record.item == {"title": "وعاظ السلاطين", "custom": {"Shelf": "B 12"}}


def test_a_row_that_does_not_fit_is_told_with_its_line() -> None:
    found = read('Key,Title\na,"first\nline"\nb,second,third\nc,fourth\n')
    assert [record.key for record in found.records] == ["a", "c"]
    assert found.damage == (Damage(4, "has more cells than there are columns"),)


@pytest.mark.parametrize("text", ["", "Author,Year\nالوردي,1954\n"])
def test_other_sheets_are_told(text: str) -> None:
    assert str(csv.read(text)).startswith("has no column «Title»")


def test_what_is_no_json_in_the_last_column_does_not_cost_the_row() -> None:
    (record,) = read("Key,Title,Other,From,To\na,first,{broken,x,y\n").records
    assert record == Record("a", {"title": "first"})

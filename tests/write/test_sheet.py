"""Works as rows of a spreadsheet."""

from __future__ import annotations

import csv
import json

import pytest

from gulfcite.model import Analysis, Item, Origin, Record
from gulfcite.read.records import Bibliography
from gulfcite.read.records.csv import read
from gulfcite.write import write, write_records


def cells(item: Item) -> dict[str, str]:
    text = "".join(write_records("csv", [Record("key", item)])).removeprefix("\ufeff")
    (row,) = csv.DictReader(text.splitlines(keepends=True))
    return {name: cell for name, cell in row.items() if cell}


def test_a_work_is_a_row_with_the_place_it_was_read_at(analysis: Analysis) -> None:
    rows = list(csv.DictReader("".join(write("tsv", [analysis])).splitlines(), delimiter="\t"))
    assert {name: cell for name, cell in rows[0].items() if cell} == {
        "Key": "jabri1986bnya",
        "Type": "book",
        "Authors": "الجابري, محمد عابد",
        "Title": "بنية العقل العربي",
        "Date": "1986",
        "Publisher": "مركز دراسات الوحدة العربية",
        "Place": "بيروت",
        "Language": "ar",
        "Document": "article.txt",
        "From": str(analysis.citations[0].span[0]),
        "To": str(analysis.citations[0].span[1]),
        "Confidence": "1.0",
    }
    assert rows[1]["Authors"] == "ابن خلدون, عبد الرحمن"


def test_excel_is_told_the_encoding_and_programs_are_left_alone(analysis: Analysis) -> None:
    assert "".join(write("csv", [analysis])).startswith("\ufeffKey,Type,Authors,Title,Date,")
    assert "".join(write("tsv", [analysis])).startswith("Key\tType\tAuthors\tTitle\tDate\t")


@pytest.mark.parametrize(
    ("item", "column", "cell"),
    [
        (
            {"author": [{"family": "سلامة", "given": "غسان"}, {"literal": "وزارة الثقافة"}]},
            "Authors",
            "سلامة, غسان; وزارة الثقافة",
        ),
        ({"custom": {"hijri": 1401}}, "Hijri year", "1401"),
        ({"issued": {"date-parts": [[1960]], "season": 2}}, "Date", "Summer 1960"),
        ({"page": "3-4"}, "Pages", "3–4"),
        ({"title": "=HYPERLINK(1)"}, "Title", "'=HYPERLINK(1)"),
    ],
)
def test_cells_read_as_a_person_would_write_them(item: Item, column: str, cell: str) -> None:
    assert cells(item) == {"Key": "key", column: cell}


def test_what_has_no_column_is_in_the_last_as_json() -> None:
    item: Item = {"title": "أ", "status": "قيد النشر", "custom": {"supervisor": [{"family": "حسين", "given": "طه"}]}}
    assert json.loads(cells(item)["Other"]) == {"status": "قيد النشر", "custom": item["custom"]}


def test_the_place_comes_back_with_the_record() -> None:
    origin = Origin("article.txt", (10, 20), 0.7, ({"title": "The Introduction", "language": "en"},))
    record = Record("key", {"type": "book", "title": "المقدمة"}, origin)
    found = read("".join(write_records("csv", [record])))
    assert isinstance(found, Bibliography)
    assert found.records == (record,)

"""RIS as Zotero and EndNote read it."""

from __future__ import annotations

import pytest

from gulfcite.model import Analysis, Item, Record
from gulfcite.read.records import Bibliography
from gulfcite.read.records.ris import read
from gulfcite.write import write, write_records


def lines(item: Item) -> list[str]:
    return "".join(write_records("ris", [Record("key", item)])).splitlines()


def test_a_record_is_lines_from_its_type_to_its_end(analysis: Analysis) -> None:
    first, second, _ = "".join(write("ris", [analysis])).split("\r\n\r\n")
    assert first.split("\r\n") == [
        "TY  - BOOK",
        "ID  - jabri1986bnya",
        "AU  - الجابري, محمد عابد",
        "TI  - بنية العقل العربي",
        "PY  - 1986",
        "PB  - مركز دراسات الوحدة العربية",
        "CY  - بيروت",
        "LA  - ar",
        "ER  - ",
    ]
    assert second.split("\r\n")[2] == "AU  - ابن خلدون, عبد الرحمن"


@pytest.mark.parametrize(
    ("item", "line"),
    [
        ({"type": "book", "editor": [{"family": "بدوي", "given": "عبد الرحمن"}]}, "A3  - بدوي, عبد الرحمن"),
        ({"type": "chapter", "editor": [{"family": "بدوي"}]}, "A2  - بدوي"),
        ({"type": "thesis", "editor": [{"family": "بدوي"}]}, "ED  - بدوي"),
        ({"type": "book", "translator": [{"family": "الشيخ", "given": "محمد"}]}, "A4  - الشيخ, محمد"),
        ({"type": "book", "author": [{"literal": "وزارة الثقافة"}]}, "AU  - وزارة الثقافة,"),
        ({"type": "book", "collection-title": "عالم المعرفة"}, "T2  - عالم المعرفة"),
        ({"type": "chapter", "collection-title": "عالم المعرفة"}, "T3  - عالم المعرفة"),
        ({"type": "paper-conference", "event-title": "ندوة التراث"}, "T2  - ندوة التراث"),
        ({"type": "report", "number": "12"}, "SN  - 12"),
        ({"type": "thesis", "genre": "رسالة ماجستير"}, "M3  - رسالة ماجستير"),
        ({"type": "legal_case", "authority": "محكمة النقض"}, "PB  - محكمة النقض"),
        ({"type": "book", "number-of-pages": "320"}, "SP  - 320"),
        ({"type": "article-journal", "issued": {"date-parts": [[2015, 5]]}}, "DA  - 2015/05"),
        ({"type": "article-journal", "issued": {"date-parts": [[1960]], "season": 2}}, "DA  - 1960///Summer"),
        ({"type": "article-journal", "issued": {"date-parts": [[1960]], "season": 2}}, "PY  - 1960"),
        ({"type": "webpage", "accessed": {"date-parts": [[2020, 1, 5]]}}, "Y2  - 2020/01/05"),
        ({"type": "article-journal", "page": "21-45"}, "EP  - 45"),
        ({"type": "book", "keyword": "لغة; نحو"}, "KW  - نحو"),
    ],
)
def test_each_type_has_its_tags(item: Item, line: str) -> None:
    written = lines(item)
    assert line in written
    assert not any(other.startswith("N1  - ") for other in written)


@pytest.mark.parametrize(
    ("item", "line"),
    [
        ({"type": "book", "custom": {"hijri": 1401}}, "N1  - hijri: 1401"),
        ({"type": "book", "original-title": "Orientalism"}, "N1  - original-title: Orientalism"),
        ({"type": "interview"}, 'N1  - item: {"type": "interview"}'),
        ({"type": "book", "page": "21-45"}, "N1  - page: 21-45"),
        # behind «ISBN:» Zotero takes the whole file for one of another program, whose tags mean other things
        ({"type": "article-journal", "ISBN": "978-9953-82-000-0"}, "N1  - isbn: 978-9953-82-000-0"),
        (
            {"type": "thesis", "custom": {"supervisor": [{"family": "حسين", "given": "طه"}]}},
            "N1  - supervisor: حسين, طه",
        ),
    ],
)
def test_what_has_no_tag_is_a_note(item: Item, line: str) -> None:
    assert line in lines(item)


def test_what_no_line_gives_back_is_kept_to_the_letter() -> None:
    item: Item = {"type": "book", "title": "سطر\nوسطر\u2028", "custom": {"odd": [1, None]}}
    written = lines(item)
    assert "TI  - سطر وسطر" in written
    assert written[-3] == r'N1  - title: "سطر\nوسطر\u2028"; custom: {"odd": [1, null]}'


@pytest.mark.parametrize("tag", ["ER  - ", "TY  - BOOK"])
def test_no_value_can_end_a_record(tag: str) -> None:
    item: Item = {"type": "book", "title": f"a\n{tag}\n{tag}", "note": f"b\r{tag}"}
    found = read("".join(write_records("ris", [Record("key", item)])))
    assert isinstance(found, Bibliography)
    assert (found.records, found.damage) == ((Record("key", item),), ())


@pytest.mark.parametrize(
    "item",
    [
        {"type": "document", "custom": {"ris": {"A2": ["الجابري, محمد"]}}},
        {"type": "article-journal", "ISSN": "978-9953-82-000-0"},
        {"type": "book", "number-of-pages": "21-45"},
        {"type": "book", "author": [1], "issued": {"date-parts": [["1987"]]}},
    ],
)
def test_no_line_says_what_the_work_does_not(item: Item) -> None:
    found = read("".join(write_records("ris", [Record("key", item)])))
    assert isinstance(found, Bibliography)
    assert {*found.records[0].item} <= {*item, "note"}

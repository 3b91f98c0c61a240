"""RIS as other programs write it."""

from __future__ import annotations

from typing import Any

import pytest

from gulfcite.model import Item, Record
from gulfcite.read.records import Bibliography, Damage, ris
from gulfcite.write import write_records


def read(text: str) -> Bibliography:
    found = ris.read(text)
    assert isinstance(found, Bibliography)
    return found


def item(*lines: str, kind: str = "JOUR") -> Any:
    found = read("\r\n".join([f"TY  - {kind}", *lines, "ER  - ", ""]))
    assert found.damage == ()
    (record,) = found.records
    return record.item


def test_a_record_as_zotero_writes_it() -> None:
    found = item(
        "TI  - العصبية والدولة",
        "AU  - الجابري, محمد عابد",
        "T2  - المستقبل العربي",
        "DA  - 1982/05//",
        "PY  - 1982",
        "VL  - 5",
        "IS  - 39",
        "SP  - 4",
        "EP  - 22",
        "LA  - ar",
        "SN  - 1024-9834",
        "UR  - https://example.org/39",
        "Y2  - 2020/01/05/10:20:30",
        "KW  - دولة",
        "KW  - عصبية",
    )
    assert found == {
        "type": "article-journal",
        "title": "العصبية والدولة",
        "author": [{"family": "الجابري", "given": "محمد عابد"}],
        "container-title": "المستقبل العربي",
        "issued": {"date-parts": [[1982, 5]]},
        "volume": "5",
        "issue": "39",
        "page": "4-22",
        "language": "ar",
        "ISSN": "1024-9834",
        "URL": "https://example.org/39",
        "accessed": {"date-parts": [[2020, 1, 5]]},
        "keyword": "دولة; عصبية",
    }


@pytest.mark.parametrize(
    ("lines", "name", "value"),
    [
        (("T1  - العصبية",), "title", "العصبية"),
        (("A1  - الجابري، محمد",), "author", [{"family": "الجابري", "given": "محمد"}]),
        (("AU  - محمد عابد الجابري",), "author", [{"literal": "محمد عابد الجابري"}]),
        (
            ("A1  - Said, E.", "AU  - Ali, T."),
            "author",
            [{"family": "Said", "given": "E."}, {"family": "Ali", "given": "T."}],
        ),
        (("JO  - Arab Stud. Q.",), "container-title", "Arab Stud. Q."),
        (("JF  - Arab Studies Quarterly", "JO  - ASQ"), "container-title", "Arab Studies Quarterly"),
        (("JF  - Arab Studies Quarterly", "JO  - ASQ"), "container-title-short", "ASQ"),
        (("Y1  - 2010/05/20/",), "issued", {"date-parts": [[2010, 5, 20]]}),
        (("PY  - 2010///",), "issued", {"date-parts": [[2010]]}),
        (("PY  - 2010", "DA  - MAY 20"), "issued", {"date-parts": [[2010, 5, 20]]}),
        (("PY  - 1435هـ",), "issued", {"literal": "1435هـ"}),
        (("N2  - ملخص",), "abstract", "ملخص"),
        (("TI  - بنية العقل", "العربي"), "title", "بنية العقل العربي"),
        (("KW  - دولة", "عصبية"), "keyword", "دولة; عصبية"),
        (("SP  - 21-45", "EP  - 45"), "page", "21-45"),
        (("SP  - 21",), "page", "21"),
        (("TI - مسافة واحدة",), "title", "مسافة واحدة"),
        (("SN  - 978-9953-82-000-0",), "ISBN", "978-9953-82-000-0"),
        (("N1  - Cited By :10", "N1  - Export Date: 13 July 2022"), "note", "Cited By :10\nExport Date: 13 July 2022"),
        (("N1  - author: [1]",), "note", "author: [1]"),
        (("N1  - custom: 3",), "custom", {"custom": 3}),
        (("DO  - 10.1000/182", "N1  - doi: 10.1000/182"), "DOI", "10.1000/182"),
    ],
)
def test_what_others_write_is_understood(lines: tuple[str, ...], name: str, value: object) -> None:
    assert item(*lines)[name] == value


@pytest.mark.parametrize(
    ("kind", "line", "name", "value"),
    [
        ("BOOK", "A3  - بدوي, عبد الرحمن", "editor", [{"family": "بدوي", "given": "عبد الرحمن"}]),
        ("CHAP", "A2  - بدوي, عبد الرحمن", "editor", [{"family": "بدوي", "given": "عبد الرحمن"}]),
        ("EDBOOK", "AU  - بدوي, عبد الرحمن", "editor", [{"family": "بدوي", "given": "عبد الرحمن"}]),
        ("BOOK", "T2  - عالم المعرفة", "collection-title", "عالم المعرفة"),
        ("BOOK", "SP  - 320", "number-of-pages", "320"),
        ("BOOK", "SP  - 21-45", "page", "21-45"),
        ("RPRT", "SN  - 12", "number", "12"),
        ("CPAPER", "T2  - ندوة التراث", "event-title", "ندوة التراث"),
        ("CONF", "CY  - بغداد", "publisher-place", "بغداد"),
        ("CASE", "PB  - محكمة النقض", "authority", "محكمة النقض"),
        ("THES", "M3  - Ph.D.", "genre", "Ph.D."),
        ("EJOUR", "TI  - العصبية", "type", "article-journal"),
        ("thes", "TI  - العصبية", "type", "thesis"),
        ("GEN", "TI  - العصبية", "type", "document"),
    ],
)
def test_a_tag_means_what_its_type_gives_it(kind: str, line: str, name: str, value: object) -> None:
    assert item(line, kind=kind)[name] == value


def test_nothing_is_dropped() -> None:
    found = item("AD  - جامعة القاهرة", "UR  - https://a.org", "UR  - https://b.org", "DA  - MAR-APR", "PY  - 2010")
    assert found["URL"] == "https://a.org"
    assert found["issued"] == {"date-parts": [[2010]]}
    assert found["custom"]["ris"] == {"AD": ["جامعة القاهرة"], "UR": ["https://b.org"], "DA": ["MAR-APR"]}
    written = "".join(write_records("ris", [Record("", found)]))
    assert "AD  - جامعة القاهرة\r\n" in written
    assert read(written).records[0].item == found


def test_a_type_that_is_not_known_is_kept() -> None:
    found = item("TI  - شيء", kind="PODCST")
    assert found == {"type": "document", "title": "شيء", "custom": {"ris": {"TY": ["PODCST"]}}}
    assert "".join(write_records("ris", [Record("", found)])).startswith("TY  - PODCST\r\n")


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("TY  - BOOK\nTI  - a\nTY  - BOOK\nTI  - b\n", ["a", "b"]),
        ("TY  - BOOK\nTI  - a", ["a"]),
        ("TI  - a\nER  - \nTY  - BOOK\nTI  - b\nER  -\n", ["a", "b"]),
        ("\ufeffTY  - BOOK\rTI  - a\rER  - \r", ["a"]),
        ("Provider: a library\nContent: text/plain\n\nTY  - BOOK\nTI  - a\nER  - \n", ["a"]),
    ],
)
def test_records_whose_ends_are_missing_are_read(text: str, titles: list[str]) -> None:
    found = read(text)
    assert ([record.item.get("title") for record in found.records], found.damage) == (titles, ())


def test_what_is_no_record_is_told_with_its_line() -> None:
    found = read(
        "TY  - BOOK\nTI  - a\nER  - \nstray words\nmore of them\nTY  - BOOK\nER  - \nTY  - BOOK\nTI  - b\nER  - "
    )
    assert [record.item["title"] for record in found.records] == ["a", "b"]
    assert found.damage == (Damage(4, "stands outside of any record"), Damage(6, "has nothing but its type"))


def test_what_is_no_ris_is_told() -> None:
    assert str(ris.read("علي الوردي")).startswith("has no record in it")


def test_the_key_is_that_of_the_file() -> None:
    book: Item = {"type": "book", "title": "a"}
    assert read("TY  - BOOK\nID  - jabri1986\nTI  - a\nER  - ").records == (Record("jabri1986", book),)

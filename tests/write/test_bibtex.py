"""BibTeX, read back by bibtexparser."""

from __future__ import annotations

import bibtexparser
import pytest
from bibtexparser.middlewares import SeparateCoAuthors, SplitNameParts
from bibtexparser.model import Entry

from gulfcite.model import Item, Record
from gulfcite.write import write_records


def read_back(*items: Item) -> list[Entry]:
    records = [Record(f"key{n}", item) for n, item in enumerate(items)]
    library = bibtexparser.parse_string("".join(write_records("bibtex", records)))
    assert not library.failed_blocks
    return library.entries


def fields(item: Item) -> dict[str, str]:
    (entry,) = read_back(item)
    return {field.key: field.value for field in entry.fields}


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ({"type": "book"}, "book"),
        ({"type": "chapter"}, "incollection"),
        ({"type": "article-journal"}, "article"),
        ({"type": "article-newspaper"}, "article"),
        ({"type": "paper-conference"}, "inproceedings"),
        ({"type": "thesis", "genre": "أطروحة دكتوراه"}, "phdthesis"),
        ({"type": "thesis", "genre": "رسالة ماجستير (غير منشورة)"}, "mastersthesis"),
        ({"type": "thesis", "genre": "Master's thesis"}, "mastersthesis"),
        ({"type": "thesis", "genre": "دبلوم الدراسات العليا"}, "mastersthesis"),
        ({"type": "thesis", "genre": "thèse de troisième cycle"}, "phdthesis"),
        ({"type": "report"}, "techreport"),
        ({"type": "manuscript"}, "unpublished"),
        ({"type": "legislation"}, "misc"),
        ({"type": "webpage"}, "misc"),
        ({"title": "المقدمة"}, "misc"),
    ],
)
def test_the_entry_type(item: Item, kind: str) -> None:
    assert read_back(item)[0].entry_type == kind


def test_a_book_with_all_its_fields_and_nothing_dropped() -> None:
    assert fields(
        {
            "type": "book",
            "language": "ar",
            "author": [{"family": "العروي", "given": "عبد الله"}],
            "translator": [{"family": "عيتاني", "given": "محمد"}],
            "title": "الأيديولوجية العربية المعاصرة",
            "original-title": "L'idéologie arabe contemporaine",
            "collection-title": "سلسلة الفكر",
            "collection-number": "3",
            "publisher": "دار الحقيقة",
            "publisher-place": "بيروت",
            "edition": "2",
            "volume": "1",
            "number-of-volumes": "2",
            "issued": {"date-parts": [[1970, 5, 20]]},
            "ISBN": "978-9953-82-000-2",
            "note": "طبعة مزيدة",
            "custom": {"hijri": 1390},
        }
    ) == {
        "author": "العروي, عبد الله",
        "translator": "عيتاني, محمد",
        "title": "الأيديولوجية العربية المعاصرة",
        "series": "سلسلة الفكر",
        "publisher": "دار الحقيقة",
        "address": "بيروت",
        "edition": "2",
        "volume": "1",
        "year": "1970",
        "month": "may",
        "day": "20",
        "isbn": "978-9953-82-000-2",
        "langid": "arabic",
        "note": "طبعة مزيدة; collection-number: 3; original-title: L'idéologie arabe contemporaine; "
        "number-of-volumes: 2; 1390هـ",
    }


def test_an_article_has_its_journal_its_issue_and_its_pages() -> None:
    assert fields(
        {
            "type": "article-journal",
            "title": "Islam et modernité",
            "container-title": "Studia Islamica",
            "volume": "12",
            "issue": "2",
            "page": "5-20",
            "URL": "https://example.org/a_b?c=%20",
            "DOI": "10.1000/a_b",
            "accessed": {"date-parts": [[2020, 1, 2]]},
            "collection-number": "7",
        }
    ) == {
        "title": "Islam et modernité",
        "journal": "Studia Islamica",
        "volume": "12",
        "number": "2",
        "pages": "5--20",
        "doi": "10.1000/a_b",
        "url": "https://example.org/a_b?c=%20",
        "urldate": "2020-01-02",
        "key": "Islam et modernité",
        "note": "collection-number: 7",
    }


@pytest.mark.parametrize(
    ("item", "name", "value"),
    [
        ({"type": "thesis", "publisher": "جامعة القاهرة"}, "school", "جامعة القاهرة"),
        ({"type": "report", "publisher": "الأمم المتحدة"}, "institution", "الأمم المتحدة"),
        ({"type": "chapter", "container-title": "الأعمال الكاملة"}, "booktitle", "الأعمال الكاملة"),
        ({"type": "legislation"}, "entrysubtype", "legislation"),
        ({"issued": {"literal": "د.ت"}}, "note", "issued: د.ت"),
        ({"issued": {"date-parts": [[1960]], "season": 2}}, "note", "season: summer"),
        ({"issued": {"date-parts": [[2001]], "season": "خريف/شتاء"}}, "note", "season: خريف/شتاء"),
        ({"status": "قيد النشر"}, "note", "status: قيد النشر"),
        ({"issued": {"date-parts": [[2001], [2003]]}}, "year", "2001"),
        ({"issued": {"date-parts": [[2001], [2003]]}}, "note", "issued: 2001/2003"),
        ({"type": "thesis"}, "type", "thesis"),
        ({"type": "article-newspaper"}, "entrysubtype", "newspaper"),
        ({"type": "book", "volume": "12-13"}, "note", "volume: 12-13"),
        ({"language": "ar-SA"}, "langid", "arabic"),
        ({"language": "sw"}, "note", "language: sw"),
        ({"archive": "دار الوثائق"}, "note", "archive: دار الوثائق"),
    ],
)
def test_a_field_that_depends_on_what_it_is(item: Item, name: str, value: str) -> None:
    assert fields(item)[name] == value


@pytest.mark.parametrize(
    ("item", "key"),
    [
        ({"type": "article-newspaper", "title": "حوار مع حسن حنفي"}, "حوار مع حسن حنفي"),
        ({"type": "article-newspaper", "container-title": "الأهرام"}, "الأهرام"),
        ({"type": "chapter", "editor": [{"family": "Said"}], "title": "Preface"}, "Preface"),
        ({"type": "book", "editor": [{"family": "Said"}], "title": "Reader"}, None),
        ({"type": "chapter", "author": [{"family": "Said"}], "title": "Preface"}, None),
        ({"type": "book", "publisher": "دار الفكر"}, None),
    ],
)
def test_what_nobody_signs_has_a_key_to_be_sorted_by(item: Item, key: str | None) -> None:
    assert fields(item).get("key") == key


@pytest.mark.parametrize(
    ("item", "number", "note"),
    [
        ({"collection-title": "عالم المعرفة", "collection-number": "232"}, "232", None),
        ({"collection-number": "36"}, None, "collection-number: 36"),
        ({"collection-title": "S", "collection-number": "3", "volume": "2"}, None, "collection-number: 3"),
        ({"type": "article-journal", "issue": "35"}, "35", None),
    ],
)
def test_the_number_of_a_book_stands_beside_its_series(item: Item, number: str | None, note: str | None) -> None:
    said = fields({"type": "book", **item})
    assert (said.get("number"), said.get("note")) == (number, note)


@pytest.mark.parametrize(
    ("item", "date"),
    [
        ({"custom": {"hijri": 1401, "gregorian": "1980/1981"}}, "1980/1981"),
        ({"custom": {"gregorian": "1980/1981"}, "issued": {"date-parts": [[1981]]}}, None),
        ({"custom": {"hijri": 1401}}, None),
    ],
)
def test_the_years_of_a_hijri_one_stand_where_biber_looks_for_them(item: Item, date: str | None) -> None:
    assert fields({"title": "المقدمة", **item}).get("date") == date


def test_names_come_back_without_particles() -> None:
    item: Item = {
        "type": "book",
        "author": [{"family": "عبد الملك", "given": "أنور"}, {"family": "ابن خلدون"}, {"literal": "وزارة التخطيط"}],
    }
    text = "".join(write_records("bibtex", [Record("k", item)]))
    library = bibtexparser.parse_string(text, append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    people = library.entries[0]["author"]
    assert [(p.first, p.von, p.last, p.jr) for p in people] == [
        (["أنور"], [], ["{عبد الملك}"], []),
        ([], [], ["{ابن خلدون}{}"], []),
        ([], [], ["{وزارة التخطيط}"], []),
    ]


def test_a_work_of_which_nothing_is_known_is_no_entry() -> None:
    assert [entry.key for entry in read_back({}, {"title": "المقدمة"})] == ["key1"]


def test_what_another_program_wrote_in_fields_of_its_own_is_kept() -> None:
    item: Item = {"type": "book", "custom": {"bibtex": {"file": ":a\\:b.pdf", "x y": "1", "groups": "{"}}}
    assert fields(item)["file"] == ":a\\:b.pdf"
    assert fields(item)["note"].startswith("custom: ")


def test_entries_that_look_like_bibtex_stay_text() -> None:
    first, second = read_back({"title": "@book{x,\n@article{y, title = {z}}"}, {"title": "}"})
    assert first["title"].startswith("@book")
    assert second["title"] == r"\textbraceright{}"

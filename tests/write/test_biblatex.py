"""BibLaTeX where it differs from BibTeX."""

from __future__ import annotations

import bibtexparser
import pytest

from gulfcite.model import Analysis, Document, Item, Work
from gulfcite.write import write


def read_back(item: Item) -> tuple[str, dict[str, str]]:
    analysis = Analysis(Document("a.txt", "x"), works=(Work("W1", "k", item),))
    library = bibtexparser.parse_string("".join(write("biblatex", [analysis])))
    assert not library.failed_blocks
    (entry,) = library.entries
    return entry.entry_type, {field.key: field.value for field in entry.fields}


KHATIBI: Item = {"author": [{"family": "الخطيبي", "given": "عبد الكبير"}], "title": "الرواية المغاربية"}
WHO = {"author": "الخطيبي, عبد الكبير", "title": "الرواية المغاربية"}
UNDATED = {"date": "../.."}


@pytest.mark.parametrize(
    ("item", "written"),
    [
        (
            {"type": "thesis", "genre": "رسالة ماجستير", "publisher": "جامعة الموصل", "publisher-place": "الموصل"},
            ("thesis", {"type": "رسالة ماجستير", "institution": "جامعة الموصل", "location": "الموصل", **UNDATED}),
        ),
        ({"type": "thesis", "publisher": "جامعة"}, ("thesis", {"institution": "جامعة", "type": "thesis", **UNDATED})),
        (
            {"type": "article-journal", "container-title": "عالم الفكر", "issued": {"date-parts": [[2001, 3]]}},
            ("article", {"journaltitle": "عالم الفكر", "date": "2001-03"}),
        ),
        (
            {"type": "article-newspaper", "container-title": "الأهرام", "issue": "40", "publisher-place": "القاهرة"},
            (
                "article",
                {
                    "journaltitle": "الأهرام",
                    "number": "40",
                    "entrysubtype": "newspaper",
                    "note": "publisher-place: القاهرة",
                    **UNDATED,
                },
            ),
        ),
        ({"type": "book", "issued": {"date-parts": [[2001], [2003]]}}, ("book", {"date": "2001/2003"})),
        ({"type": "book", "issued": {"literal": "د.ت"}}, ("book", {"note": "issued: د.ت", **UNDATED})),
        ({"type": "book", "issued": {"date-parts": [[1960]], "season": 4}}, ("book", {"date": "1960-24"})),
        (
            {"type": "book", "issued": {"date-parts": [[1960]], "season": "خريف/شتاء"}},
            ("book", {"date": "1960", "note": "season: خريف/شتاء"}),
        ),
        (
            {"type": "book", "custom": {"hijri": 1401, "gregorian": "1980/1981"}},
            ("book", {"date": "1980/1981", "note": "1401 AH (1980/1981 CE)"}),
        ),
        (
            {"type": "book", "number-of-volumes": "2", "volume": "الأول", "original-title": "Roman maghrébin"},
            ("book", {"volumes": "2", "origtitle": "Roman maghrébin", "note": "volume: الأول", **UNDATED}),
        ),
        (
            {"type": "book", "publisher": "Simon and Schuster", "ISBN": "9953-82-000-0", "collection-number": "3"},
            ("book", {"publisher": "{Simon and Schuster}", "note": "ISBN: 9953-82-000-0", "number": "3", **UNDATED}),
        ),
        (
            {"type": "chapter", "container-title": "أعمال", "custom": {"container-author": [{"literal": "هيئة"}]}},
            ("inbook", {"booktitle": "أعمال", "bookauthor": "{هيئة}", **UNDATED}),
        ),
        (
            {"type": "chapter", "container-title": "أعمال", "editor": [{"literal": "هيئة"}]},
            ("incollection", {"booktitle": "أعمال", "editor": "{هيئة}", **UNDATED}),
        ),
        (
            {"type": "webpage", "container-title": "الجزيرة نت", "URL": "https://a.org"},
            ("online", {"organization": "الجزيرة نت", "url": "https://a.org", **UNDATED}),
        ),
        (
            {"type": "paper-conference", "event-title": "الندوة"},
            ("unpublished", {"eventtitle": "الندوة", "entrysubtype": "paper-conference", **UNDATED}),
        ),
        (
            {"type": "legislation", "number": "5"},
            ("misc", {"note": "number: 5", "entrysubtype": "legislation", **UNDATED}),
        ),
        (
            {"type": "report", "publisher": "الإسكوا"},
            ("report", {"institution": "الإسكوا", "type": "report", **UNDATED}),
        ),
        ({"type": "book", "language": "ar-SA"}, ("book", {"langid": "arabic", "note": "language: ar-SA", **UNDATED})),
        ({"type": "book", "language": "sw"}, ("book", {"note": "language: sw", **UNDATED})),
    ],
)
def test_the_fields_of_biblatex(item: Item, written: tuple[str, dict[str, str]]) -> None:
    assert read_back({**item, **KHATIBI}) == (written[0], {**written[1], **WHO})


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ({"type": "book", "title": "ألف ليلة وليلة"}, "manual"),
        ({"type": "book", "title": "ألف ليلة وليلة", "editor": [{"family": "مهدي"}]}, "collection"),
        ({"type": "article-newspaper", "title": "خبر", "container-title": "الأهرام"}, "misc"),
        ({"type": "entry-encyclopedia", "title": "العراق", "container-title": "الموسوعة"}, "misc"),
    ],
)
def test_an_entry_that_lacks_what_its_type_must_have_gets_the_nearest_type(item: Item, kind: str) -> None:
    assert read_back(item)[0] == kind


def test_a_work_without_a_title_says_so() -> None:
    assert read_back({"author": KHATIBI["author"], "language": "ar"})[1]["title"] == "[العنوان غير مذكور]"

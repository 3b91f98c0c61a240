"""BibTeX and BibLaTeX as other programs write them."""

from __future__ import annotations

from typing import Any

import pytest

from gulfcite.model import Document, Item, Name
from gulfcite.read.records import Bibliography, parse


def bibliography(text: str) -> Bibliography:
    read = parse(Document("refs.bib", text))
    assert isinstance(read, Bibliography)
    return read


def one(text: str) -> Item:
    read = bibliography(text)
    assert not read.damage
    return read.records[-1].item


ZOTERO = """
@book{hourani_arabic_1983,
	address = {Cambridge},
	title = {Arabic {Thought} in the {Liberal} {Age}, 1798--1939},
	isbn = {978-0-521-27423-4},
	language = {en},
	publisher = {Cambridge University Press},
	author = {Hourani, Albert},
	month = may,
	year = {1983},
	file = {Hourani - 1983.pdf:/home/a/Hourani - 1983.pdf:application/pdf},
}
"""
JABREF = """% Encoding: UTF-8
@Article{Jabri1990,
  author       = {محمد عابد الجابري and أنور عبد الملك},
  date         = {1990-05/1990-06},
  journaltitle = {شؤون عربية},
  title        = {نقد الحاجة},
  subtitle     = {إلى الإصلاح},
  number       = {12},
  pages        = {5--20},
  langid       = {arabic},
}

@Comment{jabref-meta: databaseType:biblatex;}
"""
MENDELEY = """@article{Said1985,
abstract = {A look back},
author = {Said, Edward W.},
doi = {10.2307/1354282},
journal = {Cultural Critique},
mendeley-groups = {Orientalism},
number = {1},
pages = {89--107},
title = {{Orientalism Reconsidered}},
url = {https://www.jstor.org/stable/1354282?a=b\\&c=d\\_e},
year = {1985}
}
"""
SCHOLAR = """@phdthesis{khatibi1965roman,
  title={Le roman maghr{\\'e}bin d'expression arabe et fran{\\c{c}}aise},
  author={Khatibi, Abdelk{\\'e}bir},
  year={1965},
  school={Universit{\\'e} de Paris}
}
"""


@pytest.mark.parametrize(
    ("text", "item"),
    [
        (
            ZOTERO,
            {
                "type": "book",
                "author": [{"family": "Hourani", "given": "Albert"}],
                "issued": {"date-parts": [[1983, 5]]},
                "language": "en",
                "title": "Arabic Thought in the Liberal Age, 1798–1939",
                "publisher": "Cambridge University Press",
                "publisher-place": "Cambridge",
                "ISBN": "978-0-521-27423-4",
                "custom": {"bibtex": {"file": "Hourani - 1983.pdf:/home/a/Hourani - 1983.pdf:application/pdf"}},
            },
        ),
        (
            JABREF,
            {
                "type": "article-journal",
                "author": [{"family": "الجابري", "given": "محمد عابد"}, {"family": "عبد الملك", "given": "أنور"}],
                "issued": {"date-parts": [[1990, 5], [1990, 6]]},
                "language": "ar",
                "title": "نقد الحاجة: إلى الإصلاح",
                "container-title": "شؤون عربية",
                "issue": "12",
                "page": "5-20",
            },
        ),
        (
            MENDELEY,
            {
                "type": "article-journal",
                "author": [{"family": "Said", "given": "Edward W."}],
                "issued": {"date-parts": [[1985]]},
                "title": "Orientalism Reconsidered",
                "container-title": "Cultural Critique",
                "issue": "1",
                "page": "89-107",
                "DOI": "10.2307/1354282",
                "URL": "https://www.jstor.org/stable/1354282?a=b&c=d_e",
                "abstract": "A look back",
                "custom": {"bibtex": {"mendeley-groups": "Orientalism"}},
            },
        ),
        (
            SCHOLAR,
            {
                "type": "thesis",
                "author": [{"family": "Khatibi", "given": "Abdelkébir"}],
                "issued": {"date-parts": [[1965]]},
                "title": "Le roman maghrébin d'expression arabe et française",
                "publisher": "Université de Paris",
                "genre": "PhD thesis",
            },
        ),
    ],
    ids=["zotero", "jabref", "mendeley", "scholar"],
)
def test_an_entry_of_another_program(text: str, item: dict[str, Any]) -> None:
    assert one(text) == item


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Hourani, Albert and Said, Edward", [("Albert", "Hourani"), ("Edward", "Said")]),
        ("Albert Hourani", [("Albert", "Hourani")]),
        ("الجابري, محمد عابد", [("محمد عابد", "الجابري")]),
        ("الجابري، محمد عابد", [("محمد عابد", "الجابري")]),
        ("محمد عابد الجابري", [("محمد عابد", "الجابري")]),
        ("{عبد الملك}, أنور", [("أنور", "عبد الملك")]),
        ("أنور عبد الملك", [("أنور", "عبد الملك")]),
        ("الجاحظ", [("", "الجاحظ")]),
        ("Khald{\\=u}n, Ibn", [("Ibn", "Khaldūn")]),
    ],
)
def test_people(written: str, names: list[tuple[str, str]]) -> None:
    read = one("@book{a, author = {" + written + "}}")["author"]
    assert [(name.get("given", ""), name["family"]) for name in read] == names


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("{وزارة التخطيط}", {"literal": "وزارة التخطيط"}),
        ("{Taylor and Francis}", {"literal": "Taylor and Francis"}),
        ("Beethoven, Ludwig and others", {"literal": "others"}),
        ("Ludwig van Beethoven", {"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}),
        ("King, Jr., Martin", {"family": "King", "given": "Martin", "suffix": "Jr."}),
        ("ابن خلدون, عبد الرحمن", {"family": "ابن خلدون", "given": "عبد الرحمن"}),
        ("von der Leyen, Ursula", {"family": "Leyen", "given": "Ursula", "non-dropping-particle": "von der"}),
    ],
)
def test_names_that_are_more_than_two_parts_or_none(written: str, name: Name) -> None:
    assert one("@book{a, author = {" + written + "}}")["author"][-1] == name


@pytest.mark.parametrize(
    ("fields", "issued"),
    [
        ("date = {2015-05-20}", {"date-parts": [[2015, 5, 20]]}),
        ("date = {2001/2003}", {"date-parts": [[2001], [2003]]}),
        ("date = {1960-22}", {"date-parts": [[1960]], "season": 2}),
        ("date = {حوالي 1900}", {"literal": "حوالي 1900"}),
        ("year = 1970, month = may", {"date-parts": [[1970, 5]]}),
        ("year = {1970}, month = {May}, day = 3", {"date-parts": [[1970, 5, 3]]}),
        ("year = {1970}, month = {أيار}", {"date-parts": [[1970, 5]]}),
        ("year = {1970}, month = {Summer}", {"date-parts": [[1970]], "season": 2}),
        ("year = {1970}, month = {Ramadan}", {"date-parts": [[1970]], "season": "Ramadan"}),
        ("year = {2001--2003}", {"date-parts": [[2001], [2003]]}),
        ("year = {د.ت}", {"literal": "د.ت"}),
    ],
)
def test_dates(fields: str, issued: dict[str, Any]) -> None:
    assert one("@book{a, title = {b}, " + fields + "}")["issued"] == issued


def test_a_date_that_says_there_is_none_is_none() -> None:
    assert "issued" not in one("@book{a, title = {b}, date = {../..}}")


def test_strings_are_put_in_and_joined() -> None:
    text = '@string{cm = {Centre}} @string{cau = cm # " for "} @book{a, publisher = cau # {Unity} # "!"}'
    assert one(text)["publisher"] == "Centre for Unity!"


def test_what_an_entry_refers_to_is_inherited() -> None:
    item = one(
        "@xdata{house, publisher = {دار الفكر}} @collection{all, title = {الأعمال}, editor = {{هيئة}}, xdata = {house}}"
        "@incollection{part, title = {فصل}, crossref = {all}}"
    )
    assert item["title"] == "فصل"
    assert item["container-title"] == "الأعمال"
    assert item["publisher"] == "دار الفكر"
    assert item["editor"] == [{"literal": "هيئة"}]


def test_entries_that_refer_to_each_other_end() -> None:
    assert one("@book{a, title = {A}, crossref = {b}} @book{b, title = {B}, crossref = {a}}")["title"] == "B"


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("@article{a, entrysubtype = {newspaper}}", "article-newspaper"),
        ("@misc{a, entrysubtype = {legislation}}", "legislation"),
        ("@misc{a, url = {https://a.org}}", "webpage"),
        ("@misc{a, title = {b}}", "document"),
        ("@Jurisdiction{a, title = {b}}", "legal_case"),
        ("@unheardof{a, title = {b}}", "document"),
    ],
)
def test_types(text: str, type_: str) -> None:
    assert one(text)["type"] == type_


def test_our_note_is_taken_apart_again() -> None:
    item = one("@book{a, note = {طبعة مزيدة; hijri: 1401; status: قيد النشر}}")
    assert item == {"type": "book", "note": "طبعة مزيدة", "custom": {"hijri": 1401}, "status": "قيد النشر"}


def test_damage_has_its_line_and_the_rest_is_read() -> None:
    read = bibliography(
        "@book{a, title = {A}}\n@book{b, title = {B\n@book{c, title = {C} year = {1}}\n@book{d, title = {D}}\n"
    )
    assert [record.key for record in read.records] == ["a", "d"]
    assert [damage.line for damage in read.damage] == [2, 3]
    assert all(damage.reason for damage in read.damage)


def test_two_entries_under_one_key_are_two_records() -> None:
    assert [record.item["title"] for record in bibliography("@book{a, title={A}}@book{a, title={B}}").records] == [
        "A",
        "B",
    ]


@pytest.mark.parametrize("text", ["", "% nothing\n", "words alone"])
def test_a_file_without_entries_has_none(text: str) -> None:
    assert bibliography(text).records == ()

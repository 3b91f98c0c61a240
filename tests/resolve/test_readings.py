"""Readings of a citation that only the works known can tell."""

from __future__ import annotations

import pytest

from gulfcite.model import Citation, Item, Name
from gulfcite.resolve.ledger import Account
from gulfcite.resolve.readings import readings


def work(title: str, *authors: Name) -> Account:
    account = Account(0)
    account.items.append({"author": list(authors), "title": title})
    return account


KNOWN = [
    work("العراق: نشأة الدولة", {"family": "العطية", "given": "غسان"}),
    work("تقرير عن التنمية في العالم", {"literal": "البنك الدولي"}),
    work("تاريخ المساجد الأثرية", {"family": "عبد الوهاب", "given": "حسن"}),
    work("Les Berbères et le Makhzen dans le sud du Maroc", {"family": "Montagne", "given": "Robert"}),
    work(
        "حوار المشرق والمغرب",
        {"family": "الجابري", "given": "محمد عابد"},
        {"family": "حنفي", "given": "حسن"},
    ),
    work("الشيخ الطوسي أبو جعفر محمد بن الحسن", {"family": "الحكيم", "given": "حسن عيسى"}),
    work("المغني", {"family": "ابن قدامة", "given": "موفق الدين"}),
    work("بيع المرابحة كما تجريه البنوك الإسلامية", {"family": "الأشقر", "given": "محمد"}),
]


def others(item: Item, locator: str = "5", repeats: bool = False) -> list[Item]:
    """The readings of an item beside its own."""
    citation = Citation("C1", (0, 1), "", "note", "N1", "short", None, locator, item, repeats=repeats)
    found = list(readings(citation, KNOWN))
    assert item in found
    return [reading for reading in found if reading != item]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("العطية", {"author": [{"family": "العطية"}]}),
        ("غسان العطية", {"author": [{"family": "العطية", "given": "غسان"}]}),
        ("البنك الدولي", {"author": [{"literal": "البنك الدولي"}]}),
        ("حسن عبدالوهاب", {"author": [{"family": "عبدالوهاب", "given": "حسن"}]}),
        ("Montagne, Les Berbères", {"author": [{"family": "Montagne"}], "title": "Les Berbères"}),
        ("بيع المرابحة للأشقر", {"author": [{"family": "الأشقر"}], "title": "بيع المرابحة"}),
        ("المغني، لابن قدامة", {"author": [{"family": "ابن قدامة"}], "title": "المغني"}),
    ],
)
def test_a_title_that_holds_an_author(title: str, expected: Item) -> None:
    assert others({"title": title, "volume": "2"}) == [{**expected, "volume": "2"}]


@pytest.mark.parametrize(
    "title",
    [
        "غسان",
        "سمير العطية",
        "البنك",
        "عطية الله",
        "بنك الدولة",
        "العطية وحنفي",
        "مدخل للقرآن",
        "بيع المرابحة للآمر بالشراء",
    ],
)
def test_a_title_that_holds_none(title: str) -> None:
    assert others({"title": title}) == []


def test_the_author_of_a_title_stays() -> None:
    assert others({"author": [{"family": "الوردي"}], "title": "العطية"}) == []


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            {"author": [{"family": "وحنفي", "given": "الجابري"}]},
            {"author": [{"family": "الجابري"}, {"family": "حنفي"}]},
        ),
        (
            {"title": "الجابري وحنفي، حوار المشرق"},
            {"author": [{"family": "الجابري"}, {"family": "حنفي"}], "title": "حوار المشرق"},
        ),
        (
            {"author": [{"family": "الحكيم", "given": "الطوسي"}]},
            {"author": [{"family": "الحكيم"}], "title": "الطوسي"},
        ),
        (
            {"author": [{"family": "المغني"}], "title": "لابن قدامة"},
            {"author": [{"family": "ابن قدامة"}], "title": "المغني"},
        ),
    ],
)
def test_a_name_that_is_more(item: Item, expected: Item) -> None:
    assert others(item) == [expected]


@pytest.mark.parametrize(
    "name",
    [
        {"family": "وصفي", "given": "محمود"},
        {"family": "والي", "given": "الجابري"},
        {"family": "وحنفي", "given": "محمد عابد"},
        {"family": "وحنفي"},
        {"family": "الحكيم", "given": "حسن"},
        {"family": "الحكيم", "given": "محمد"},
        {"family": "الطوسي", "given": "الحكيم"},
    ],
)
def test_a_name_that_is_one(name: Name) -> None:
    assert others({"author": [name]}) == []


def test_a_name_before_volume_and_page_may_be_a_title() -> None:
    item: Item = {"author": [{"family": "الصنائع", "given": "بدائع"}]}
    assert others(item, "5/220") == [{"title": "بدائع الصنائع"}]
    assert others(item, "220") == []


@pytest.mark.parametrize("title", ["هامش (١)", "من 167"])
def test_a_place_in_an_op_cit_is_no_title(title: str) -> None:
    item: Item = {"author": [{"family": "السنهوري"}], "title": title}
    assert others(item, repeats=True) == [{"author": [{"family": "السنهوري"}]}]
    assert others(item) == []


def test_a_title_with_a_year_in_an_op_cit_stays() -> None:
    assert others({"author": [{"family": "الحسني"}], "title": "الثورة العراقية 1920"}, repeats=True) == []

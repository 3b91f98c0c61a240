"""Readings of a short form that only the authors known can tell."""

from __future__ import annotations

import pytest

from gulfcite.model import Item, Name
from gulfcite.resolve.ledger import Account
from gulfcite.resolve.readings import two_families, with_author


def by(*authors: Name) -> Account:
    account = Account(0)
    account.items.append({"author": list(authors)})
    return account


KNOWN = [
    by({"family": "العطية", "given": "غسان"}),
    by({"literal": "البنك الدولي"}),
    by({"family": "عبد الوهاب", "given": "حسن"}),
    by({"family": "Montagne", "given": "Robert"}),
    by({"family": "الجابري", "given": "محمد عابد"}, {"family": "حنفي", "given": "حسن"}),
]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("العطية", {"author": [{"family": "العطية"}]}),
        ("غسان العطية", {"author": [{"family": "العطية", "given": "غسان"}]}),
        ("البنك الدولي", {"author": [{"literal": "البنك الدولي"}]}),
        ("حسن عبدالوهاب", {"author": [{"family": "عبدالوهاب", "given": "حسن"}]}),
        ("Montagne, Les Berbères", {"author": [{"family": "Montagne"}], "title": "Les Berbères"}),
    ],
)
def test_a_title_that_is_an_author(title: str, expected: Item) -> None:
    assert with_author({"title": title, "volume": "2"}, KNOWN) == [{**expected, "volume": "2"}]


@pytest.mark.parametrize("title", ["", "غسان", "سمير العطية", "البنك", "عطية الله", "بنك الدولة"])
def test_a_title_that_is_none(title: str) -> None:
    assert with_author({"title": title}, KNOWN) == []


def test_an_author_is_no_title() -> None:
    assert with_author({"author": [{"family": "الوردي"}], "title": "العطية"}, KNOWN) == []


def test_two_families_joined() -> None:
    item: Item = {"author": [{"family": "وحنفي", "given": "الجابري"}]}
    assert two_families(item, KNOWN) == {"author": [{"family": "الجابري"}, {"family": "حنفي"}]}


@pytest.mark.parametrize(
    "name",
    [
        {"family": "وصفي", "given": "محمود"},
        {"family": "والي", "given": "الجابري"},
        {"family": "وحنفي", "given": "محمد عابد"},
        {"family": "وحنفي"},
    ],
)
def test_a_pair_that_no_work_has(name: Name) -> None:
    assert two_families({"author": [name]}, KNOWN) is None

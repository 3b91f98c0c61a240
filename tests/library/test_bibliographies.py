"""An article that cites nine works, merged into bibliographies as people keep them."""

from __future__ import annotations

from pathlib import Path

import pytest

from gulfcite.library.append import appended
from gulfcite.library.merge import Outcome, merge, placed
from gulfcite.model import Analysis
from gulfcite.pipeline import analyse
from gulfcite.read import Unreadable, document
from gulfcite.read.records import Bibliography, bibliography

FOLDER = Path(__file__).parent / "bibliographies"
#: What each has of the article, by its own keys.
THERE = {
    "zotero.bib": {"hourani_arabic_1983", "said_orientalism_1985", "__1990"},
    "jabref.bib": {"Batatu1978", "Tripp2007"},
    "hand.bib": {"salame87"},
    "arabic.bib": {"الوردي-لمحات", "هلال1984", "ابن-خلدون"},
    "endnote.ris": {"hourani83", "Said, “Orientalism Reconsidered”"},
}
#: How each dates an entry, ends a line, and what it says of the year of Hourani's book, which the article prints 1938.
DATES = {"arabic.bib": " date = {", "endnote.ris": "PY  - "}
CRLF = {"jabref.bib", "endnote.ris"}
YEARS = {"zotero.bib": ("hourani_arabic_1983", "1983"), "endnote.ris": ("hourani83", "1983")}


@pytest.fixture(scope="module")
def article() -> Analysis:
    found = document(str(FOLDER / "article.txt"))
    assert not isinstance(found, Unreadable)
    return analyse(found, whole=False)


def merged(name: str, article: Analysis) -> tuple[Bibliography, list[Outcome]]:
    held = bibliography(str(FOLDER / name))
    assert isinstance(held, Bibliography)
    assert not held.damage
    return held, merge(held, placed([article]))


@pytest.mark.parametrize("name", THERE)
def test_nothing_is_missed_and_nothing_is_added_twice(name: str, article: Analysis) -> None:
    _, outcomes = merged(name, article)
    assert {key for one in outcomes if one.verdict == "there" for key in one.keys} == THERE[name]
    assert sum(one.verdict == "added" for one in outcomes) == 9 - len(THERE[name])


@pytest.mark.parametrize("name", THERE)
def test_a_slip_of_the_year_is_the_only_thing_told(name: str, article: Analysis) -> None:
    _, outcomes = merged(name, article)
    told = [(*one.keys, field.en, *pair) for one in outcomes for field, *pair in one.disagreements]
    assert told == ([(YEARS[name][0], "year", YEARS[name][1], "1938")] if name in YEARS else [])


@pytest.mark.parametrize("name", THERE)
def test_the_file_goes_on_in_its_own_way(name: str, article: Analysis) -> None:
    held, outcomes = merged(name, article)
    added = [one.record for one in outcomes if one.verdict == "added"]
    data = appended(held, added)
    assert isinstance(data, bytes)
    assert data.startswith(held.document.data)
    more = data[len(held.document.data) :].decode()
    assert more.count("\r\n") == (more.count("\n") if name in CRLF else 0)
    assert [field for field in (" date = {", " year = {", "PY  - ") if field in more] == [DATES.get(name, " year = {")]

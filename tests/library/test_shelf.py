"""Which record of a bibliography a work is."""

from __future__ import annotations

import pytest

from gulfcite.library.shelf import Found, Shelf
from gulfcite.model import Item

from .works import FORMATION, HOURANI, SALAME, SALAME_TRANSLATED, STRUCTURE, WARDI, book, dated


def find(held: list[Item], work: Item, *variants: Item) -> Found:
    shelf = Shelf()
    for item in held:
        shelf.add(item)
    return shelf.find([work], [work, *variants], "article.txt")


@pytest.mark.parametrize(
    "held",
    [
        SALAME,
        book("المجتمع والدوله فى المشرق العربى", "سلامه", "غسان", 1987),
        book("المجتمع والدولة في المشرق العربي", "سلامة", "غ.", 1978),
        SALAME_TRANSLATED,
        book("al-Mujtamaʿ wa-al-dawla fī al-Mashriq al-ʿArabī", "Salāma", "Ghassān", 1987),
    ],
    ids=["as it is", "spelt otherwise", "another year by a slip", "translated", "romanised"],
)
def test_a_work_is_found(held: Item) -> None:
    assert find([WARDI, held, HOURANI], SALAME) == Found((1,))


@pytest.mark.parametrize(
    ("held", "work"),
    [
        (FORMATION, STRUCTURE),
        (WARDI, SALAME),
        (HOURANI, book("A History of the Arab Peoples", "Hourani", "Albert", 1991)),
        ({**SALAME, "volume": "1"}, {**SALAME, "volume": "2"}),
    ],
    ids=["another of the author", "another author", "another in Latin", "another volume"],
)
def test_another_work_is_not(held: Item, work: Item) -> None:
    assert find([held], work).same == ()


def test_another_edition_is_another_work_that_is_worth_a_look() -> None:
    reprint: Item = {**WARDI, "publisher": "دار كوفان", "issued": dated(1995)}
    assert find([HOURANI, WARDI], reprint) == Found((), (1,))


def test_of_two_editions_none_is_chosen_and_the_one_of_the_year_is() -> None:
    editions: list[Item] = [WARDI, {**WARDI, "publisher": "دار كوفان", "issued": dated(1995)}]
    undated: Item = {"type": "book", "title": WARDI["title"], "author": WARDI["author"]}
    assert set(find(editions, undated).same) == {0, 1}
    assert find(editions, editions[1]).same == (1,)


def test_a_work_that_a_bibliography_has_twice_is_there() -> None:
    assert len(find([WARDI, {**WARDI, "publisher-place": "بغداد"}], WARDI).same) == 1


def test_what_the_document_calls_it_in_another_language_counts() -> None:
    romanised = book("Society and State", "Salame", "Ghassan", 1987)
    assert find([WARDI, SALAME], romanised, SALAME) == Found((1,))


def test_a_name_and_a_year_are_known_by_the_only_work_of_both() -> None:
    stub: Item = {"type": "document", "author": [{"family": "الوردي"}], "issued": dated(1954)}
    assert find([SALAME, WARDI], stub).same == (1,)
    assert find([SALAME], stub).same == ()


def test_works_that_one_document_tells_apart_stay_apart_unless_they_say_the_same() -> None:
    shelf = Shelf()
    shelf.add(WARDI, "article.txt")
    fuller: Item = {**WARDI, "publisher-place": "بغداد"}
    assert shelf.find([fuller], [fuller], "article.txt") == Found()
    assert shelf.find([fuller], [fuller], "other.txt") == Found((0,))
    assert shelf.find([WARDI], [WARDI], "article.txt") == Found((0,))

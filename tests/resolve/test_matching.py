"""What short forms and author-date citations name among the works that are known."""

from __future__ import annotations

import pytest

from gulfcite.model import Citation, Item, Name, Reference
from gulfcite.resolve.ledger import Ledger
from gulfcite.resolve.matching import authors, dated, listed, short

JABRI: Name = {"family": "الجابري", "given": "محمد عابد"}
TAKWIN: Item = {"type": "book", "author": [JABRI], "title": "تكوين العقل العربي", "issued": {"date-parts": [[1984]]}}
BUNYA: Item = {"type": "book", "author": [JABRI], "title": "بنية العقل العربي", "issued": {"date-parts": [[1986]]}}
LAROUI: Item = {
    "type": "book",
    "author": [{"family": "العروي", "given": "عبد الله"}],
    "title": "مفهوم الدولة",
    "issued": {"date-parts": [[1981]]},
}


def ledger(*items: Item, cited: bool = True) -> Ledger:
    """The works in a list, and cited in this order too."""
    references = [Reference(f"R{n}", (0, 1), "x", "ar", "", None, item) for n, item in enumerate(items, 1)]
    found = Ledger(references, [[n] for n in range(len(items))])
    if cited:
        for n, (account, item) in enumerate(zip(found.accounts, items, strict=True), 1):
            found.cite(account, Citation(f"C{n}", (n, n + 1), "ا", "note", "N1", "full", None, None, item))
    return found


def works(found: list, book: Ledger) -> list[int]:
    return [book.accounts.index(match.account) for match in found]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"author": [{"family": "العروي"}]}, [2]),
        ({"author": [{"family": "العروي", "given": "عبد الله"}]}, [2]),
        ({"author": [{"family": "الجابري"}]}, [0, 1]),
        ({"author": [{"family": "الجابري"}], "title": "بنية العقل"}, [1]),
        ({"title": "تكوين العقل العربي"}, [0]),
        ({"author": [{"family": "الوردي"}]}, []),
        ({"author": [{"family": "الوردي"}], "title": "مفهوم الدولة"}, []),
        ({"title": "المقدمة"}, []),
    ],
)
def test_a_short_form(said: Item, expected: list[int]) -> None:
    book = ledger(TAKWIN, BUNYA, LAROUI)
    assert works(short(said, book.accounts, cited=True, repeats=True), book) == expected


def test_what_was_not_cited_is_looked_for_in_the_list_only() -> None:
    book = ledger(LAROUI, cited=False)
    said: Item = {"author": [{"family": "العروي"}]}
    assert works(short(said, book.accounts, cited=True, repeats=True), book) == []
    assert works(short(said, book.accounts, cited=False, repeats=True), book) == [0]


@pytest.mark.parametrize(
    ("family", "year", "expected"),
    [
        ("الجابري", 1984, [0]),
        ("الجابري", 1986, [1]),
        ("الجابري", 1990, []),
        ("العروي", 1981, [2]),
        ("الوردي", 1984, []),
    ],
)
def test_an_author_and_a_year(family: str, year: int, expected: list[int]) -> None:
    book = ledger(TAKWIN, BUNYA, LAROUI)
    said: Item = {"author": [{"family": family}], "issued": {"date-parts": [[year]]}}
    assert works(dated(said, book.accounts), book) == expected


def test_two_works_of_one_year_are_two_candidates() -> None:
    book = ledger(LAROUI, {**LAROUI, "title": "مفهوم الحرية"})
    said: Item = {"author": [{"family": "العروي"}], "issued": {"date-parts": [[1981]]}}
    assert works(dated(said, book.accounts), book) == [0, 1]


def test_author_and_title_make_an_entry_whatever_else_disagrees() -> None:
    book = ledger(TAKWIN, LAROUI)
    assert works(listed({**TAKWIN, "issued": {"date-parts": [[1991]]}}, book.accounts), book) == [0]
    assert works(listed({**TAKWIN, "title": "نحن والتراث"}, book.accounts), book) == []


def test_every_author_that_is_named_must_be_one() -> None:
    matar: list[Name] = [{"family": "مطر", "given": "جميل"}, {"family": "هلال", "given": "علي الدين"}]
    assert authors([{"family": "مطر"}, {"family": "هلال"}], matar) > authors(
        [{"family": "مطر"}, {"family": "سلامة"}], matar
    )
    assert authors([], matar) == authors([{"family": "مطر"}], []) == 0.0


def test_a_body_may_be_cited_by_its_initials() -> None:
    who: Item = {"author": [{"literal": "World Health Organization"}], "issued": {"date-parts": [[2020]]}}
    bank: Item = {"author": [{"literal": "World Bank"}], "issued": {"date-parts": [[2020]]}}
    book = ledger(who, bank)
    said: Item = {"author": [{"literal": "WHO"}], "issued": {"date-parts": [[2020]]}}
    assert works(dated(said, book.accounts), book) == [0]


def test_the_letter_of_a_year_tells_two_works_apart() -> None:
    book = ledger({**BUNYA, "custom": {"year-suffix": "أ"}}, {**BUNYA, "title": "نقد", "custom": {"year-suffix": "ب"}})
    said: Item = {"author": [{"family": "الجابري"}], "issued": {"date-parts": [[1986]]}}
    assert works(dated(said, book.accounts), book) == [0, 1]
    assert works(dated({**said, "custom": {"year-suffix": "ب"}}, book.accounts), book) == [1]


def test_a_slip_in_the_year_is_read_through_where_the_author_has_one_work() -> None:
    book = ledger(TAKWIN, BUNYA, LAROUI)
    assert works(dated({**LAROUI, "issued": {"date-parts": [[1982]]}}, book.accounts), book) == [2]
    assert works(dated({**LAROUI, "issued": {"date-parts": [[1995]]}}, book.accounts), book) == []
    assert works(dated({"author": [JABRI], "issued": {"date-parts": [[1985]]}}, book.accounts), book) == []


def test_editors_sign_their_volume_and_not_its_chapters() -> None:
    beblawi, luciani = Name(family="Beblawi", given="Hazem"), Name(family="Luciani", given="Giacomo")
    year: Item = {"issued": {"date-parts": [[1987]]}}
    chapter: Item = {**year, "type": "chapter", "author": [beblawi], "editor": [beblawi, luciani]}
    volume: Item = {**year, "type": "book", "editor": [beblawi, luciani], "title": "The Rentier State"}
    book = ledger({**chapter, "title": "The Rentier State in the Arab World"}, volume)
    assert works(dated({**year, "author": [beblawi, luciani]}, book.accounts), book) == [1]
    assert works(dated({**year, "author": [luciani]}, book.accounts), book) == [0, 1]
    assert works(dated({**year, "author": [beblawi]}, book.accounts), book) == [0]


def test_a_foreign_name_as_it_is_heard_where_the_year_agrees() -> None:
    giddens: Item = {"author": [{"family": "Giddens", "given": "A."}], "issued": {"date-parts": [[1984]]}}
    gellner: Item = {"author": [{"family": "Gellner", "given": "E."}], "issued": {"date-parts": [[1983]]}}
    book = ledger(giddens, gellner, cited=False)
    said: Item = {"author": [{"family": "غيدنز"}], "issued": {"date-parts": [[1984]]}}
    assert works(dated(said, book.accounts), book) == [0]
    assert dated({**said, "issued": {"date-parts": [[1999]]}}, book.accounts) == []

"""Works: one merged record for what is cited."""

from __future__ import annotations

from gulfcite.model import Citation, Item, Reference
from gulfcite.resolve.ledger import Ledger
from gulfcite.resolve.works import merged, works

ENTRY: Item = {"type": "book", "author": [{"family": "الوردي", "given": "علي"}], "title": "وعاظ السلاطين"}
CITED: Item = {**ENTRY, "title": "وعاظ السلاطين: بحث صريح", "publisher": "مطبعة المعارف"}
TWIN: Item = {"type": "book", "author": [{"family": "al-Wardi"}], "title": "Preachers", "edition": "2"}


def reference(order: int, item: Item, lang: str) -> Reference:
    return Reference(f"R{order}", (0, 1), "x", lang, "", None, item)


def book() -> Ledger:
    ledger = Ledger([reference(1, ENTRY, "ar"), reference(2, TWIN, "en")], [[0, 1]])
    ledger.cite(ledger.accounts[0], Citation("C1", (0, 1), "ا", "note", "N1", "full", None, None, CITED))
    return ledger


def test_the_entry_comes_first_and_citations_add_to_it() -> None:
    item = merged(book().accounts[0])
    assert item["title"] == "وعاظ السلاطين"
    assert item["publisher"] == "مطبعة المعارف"
    assert item["language"] == "ar"


def test_a_twin_adds_nothing_in_another_language() -> None:
    assert "edition" not in merged(book().accounts[0])


def test_a_work_knows_its_entries_and_its_citations() -> None:
    [work] = works(book().accounts)
    assert (work.id, work.references, work.citations) == ("W1", ("R1", "R2"), ("C1",))


def test_keys_are_all_different() -> None:
    ledger = Ledger([reference(1, ENTRY, "ar"), reference(2, ENTRY, "ar")], [[0], [1]])
    assert len({work.key for work in works(ledger.accounts)}) == 2


def test_an_account_without_anything_is_an_empty_record() -> None:
    ledger = Ledger([], [])
    assert merged(ledger.open()) == {}

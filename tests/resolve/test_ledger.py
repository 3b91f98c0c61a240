"""The works of a document as they become known."""

from __future__ import annotations

from gulfcite.model import Citation, Item, Reference
from gulfcite.resolve.ledger import Ledger, entry_of, words_of

WARDI: Item = {
    "type": "book",
    "author": [{"family": "الوردي", "given": "علي"}],
    "title": "وعاظ السلاطين",
    "publisher": "مطبعة المعارف",
    "publisher-place": "بغداد",
    "issued": {"date-parts": [[1954]]},
}
TWIN: Item = {
    "type": "book",
    "author": [{"family": "al-Wardi", "given": "Ali"}],
    "title": "The Sultans' Preachers",
    "issued": {"date-parts": [[1954]]},
}
LAROUI: Item = {
    "type": "book",
    "author": [{"family": "العروي", "given": "عبد الله"}],
    "title": "مفهوم الدولة",
    "publisher": "المركز الثقافي العربي",
    "publisher-place": "الدار البيضاء",
    "issued": {"date-parts": [[1981]]},
}


def entry(order: int, item: Item, lang: str = "ar") -> Reference:
    return Reference(f"R{order}", (0, 1), "x", lang, "", None, item)


def cites(item: Item, text: str = "علي الوردي") -> Citation:
    return Citation("C1", (0, 1), text, "note", "N1", "full", None, None, item)


def test_an_account_a_work() -> None:
    ledger = Ledger([entry(1, WARDI), entry(2, TWIN, "en"), entry(3, LAROUI)], [[0, 1], [2]])
    assert [[one.id for one in account.references] for account in ledger.accounts] == [["R1", "R2"], ["R3"]]


def test_a_full_citation_finds_its_work() -> None:
    ledger = Ledger([entry(1, LAROUI), entry(2, WARDI)], [[0], [1]])
    found = ledger.best({**WARDI, "publisher-place": "القاهرة"})
    assert found is ledger.accounts[1]


def test_a_work_that_is_not_known_finds_none() -> None:
    ledger = Ledger([entry(1, LAROUI)], [[0]])
    assert ledger.best(WARDI) is None
    assert ledger.best({**LAROUI, "title": "مفهوم الحرية"}) is None


def test_a_citation_is_entered_where_it_belongs() -> None:
    ledger = Ledger([], [])
    account = ledger.open()
    ledger.cite(account, cites(WARDI))
    assert account.citations == ["C1"]
    assert ledger.sharing({"author": [{"family": "الوردي"}]}) == [account]
    assert ledger.cited_lately() == [account]


def test_the_entry_in_the_citation_s_own_script() -> None:
    ledger = Ledger([entry(1, WARDI), entry(2, TWIN, "en")], [[0, 1]])
    arabic, latin = (entry_of(ledger.accounts[0], cites(WARDI, text)) for text in ("علي الوردي", "Ali al-Wardi"))
    assert (arabic and arabic.id, latin and latin.id) == ("R1", "R2")


def test_no_entry_in_the_citation_s_script() -> None:
    ledger = Ledger([entry(1, WARDI)], [[0]])
    assert entry_of(ledger.accounts[0], cites(TWIN, "Ali al-Wardi")) is None


def test_words_are_told_without_article_and_conjunction() -> None:
    said: Item = {"title": "المجتمع والدولة", "author": [{"family": "الوردي"}], "issued": {"date-parts": [[1954]]}}
    assert words_of(said) == {"مجتمع", "دوله", "وردي", "year 1954"}

"""ambiguous-short: a short form that fits several works, which are named."""

from gulfcite.check.rules.ambiguous_short import RULE

from ..build import BOOKS, cite, document, entry, item, person, targets

WARDI = person("الوردي", "علي")
SULTANS = item("وعاظ السلاطين", WARDI, 1954, type="book")


def test_it_speaks_of_a_name_that_two_works_have_and_says_where_each_is() -> None:
    cites = [
        cite("sultans", record=SULTANS),
        cite(None, "short", item(author=WARDI), status="ambiguous", candidates=("sultans", "wardi")),
    ]
    entries = [entry("wardi", number="7")]
    [said] = RULE.find(document(cites=cites, entries=entries))
    assert said.target == "C2"
    assert "“وعاظ السلاطين”" in str(said.message)
    assert f"“{BOOKS['wardi']['title']}” (number 7 of the list)" in str(said.message)


def test_it_speaks_of_a_name_and_year_that_two_entries_have() -> None:
    dated = cite(None, "author-date", item(author=WARDI, year=1954), status="ambiguous", candidates=("a", "b"))
    entries = [entry("a", SULTANS), entry("b", item("أحلام", WARDI, 1954, type="book"))]
    assert targets(list(RULE.find(document(cites=[dated], entries=entries)))) == ["C1"]


def test_a_title_that_two_authors_have_is_told_by_the_authors() -> None:
    both = item("تاريخ الأدب العربي", person("ضيف", "شوقي")), item("تاريخ الأدب العربي", person("فروخ", "عمر"))
    cites = [
        *(cite(name, record=record) for name, record in zip("ab", both, strict=True)),
        cite(None, "short", item("تاريخ الأدب العربي"), status="ambiguous", candidates=("a", "b")),
    ]
    [said] = RULE.find(document(cites=cites))
    assert "ضيف" in str(said.message)
    assert "فروخ" in str(said.message)


def test_it_is_silent_on_a_short_form_that_is_clear_or_of_nothing_known() -> None:
    cites = [cite("wardi"), cite("wardi", "short", antecedent="C1"), cite(None, "short", item(author=WARDI))]
    assert not list(RULE.find(document(cites=cites)))

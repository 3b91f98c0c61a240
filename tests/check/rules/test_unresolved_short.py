"""unresolved-short: op. cit. for a work that was cited nowhere before."""

from gulfcite.check.rules.unresolved_short import RULE

from ..build import cite, document, entry, item, person, targets


def test_it_speaks_of_a_short_form_that_nothing_comes_before() -> None:
    unknown = cite(None, "short", text="الوردي، مصدر سبق ذكره")
    [said] = RULE.find(document(cites=[unknown]))
    assert said.severity == "error"
    assert str(said.message).endswith("nowhere before")
    [said] = RULE.find(document(cites=[unknown], entries=[entry("jabri")]))
    assert str(said.message).endswith("nowhere before, and the list does not have it either")


def test_it_tells_that_the_list_has_the_work() -> None:
    [said] = RULE.find(document(cites=[cite("wardi", "short", reference="R1")], entries=[entry("wardi")]))
    assert said.severity == "warning"
    assert "the list has it" in str(said.message)


def test_it_speaks_of_a_full_citation_that_says_it_was_cited_before() -> None:
    [said] = RULE.find(document(cites=[cite("wardi", "full", repeats=True)]))
    assert "first time" in str(said.message)


def test_it_speaks_once_of_each_work() -> None:
    cites = [cite("wardi", "short", reference="R1"), cite("wardi", "short", reference="R1")]
    assert targets(list(RULE.find(document(cites=cites, entries=[entry("wardi")])))) == ["C1"]


def test_it_is_silent_on_a_short_form_with_an_earlier_citation() -> None:
    assert not list(RULE.find(document(cites=[cite("wardi"), cite("wardi", "short", antecedent="C1")])))


def test_it_is_silent_where_short_notes_are_the_style() -> None:
    cites = [cite("wardi", "short", reference="R1", repeats=False)]
    assert not list(RULE.find(document(cites=cites, entries=[entry("wardi")])))


def test_it_is_silent_where_two_works_may_be_meant() -> None:
    cites = [cite(None, "short", status="ambiguous", candidates=("wardi", "jabri"))]
    assert not list(RULE.find(document(cites=cites)))


def test_it_is_silent_where_an_earlier_citation_begins_with_the_name() -> None:
    unread = cite(None, record=item(), text="الوردى، علي، وعاظ السلاطين، بغداد، 1954")
    again = cite(None, "short", item(author=person("الوردي", "علي")), text="علي الوردي، مصدر سبق ذكره")
    assert not list(RULE.find(document(cites=[unread, again])))
    assert targets(list(RULE.find(document(cites=[cite("jabri"), again])))) == ["C2"]

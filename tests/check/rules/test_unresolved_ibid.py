"""unresolved-ibid: ibid. with nothing before it that it could repeat."""

from gulfcite.check.rules.unresolved_ibid import RULE

from ..build import cite, document, targets


def test_it_speaks_of_an_ibid_that_comes_first() -> None:
    [said] = RULE.find(document(cites=[cite(None, "ibid"), cite("wardi")]))
    assert said.target == "C1"
    assert "there is none" in str(said.message)


def test_it_speaks_of_an_ibid_after_something_unresolved_once_a_run() -> None:
    cites = [cite("wardi"), cite(None, "short"), cite(None, "ibid"), cite(None, "ibid")]
    assert targets(list(RULE.find(document(cites=cites)))) == ["C3"]


def test_it_is_silent_on_an_ibid_that_is_resolved() -> None:
    assert not list(RULE.find(document(cites=[cite("wardi"), cite("wardi", "ibid", antecedent="C1")])))


def test_it_is_silent_where_two_works_may_be_meant() -> None:
    cites = [cite("wardi"), cite("jabri"), cite(None, "ibid", status="ambiguous", candidates=("wardi", "jabri"))]
    assert not list(RULE.find(document(cites=cites)))

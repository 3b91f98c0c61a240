"""short-before-full: op. cit. of a work whose full citation comes only later; never told by unresolved-short too."""

from gulfcite.check import examine
from gulfcite.check.rules.short_before_full import RULE

from ..build import cite, document, entry, item, person, targets

AGAIN = cite(None, "short", item(author=person("الوردي", "علي")), text="علي الوردي، مصدر سبق ذكره")


def test_it_speaks_of_the_name_that_one_later_citation_has() -> None:
    analysis = document(cites=[cite("jabri"), AGAIN, cite("wardi")])
    assert [(one.code, one.name) for one in examine(analysis)] == [("GC105", "unresolved-short")]


def test_it_speaks_of_a_work_that_the_list_and_a_later_note_have() -> None:
    cites = [cite("wardi", "short", reference="R1"), cite("wardi", reference="R1")]
    [said] = RULE.find(document(cites=cites, entries=[entry("wardi")]))
    assert (said.target, said.severity) == ("C1", "warning")


def test_it_is_silent_where_nothing_later_or_two_works_are_meant() -> None:
    assert not list(RULE.find(document(cites=[AGAIN, cite("jabri")])))
    other = cite("sultans", record=item("وعاظ السلاطين", person("الوردي", "علي"), 1954))
    assert not list(RULE.find(document(cites=[AGAIN, cite("wardi"), other])))


def test_it_is_silent_on_half_of_a_name() -> None:
    hijazi = cite(None, "short", item(author=person("حجازي", "عبد الحي")), text="عبد الحي حجازي، المصدر السابق")
    other = cite("law", record=item("النظرية العامة للالتزام", person("عبد الباقي", "عبد الفتاح"), 1984))
    assert not list(RULE.find(document(cites=[hijazi, other])))


def test_it_is_silent_on_another_title_of_the_author() -> None:
    titled = cite(None, "short", item("وعاظ السلاطين", person("الوردي", "علي")))
    assert targets(list(RULE.find(document(cites=[titled, cite("wardi")])))) == []


def test_it_is_silent_behind_the_full_citation() -> None:
    assert not list(RULE.find(document(cites=[cite("wardi"), cite("wardi", "short", antecedent="C1"), cite("wardi")])))

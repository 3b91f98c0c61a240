"""missing-twin: an entry that the translated list leaves out."""

from gulfcite.check.rules.missing_twin import RULE
from gulfcite.model import Reference

from ..build import document, entry, item, targets


def arabic(works: str, section: str = "المراجع العربية") -> list[Reference]:
    return [entry(work, item("كتاب"), text="كتاب")._replace(lang="ar", section=section) for work in works]


def english(works: str, section: str = "References") -> list[Reference]:
    return [entry(work, item("A Book"), text="A Book")._replace(lang="en", section=section) for work in works]


def found(*entries: list[Reference]) -> list[str | None]:
    return targets(list(RULE.find(document(entries=[one for some in entries for one in some]))))


def test_it_speaks_of_the_entry_that_was_left_out() -> None:
    assert found(arabic("abcdefgh"), english("abcefgh")) == ["R4"]


def test_it_speaks_of_the_last_and_of_lists_in_another_order() -> None:
    assert found(arabic("abcdefgh"), english("abcdefg")) == ["R8"]
    assert found(arabic("abcdefgh"), english("hagbfce")) == ["R4"]


def test_it_speaks_where_foreign_works_follow_in_the_second_list() -> None:
    assert found(arabic("abcdefgh"), english("abcefghxyz")) == ["R4"]


def test_it_is_silent_where_a_twin_may_stand_there_unrecognised() -> None:
    assert found(arabic("abcdefgh"), english("abcxefgh")) == []
    assert found(arabic("abcdefgh"), english("hagbxfce")) == []


def test_it_is_silent_where_the_second_list_is_no_translation() -> None:
    assert found(arabic("abcdefgh"), english("vwxyz")) == []
    assert found(arabic("abcdefgh"), english("abcvwxyz")) == []
    assert found(arabic("abcdefgh")) == []


def test_it_is_silent_on_a_section_that_is_not_translated() -> None:
    assert found(arabic("abcdefgh"), arabic("ij", "القوانين"), english("abcdefgh")) == []


def test_foreign_works_have_no_arabic_twin() -> None:
    assert found(arabic("abcdefgh"), english("abcdefgh"), english("vwx", "Foreign works")) == []


def test_an_arabic_work_that_only_the_second_list_has_is_told() -> None:
    more = entry("x", item("Lamahat"), text="Al-Wardi, Lamahat, 1969. [In Arabic]")._replace(
        lang="en", section="References"
    )
    romanised = entry("x", item("Mafhum al-dawla fi al-islam"), text="x")._replace(lang="en", section="References")
    assert found(arabic("abcdefgh"), [*english("abcdefgh"), more]) == ["R17"]
    assert found(arabic("abcdefgh"), [*english("abcdefgh"), romanised]) == ["R17"]


def test_a_foreign_work_that_only_the_second_list_has_is_not() -> None:
    assert found(arabic("abcdefgh"), english("abcdefghx")) == []


def test_an_arabic_work_is_not_told_where_its_twin_may_stand_unrecognised() -> None:
    more = entry("x", item("Lamahat"), text="Lamahat [In Arabic]")._replace(lang="en", section="References")
    assert found(arabic("abcdyefgh"), [*english("abcd"), more, *english("efgh")]) == []

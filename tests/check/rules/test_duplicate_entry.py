"""duplicate-entry: one work listed twice in one language."""

from gulfcite.check.rules.duplicate_entry import RULE
from gulfcite.model import Analysis

from ..build import BOOKS, document, entry, item, person, targets


def listed(*entries_: object) -> Analysis:
    return document(entries=list(entries_))  # type: ignore[arg-type]


def test_it_speaks_of_the_later_of_two() -> None:
    bare = entry("wardi", item("لمحات إجتماعية من تاريخ العراق الحديث", publisher="مطبعة الإرشاد"))
    [said] = RULE.find(listed(entry("wardi", number="3"), entry("jabri"), bare))
    assert said.target == "R3"
    assert "number 3" in str(said.message)


def test_it_is_silent_on_a_twin_in_another_language() -> None:
    twin = entry("jabri", item("The Structure of Arab Reason", person("al-Jabri", "Mohammed Abed"), 1990))
    assert not list(RULE.find(listed(entry("jabri"), twin)))


def test_it_is_silent_on_a_romanised_title_beside_a_translated_one() -> None:
    romanised = entry("jabri", item("Bunyat al-ʿaql al-ʿarabi"))
    assert not list(RULE.find(listed(entry("jabri", item("The Structure of Arab Reason")), romanised)))


def test_it_is_silent_on_two_volumes_and_on_two_editions() -> None:
    volumes = [entry("wardi", {**BOOKS["wardi"], "volume": number}) for number in "12"]
    editions = [entry("jabri", {**BOOKS["jabri"], "edition": number}) for number in "37"]
    assert not list(RULE.find(listed(*volumes, *editions)))


def test_it_is_silent_on_a_list_printed_twice() -> None:
    works = ["wardi", "jabri", "hourani", "taha"]
    titles = {"taha": item("مستقبل الثقافة في مصر", person("حسين", "طه"), 1938), **BOOKS}
    assert not list(RULE.find(listed(*[entry(work, titles[work]) for work in works * 2])))
    assert targets(list(RULE.find(listed(*[entry(work, titles[work]) for work in [*works, "taha"]])))) == ["R5"]


def test_it_is_silent_on_reports_of_two_years_and_on_works_told_apart_by_a_letter() -> None:
    bank = item("التقرير الاقتصادي السنوي", {"literal": "البنك المركزي"}, 2015)
    reports = [entry("bank", bank), entry("bank", {**bank, "issued": {"date-parts": [[2016]]}})]
    letters = [entry("jabri", {**BOOKS["jabri"], "custom": {"year-suffix": letter}}) for letter in "أب"]
    assert not list(RULE.find(listed(*reports, *letters)))


def test_it_speaks_where_nothing_but_the_year_differs() -> None:
    other = entry("jabri", {**BOOKS["jabri"], "issued": {"date-parts": [[1991]]}})
    assert targets(list(RULE.find(listed(entry("jabri"), other)))) == ["R2"]

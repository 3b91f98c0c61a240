"""Years, volumes and issues that cannot both be right."""

import pytest

from gulfcite.check.compare.numbers import numbered, year

from ..build import item


def test_years_are_compared_within_one_calendar() -> None:
    assert year(item(year=1980), item(year=1990), "full") == ("1980", "1990")
    assert year(item(custom={"hijri": 1410}), item(custom={"hijri": 1401}), "full") == ("1410هـ", "1401هـ")
    assert year(item(custom={"hijri": 1410}), item(year=1990), "full") is None
    assert year(item(), item(year=1990), "full") is None


@pytest.mark.parametrize(("one", "other", "told"), [("12", "15", True), ("IX", "11", True), ("٩", "IX", False)])
def test_volumes_of_a_periodical(one: str, other: str, told: bool) -> None:
    ours, theirs = (item(type="article-journal", volume=number) for number in (one, other))
    assert (numbered("volume", ours, theirs, "full") is not None) is told


@pytest.mark.parametrize(("one", "other"), [("1-2", "1"), ("خاص", "3"), ("", "3")])
def test_a_double_issue_or_a_word_is_not_compared(one: str, other: str) -> None:
    ours, theirs = (item(type="article-journal", issue=number) for number in (one, other))
    assert numbered("issue", ours, theirs, "full") is None


def test_a_book_is_cited_by_one_volume_after_the_other() -> None:
    assert numbered("volume", item(type="book", volume="1"), item(type="book", volume="6"), "full") is None

"""Hijri dates as Gregorian ones."""

from __future__ import annotations

import sys

import pytest

from gulfcite.text.hijri import gregorian, years


@pytest.mark.parametrize(
    ("hijri", "both"), [(1, (622, 623)), (808, (1405, 1406)), (1300, (1882, 1883)), (1445, (2023, 2024))]
)
def test_a_hijri_year_spans_two(hijri: int, both: tuple[int, int]) -> None:
    assert years(hijri) == both


def test_a_hijri_year_may_lie_within_one() -> None:
    assert gregorian(1429) == "2008"


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        ((1424,), "2003/2004"),
        ((1424, 12), "2004-01/2004-02"),
        ((1424, 12, 20), "2004-02-11"),
        ((1442, 1, 1), "2020-08-20"),
    ],
)
def test_a_date_is_converted_as_far_as_it_is_printed(date: tuple[int, ...], edtf: str) -> None:
    assert gregorian(*date) == edtf


def test_a_day_that_the_month_has_not_is_left_out() -> None:
    assert gregorian(1424, 12, 31) == gregorian(1424, 12)


@pytest.mark.parametrize("year", [808, 1342, 1500])
def test_outside_the_calendar_that_is_known_a_day_is_only_an_interval(year: int) -> None:
    assert gregorian(year, 9, 15) == gregorian(year) == "/".join(map(str, years(year)))


def test_without_the_library_the_years_are_still_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hijridate", None)
    assert gregorian(1424, 12, 20) == "2003/2004"

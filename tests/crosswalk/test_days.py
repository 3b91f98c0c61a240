"""Dates on one line: ours come back, those of others are understood or left as they stand."""

from __future__ import annotations

import pytest

from gulfcite.crosswalk.days import read, written
from gulfcite.model import Date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("1987", {"date-parts": [[1987]]}),
        ("2015-05-20", {"date-parts": [[2015, 5, 20]]}),
        ("1987/1989", {"date-parts": [[1987], [1989]]}),
        ("1987-12/1988-01", {"date-parts": [[1987, 12], [1988, 1]]}),
        ("Spring 1987", {"date-parts": [[1987]], "season": 1}),
        ("د.ت", {"literal": "د.ت"}),
    ],
)
def test_a_date_comes_back(text: str, date: Date) -> None:
    assert written(date) == text
    assert read(text) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2010///", {"date-parts": [[2010]]}),
        ("2010/05/", {"date-parts": [[2010, 5]]}),
        ("2010/05/20/", {"date-parts": [[2010, 5, 20]]}),
        ("2010/00/00", {"date-parts": [[2010]]}),
        ("2010///Summer", {"date-parts": [[2010]], "season": 2}),
        ("2010///Ramadan", {"date-parts": [[2010]], "season": "Ramadan"}),
        ("2010/05/20/10:20:30", {"date-parts": [[2010, 5, 20]]}),
        ("٢٠١٠", {"date-parts": [[2010]]}),
        ("MAY 20 2010", {"date-parts": [[2010, 5, 20]]}),
        ("20 May, 2010", {"date-parts": [[2010, 5, 20]]}),
        ("مايو 2010", {"date-parts": [[2010, 5]]}),
    ],
)
def test_dates_as_others_write_them(text: str, date: Date) -> None:
    assert read(text) == date


@pytest.mark.parametrize(
    "text", ["", "n.d.", "1435هـ", "20/05/2010", "2010-13", "MAR-APR", "c2010", "2010 2011", "0000"]
)
def test_what_is_not_surely_a_date_is_left_as_it_stands(text: str) -> None:
    assert read(text) == {"literal": text}

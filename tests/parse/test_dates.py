"""Dates at a token."""

from __future__ import annotations

import pytest

from gulfcite.parse.dates import Found, date_at
from gulfcite.patterns.passage import Passage


def date(text: str) -> Found | None:
    passage = Passage(text, (0, len(text)))
    return date_at(passage, 0, passage.size)


@pytest.mark.parametrize(
    ("text", "parts", "hijri"),
    [
        ("1990", [1990], None),
        ("١٩٩٠م", [1990], None),
        ("1417هـ/1997م", [1997], 1417),
        ("1410ه1990م", [1990], 1410),
        ("2014م/1435هـ", [2014], 1435),
        ("1330م", [], 1330),
        ("12/5/2020", [2020, 5, 12], None),
        ("2019/5/12", [2019, 5, 12], None),
        ("20 مايو 2015", [2015, 5, 20], None),
        ("5 تشرين الأول 2021", [2021, 10, 5], None),
        ("كانون الثاني/يناير 2010", [2010, 1], None),
        ("أبريل، 2020", [2020, 4], None),
        ("May 20, 2015", [2015, 5, 20], None),
        ("5 Oct. 2021", [2021, 10, 5], None),
        ("juin 1967", [1967, 6], None),
        ("23/8/1426هـ", [], 1426),
    ],
)
def test_a_date(text: str, parts: list[int], hijri: int | None) -> None:
    found = date(text)
    assert found is not None
    assert (found.parts, found.hijri) == (parts, hijri)


@pytest.mark.parametrize(
    ("text", "parts", "hijri", "lunar"),
    [
        ("20 ذو الحجة 1424هـ", [], 1424, (12, 20)),
        ("ذو الحجة 1425", [], 1425, (12,)),
        ("23/8/1426هـ", [], 1426, (8, 23)),
        ("15 رمضان 1320هـ / 1902م", [1902], 1320, (9, 15)),
        ("1417هـ/1997م", [1997], 1417, ()),
    ],
)
def test_a_hijri_month_and_day(text: str, parts: list[int], hijri: int, lunar: tuple[int, ...]) -> None:
    found = date(text)
    assert found is not None
    assert (found.parts, found.hijri, found.lunar) == (parts, hijri, lunar)


def test_a_span_of_years() -> None:
    found = date("1955-1992م")
    assert found is not None
    assert (found.parts, found.last) == ([1955], 1992)


@pytest.mark.parametrize("text", ["", "2500", "35", "44/5/2019", "علي الوردي", "٣٠٠٠م", "."])
def test_no_date(text: str) -> None:
    assert date(text) is None


@pytest.mark.parametrize(("text", "last"), [("1950–57", 1957), ("2009–10", 2010), ("1998-1999", 1999)])
def test_a_second_year_may_be_cut_short(text: str, last: int) -> None:
    found = date(text)
    assert found is not None
    assert found.last == last


@pytest.mark.parametrize("text", ["2005-03", "1905-12", "1950/57", "1998-97"])
def test_what_follows_a_year_and_is_none(text: str) -> None:
    found = date(text)
    assert found is not None
    assert found.last is None

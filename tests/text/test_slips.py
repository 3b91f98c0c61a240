"""Which words are one but for a misprint."""

import pytest

from gulfcite.text.slips import one_slip, year_slips


@pytest.mark.parametrize(
    ("a", "b"), [("غازي", "عازي"), ("البستاني", "الستاني"), ("سليمان", "سلمان"), ("ذبيان", "ذيبان"), ("same", "same")]
)
def test_one_slip(a: str, b: str) -> None:
    assert one_slip(a, b)
    assert one_slip(b, a)


@pytest.mark.parametrize(("a", "b"), [("سالم", "سليمان"), ("abcd", "badc"), ("", "ab"), ("ذيبان", "نزيان")])
def test_more_than_one_slip(a: str, b: str) -> None:
    assert not one_slip(a, b)
    assert not one_slip(b, a)


def test_slips_of_a_year() -> None:
    assert year_slips(1978) == {1977, 1979, 1798, 1987}
    assert year_slips(2000) == {1999, 2001}

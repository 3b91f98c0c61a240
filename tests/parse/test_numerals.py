"""Numbers as printed."""

from __future__ import annotations

import pytest

from gulfcite.parse.numerals import number, page_range
from gulfcite.patterns.passage import Passage


def at_start(text: str) -> str | None:
    passage = Passage(text, (0, len(text)))
    found = number(passage, 0, passage.size)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("25", "25"),
        ("٣٧", "37"),
        ("58-59", "58-59"),
        ("497-98", "497-498"),
        ("الأول", "1"),
        ("الثالثة", "3"),
        ("الرابع عشر", "14"),
        ("الثامن والثلاثون", "38"),
        ("XV", "15"),
        ("iv", "4"),
    ],
)
def test_a_number(text: str, value: str) -> None:
    assert at_start(text) == value


@pytest.mark.parametrize("text", ["", "الوردي", "word", "،", "السابق"])
def test_no_number(text: str) -> None:
    assert at_start(text) is None


@pytest.mark.parametrize(
    ("low", "high", "printed"),
    [
        ("12", "15", "12-15"),
        ("124", "5", "124-125"),
        ("257", "62", "257-262"),
        ("15", "12", "12-15"),
        ("9", "9", "9-9"),
    ],
)
def test_a_range(low: str, high: str, printed: str) -> None:
    assert page_range(low, high) == printed


def test_a_shorter_end_that_would_come_before_the_start_is_a_turned_range() -> None:
    assert page_range("125", "12") == "12-125"

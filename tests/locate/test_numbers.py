"""One number, or several in a row."""

import pytest

from gulfcite.locate.numbers import row


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("4", (4,)),
        (" ٤ ", (4,)),
        ("4، 5", (4, 5)),
        ("4,5,6", (4, 5, 6)),
        ("4 و5", (4, 5)),
        ("4-5", (4, 5)),
        ("4–6", (4, 5, 6)),
        ("12 & 13", (12, 13)),
    ],
)
def test_numbers_in_a_row(text, numbers):
    assert row(text) == numbers


@pytest.mark.parametrize("text", ["", "ص 4", "1990", "4، 7", "5-4", "4-12", "2/3", "1989، 1990", "²", "4.5"])
def test_what_is_none(text):
    assert row(text) == ()

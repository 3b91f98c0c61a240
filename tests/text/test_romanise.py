"""Arabic in ASCII, for keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gulfcite.text.romanise import romanise


@pytest.mark.parametrize(
    ("word", "romanised"),
    [
        ("جابري", "jabri"),
        ("جابرى", "jabra"),
        ("سعيد", "said"),
        ("خلدون", "khldun"),
        ("يوسف", "yusf"),
        ("دولة", "dula"),
        ("بُنْيَة", "bnya"),
        ("عبد الملك", "abdalmlk"),
        ("ﻻبن", "labn"),
        ("١٩٩٠", "1990"),
        ("Bénichou", "benichou"),
        ("Łódź", "lodz"),
        ("al-Jābirī", "aljabiri"),
        ("Иванов", ""),
        ("؟!", ""),
    ],
)
def test_a_word_in_ascii(word: str, romanised: str) -> None:
    assert romanise(word) == romanised


@given(st.text())
def test_nothing_but_small_letters_and_digits_comes_out(text: str) -> None:
    assert all(character in "abcdefghijklmnopqrstuvwxyz0123456789" for character in romanise(text))

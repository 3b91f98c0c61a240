"""The vowels between shared consonants, which part سالم from Saleem."""

from __future__ import annotations

import pytest

from gulfcite.text.consonants import readings
from gulfcite.text.vowels import changed_over, vowels_agree


def agree(arabic: str, latin: str) -> bool:
    ours, theirs = readings((arabic,)), readings((latin,))
    shared = ours.keys() & theirs.keys()
    assert shared
    return any(vowels_agree(ours[key], theirs[key]) for key in shared)


@pytest.mark.parametrize(("arabic", "latin"), [("سالم", "salem"), ("سليم", "saleem"), ("كمال", "kamal")])
def test_the_vowels_of_one_name_agree(arabic: str, latin: str) -> None:
    assert agree(arabic, latin)


@pytest.mark.parametrize(("arabic", "latin"), [("سالم", "saleem")])
def test_the_vowels_of_two_names_do_not(arabic: str, latin: str) -> None:
    assert not agree(arabic, latin)


def test_letters_of_both_scripts_in_one_word_agree_with_nothing() -> None:
    assert not agree("لHر", "lr")


def test_a_long_vowel_on_the_wrong_side_of_a_consonant() -> None:
    assert changed_over("MXLوF", "MaXouLF")
    assert not changed_over("MXLوF", "MaXLouF")
    assert not changed_over("MHMوD", "MaHMD")

"""The vowels between shared consonants, which part سالم from Saleem."""

from __future__ import annotations

import pytest

from gulfcite.text.consonants import readings
from gulfcite.text.vowels import vowels_agree


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

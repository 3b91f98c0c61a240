"""What a twin in the other script shows to be misspelt, and what it does not."""

import pytest

from gulfcite.check.compare.twins import name, place
from gulfcite.model import Reference

from ..build import entry, item, person


@pytest.mark.parametrize(("arabic", "latin"), [("مخلوف", "Makhoulf"), ("زقزوق", "Zaqouzq")])
def test_a_vowel_on_the_wrong_side_of_a_consonant_is_told(arabic: str, latin: str) -> None:
    assert name(item(author=person(latin, "Saad")), item(author=person(arabic, "سعد"))) is not None


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [("مخلوف", "Makhlouf"), ("مخلوف", "Makhluf"), ("سليمان", "Soliman"), ("داود", "Dawood"), ("حسين", "Hussein")],
)
def test_other_ways_to_spell_a_name_are_not(arabic: str, latin: str) -> None:
    assert name(item(author=person(latin, "Ali")), item(author=person(arabic, "علي"))) is None


def pair(arabic: str, latin_place: str) -> tuple[Reference, Reference]:
    english = item("The State", person("Batatu", "Hanna"), publisher_place=latin_place)
    return entry("w", english, text=f"Batatu, The State, {latin_place}, 1990"), entry(
        "w", item("الدولة", person("بطاطو", "حنا")), text=arabic
    )


def test_a_place_with_two_letters_changed_over_is_told() -> None:
    assert place(*pair("بطاطو، حنا، الدولة، أبريل، 1990", "Erbil")) == ("Erbil", "أبريل")
    assert place(*reversed(pair("بطاطو، حنا، الدولة، بغادد، 1990", "Baghdad"))) == ("بغادد", "Baghdad")


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("بطاطو، حنا، الدولة، أربيل، أبريل 1990", "Erbil"),
        ("بطاطو، حنا، الدولة، أبريل 1990", "London"),
        ("بطاطو، حنا، الدولة، بيروت، 1990", "London"),
    ],
)
def test_a_place_that_is_there_or_that_is_another_is_not(arabic: str, latin: str) -> None:
    assert place(*pair(arabic, latin)) is None

"""What a line shows, from left to right, and what it reads as."""

from __future__ import annotations

import pytest

from gulfcite.read.layout.order import logical

RIGHT, LEFT = 1, 0


def read(shown: str, base: int = RIGHT, before: str = "", after: str = "") -> str:
    return logical(list(shown), base, before, after)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("سنة 1990، ص 12", "12 ص ،1990 ةنس"),
        ("ص 12-15", "15-12 ص"),
        ("في 2026/06/09", "2026/06/09 يف"),
        ("قال (سعيد) ذلك", "كلذ (ديعس) لاق"),
        ("قال Edward Said ذلك", "كلذ Edward Said لاق"),
        ("كتاب Orientalism (1978) له", "هل Orientalism (1978) باتك"),
        ("انظر (Smith 2020, 12-15).", ".(Smith 2020, 12-15) رظنا"),
        ("ب75% من", "نم %75ب"),
        ("كتاب «نحن» لا", "ال «نحن» باتك"),
    ],
)
def test_a_line_from_the_right(text: str, shown: str) -> None:
    assert read(shown) == text


def test_a_latin_line_stays_as_it_is() -> None:
    assert read("Said, E. (1978), p. 12.", LEFT) == "Said, E. (1978), p. 12."


def test_arabic_in_a_line_from_the_left_is_turned() -> None:
    assert read("the word ةمكح (wisdom)", LEFT) == "the word حكمة (wisdom)"


def test_a_full_stop_at_the_left_ends_a_latin_line_in_a_paragraph_from_the_right() -> None:
    assert read(".Beirut, 1990") == "Beirut, 1990."


def test_a_link_that_goes_on_in_the_next_line_keeps_its_signs_behind() -> None:
    assert read("https://a.org/index.php? رظنا", after="L") == "انظر https://a.org/index.php?"
    assert read("عجار /path/of/it", before="L") == "/path/of/it راجع"

"""Carets under a place of a line, in lines of both directions."""

from __future__ import annotations

import pytest

from gulfcite.show.caret import is_rtl, pointed


def under(line: str, part: str, *, bidi: bool = False) -> str:
    start = line.index(part)
    _, carets = pointed(line, start, start + len(part), bidi=bidi)
    return carets[1:-1].replace("\u00a0", ".")


def test_a_line_from_left_to_right() -> None:
    assert under("see Said, op. cit.", "Said") == "....^^^^.........."


def test_a_line_from_right_to_left_counts_from_its_right() -> None:
    line, carets = pointed("انظر سلامة", 5, 10, bidi=True)
    assert (line[0], line[-1], carets[0]) == ("\u2067", "\u2069", "\u2067")
    assert under("انظر سلامة", "سلامة", bidi=True) == ".....^^^^^"


def test_latin_words_and_numbers_stand_the_other_way_round_in_an_arabic_line() -> None:
    assert under("عام 1987 في Beirut هنا", "198", bidi=True) == ".....^^^.............."
    assert under("عام 1987 في Beirut هنا", "198") == "....^^^..............."


def test_an_arabic_word_stands_the_other_way_round_in_an_english_line() -> None:
    assert under("the word سلامة here", "سل", bidi=True) == "............^^....."


def test_vowel_marks_take_no_room_and_wide_letters_take_two() -> None:
    assert under("كِتاب آخر", "آخر") == ".....^^^"
    assert under("漢字 x", "x") == ".....^"


def test_a_long_line_is_shown_around_the_place() -> None:
    line, carets = pointed("x" * 300 + "HERE" + "y" * 300, 300, 304, bidi=False)
    assert (line[1], line[-2]) == ("…", "…")
    assert line[carets.index("^") : carets.rindex("^") + 1] == "HERE"


def test_an_empty_place_has_one_caret_and_controls_are_blanks() -> None:
    assert under("ab", "") == "^."
    assert pointed("a\tb\x1bc", 2, 3, bidi=False)[0][1:-1] == "a b c"


@pytest.mark.parametrize(
    ("text", "rtl"), [("كتاب book", True), ("book كتاب", False), ("(1) كتاب", True), ("123", False)]
)
def test_the_first_letter_tells_the_direction(text: str, rtl: bool) -> None:
    assert is_rtl(text) is rtl

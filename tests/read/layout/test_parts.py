"""The small steps: joining lines, brackets, heads of pages."""

from __future__ import annotations

import pytest

from gulfcite.read.layout.balance import balanced
from gulfcite.read.layout.bidi import levels
from gulfcite.read.layout.furniture import without_furniture
from gulfcite.read.layout.joining import join
from gulfcite.read.layout.letters import Part, plain, without_stretching
from gulfcite.read.layout.letters import join as letters
from gulfcite.read.layout.rows import Row
from gulfcite.read.layout.shapes import shaped


@pytest.mark.parametrize(
    ("text", "line", "joined"),
    [
        ("one", "two", "one two"),
        ("inter-", "national law", "international law"),
        ("al-", "arabiyya", "al-arabiyya"),
        ("Arab-", "Israeli", "Arab-Israeli"),
        ("<https://a.org/b/", "c.html> x", "<https://a.org/b/c.html> x"),
        ("see https://a.org/b?", "id=4", "see https://a.org/b?id=4"),
        ("see https://a.org/b", "and more", "see https://a.org/b and more"),
        ("الموقع <", "https://a.org>", "الموقع <https://a.org>"),
        ("1984-", "1990", "1984-1990"),
    ],
)
def test_lines_are_joined(text: str, line: str, joined: str) -> None:
    assert join(text, line, {"international", "al-jazira"}, hyphenates=True) == joined


def test_a_hyphen_stays_where_a_document_breaks_no_words() -> None:
    assert join("decision-", "makers", frozenset(), hyphenates=False) == "decision-makers"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("(Drab 2018, 59(.", "(Drab 2018, 59)."),
        ("<https://a.org<", "<https://a.org>"),
        ("(one) two (three)", "(one) two (three)"),
        ("a) one b) two", "a) one b) two"),
    ],
)
def test_brackets_that_do_not_match_are_turned(text: str, mended: str) -> None:
    assert balanced(text) == mended


def test_a_bracket_has_the_shape_that_touches_what_it_holds() -> None:
    assert "".join(shaped(list(")abc( )12(."), reads=True)) == "(abc) (12)."
    assert "".join(shaped(list("(abc)"), reads=False)) == "(abc)"


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([Part("ا", 0, 5), Part("ل", 0, 5)], "لا"),
        ([Part("ل", 0, 5), Part("آ", 0, 5)], "لآ"),
        ([Part("ه", 0, 9), Part("ل", 0, 9), Part("ل", 0, 9)], "لله"),
        ([Part("ّ", 0, 2), Part("د", 2, 5)], "دّ"),
        ([Part("f", 0, 3), Part("f", 3, 6), Part("i", 6, 8)], "ffi"),
        ([Part("ا", 0, 5), Part(" ", 0, 5)], "ا"),
    ],
)
def test_the_letters_of_one_glyph_read_in_order(parts: list[Part], text: str) -> None:
    assert letters(parts) == text


def test_presentation_forms_are_letters() -> None:
    assert plain("ﻻ") == "لا"
    assert plain("ﬃ") == "ffi"
    assert plain("½") == "½"


def test_a_tatweel_of_the_font_goes_and_that_of_a_writer_stays() -> None:
    assert without_stretching("الـكبرى") == "الكبرى"
    assert without_stretching("1435هـ، ـــ") == "1435هـ، ـــ"


def test_a_number_after_arabic_is_an_arabic_number() -> None:
    assert levels("ا1-2", 1) == [1, 2, 1, 2]
    assert levels("1-2", 1) == [2, 2, 2]
    assert levels("a 1", 1) == [2, 2, 2]
    assert levels("1", 1, before="L") == [2]


def row(page: int, y: float, text: str) -> Row:
    cells = "\0".join(text)
    return Row(page, 0, cells, 70, 500, y, 12, 12, 70, 525, 0, len(text), 30, 30, False)


def test_what_stands_at_the_edge_of_several_pages_is_dropped() -> None:
    pages = [[row(i, 800, "Concepts"), row(i, 700, "text of a page"[i:]), row(i, 40, f"- {i + 7} -")] for i in range(3)]
    kept = without_furniture([line for page in pages for line in page])
    assert ["".join(line.items) for line in kept] == ["text of a page", "ext of a page", "xt of a page"]


def test_numbers_that_do_not_count_pages_stay() -> None:
    pages = [[row(i, 700, "Text"[i:]), row(i, 40, f"in {year}")] for i, year in enumerate((1990, 1967))]
    assert len(without_furniture([line for page in pages for line in page])) == 4

"""Lines with their places, and lines that say nothing."""

from gulfcite.locate.lines import is_folio, is_rule, lines_of


def test_lines_stand_where_the_text_has_them():
    text = "\ufeff\u200f مقدمة \r\n\r\n\tنص\u200e\n"
    assert [(line.text, text[line.start : line.end]) for line in lines_of(text)] == [("مقدمة", "مقدمة"), ("نص", "نص")]


def test_a_blank_line_or_a_page_parts_lines():
    lines = lines_of("أ\nب\n\nج\f\nد\n")
    assert [line.apart for line in lines] == [True, False, True, True]
    assert [line.turned for line in lines] == [False, False, False, True]


def test_rules_and_page_numbers():
    lines = lines_of("__________\n\n---\n\n- 120 -\n\n1990 م\n")
    assert [is_rule(line) for line in lines] == [True, False, False, False]
    assert [is_folio(line) for line in lines] == [False, False, True, False]


def test_a_page_number_between_strokes_needs_no_empty_line():
    lines = lines_of("نص\n- ٤٨ -\n46\n")
    assert [is_folio(line) for line in lines] == [False, True, False]

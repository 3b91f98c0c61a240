"""Numbers of lists, which stand in no text."""

from __future__ import annotations

import pytest

from .build import p, text

DECIMAL = '<w:start w:val="1"/><w:numFmt w:val="decimal"/>'


def level(order: int, inside: str) -> str:
    return f'<w:lvl w:ilvl="{order}">{inside}</w:lvl>'


def lists(levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    return f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{nums}'


def item(content: str, order: int | None = 0, key: int = 1) -> str:
    at = "" if order is None else f'<w:ilvl w:val="{order}"/>'
    return p(content, f'<w:numPr>{at}<w:numId w:val="{key}"/></w:numPr>')


@pytest.mark.parametrize(
    ("form", "printed", "numbers"),
    [
        ("decimal", "%1.", "1. 2. 3."),
        ("decimalZero", "%1", "01 02 03"),
        ("lowerRoman", "(%1)", "(i) (ii) (iii)"),
        ("upperLetter", "%1-", "A- B- C-"),
        ("arabicAbjad", "%1-", "أ- ب- ج-"),
        ("arabicAlpha", "%1.", "أ. ب. ت."),
        ("hindiNumbers", "[%1]", "[1] [2] [3]"),
        ("bullet", "\uf0b7", "• • •"),
        ("bullet", "-", "- - -"),
    ],
)
def test_forms_of_numbers(form: str, printed: str, numbers: str) -> None:
    numbering = lists(level(0, f'<w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{printed}"/>'))
    found = text("".join(map(item, "سشص")), numbering=numbering)
    assert found == "\n\n".join(f"{number} {word}" for number, word in zip(numbers.split(), "سشص", strict=True))


def test_none_prints_nothing() -> None:
    numbering = lists(level(0, '<w:numFmt w:val="none"/><w:lvlText w:val=""/>'))
    assert text(item("س"), numbering=numbering) == "س"


def test_levels_count_on_and_begin_anew_below_the_next() -> None:
    levels = level(0, DECIMAL + '<w:lvlText w:val="%1."/>') + level(1, DECIMAL + '<w:lvlText w:val="%1.%2"/>')
    body = item("أ") + item("ب", 1) + p("بين") + item("ج", 1) + item("د") + item("ه", 1)
    assert text(body, numbering=lists(levels)).split("\n\n") == ["1. أ", "1.1 ب", "بين", "1.2 ج", "2. د", "2.1 ه"]


def test_a_level_may_never_begin_anew() -> None:
    own = DECIMAL + '<w:lvlRestart w:val="0"/><w:lvlText w:val="%2)"/>'
    levels = level(0, DECIMAL + '<w:lvlText w:val="%1."/>') + level(1, own)
    body = item("أ") + item("ب", 1) + item("ج") + item("د", 1)
    assert text(body, numbering=lists(levels)).split("\n\n") == ["1. أ", "1) ب", "2. ج", "2) د"]


def test_two_lists_of_one_root_count_on_unless_one_begins_anew() -> None:
    other = '<w:num w:numId="2"><w:abstractNumId w:val="0"/>{}</w:num>'
    first = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    begun = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    levels = level(0, DECIMAL + '<w:lvlText w:val="%1."/>')
    body = item("أ") + item("ب") + item("ج", key=2) + item("د", key=2)
    ends = {begun: ["1. أ", "2. ب", "1. ج", "2. د"], "": ["1. أ", "2. ب", "3. ج", "4. د"]}
    for override, expected in ends.items():
        assert text(body, numbering=lists(levels, first + other.format(override))).split("\n\n") == expected


def test_a_style_may_put_a_paragraph_in_a_list_and_the_paragraph_take_itself_out() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    named = level(0, DECIMAL + '<w:lvlText w:val="%1."/>')
    named += level(1, '<w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="L"/><w:lvlText w:val="%2-"/>')
    out = '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    body = p("أ", '<w:pStyle w:val="L"/>') + p("ب", out) + p("ج", '<w:pStyle w:val="L"/>')
    assert text(body, styles=styles, numbering=lists(named)) == "I- أ\n\nب\n\nII- ج"


def test_a_list_that_is_not_there_prints_nothing() -> None:
    assert text(item("أ", key=9)) == "أ"
    assert text(item("أ", 7), numbering=lists(level(0, DECIMAL + '<w:lvlText w:val="%1."/>'))) == "أ"

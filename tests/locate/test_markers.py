"""What a line may begin with."""

import pytest

from gulfcite.locate.markers import (
    BRACKET,
    BULLET,
    CARET,
    DASH,
    DOT,
    LABEL,
    LETTER,
    PAREN,
    PLAIN,
    RAISED,
    ROUND,
    STAR,
    marker,
)

SPEAKS = [
    ("¹ الوردي", RAISED, "1", "الوردي"),
    ("¹² الوردي", RAISED, "12", "الوردي"),
    ("(1) الوردي", PAREN, "1", "الوردي"),
    ("(١٢)الوردي", PAREN, "12", "الوردي"),
    (")3( الوردي", PAREN, "3", "الوردي"),
    ("[4] Hourani", BRACKET, "4", "Hourani"),
    ("[^5]: Hourani", CARET, "5", "Hourani"),
    ("١- الوردي", DASH, "1", "الوردي"),
    ("1 – الوردي", DASH, "1", "الوردي"),
    ("-1 الوردي", DASH, "1", "الوردي"),
    ("- ١- الوردي", DASH, "1", "الوردي"),
    ("12. Hourani", DOT, "12", "Hourani"),
    ("1.- Hourani", DOT, "1", "Hourani"),
    ("7) Hourani", ROUND, "7", "Hourani"),
    ("• الوردي", BULLET, "•", "الوردي"),
    ("-الوردي", BULLET, "-", "الوردي"),
    ("** الوردي", STAR, "**", "الوردي"),
    ("(*) الوردي", STAR, "*", "الوردي"),
    ("أ- المخطوطات", LETTER, "أ", "المخطوطات"),
    ("II- Ouvrages", LETTER, "II", "Ouvrages"),
    ("(1) ... الوردي", PAREN, "1", "الوردي"),
    ("(¹) الوردي", RAISED, "1", "الوردي"),
    ("^12 الوردي", RAISED, "12", "الوردي"),
    ("<sup>1</sup> الوردي", RAISED, "1", "الوردي"),
    ("(1 علي الوردي، لمحات اجتماعية من تاريخ العراق", PAREN, "1", "علي الوردي، لمحات اجتماعية من تاريخ العراق"),
    ("«1» الوردي", PAREN, "1", "الوردي"),
    ("{1} الوردي", BRACKET, "1", "الوردي"),
    ("- 1 الوردي", DASH, "1", "الوردي"),
    (".1 الوردي", DOT, "1", "الوردي"),
    ("1 الوردي", PLAIN, "1", "الوردي"),
    ("1الوردي", PLAIN, "1", "الوردي"),
    ("1Ibid., p. 5", PLAIN, "1", "Ibid., p. 5"),
    ("1L'Islam, p. 5", PLAIN, "1", "L'Islam, p. 5"),
    ("2J. Berque", PLAIN, "2", "J. Berque"),
    ("هامش 1: الوردي", LABEL, "1", "الوردي"),
    ("Note (2): Hourani", LABEL, "2", "Hourani"),
    ("- 1984 رواية", BULLET, "-", "1984 رواية"),
]


@pytest.mark.parametrize(("text", "kind", "value", "rest"), SPEAKS)
def test_a_line_with_a_marker(text, kind, value, rest):
    found = marker(text)
    assert found is not None
    assert (found.kind, found.value, text[found.end :]) == (kind, value, rest)


@pytest.mark.parametrize(
    "text",
    [
        "الوردي، علي",
        "1969. لمحات اجتماعية",
        "12.5 من السكان",
        "3/4/1990 صدر القانون",
        "4 / 1990.",
        "5-7 من المقدمة",
        "(1990) الوردي",
        "(12)، ط1، 1996",
        "د. علي الوردي",
        "A. Laroui, L'idéologie",
        "ــــــ، مفهوم الدولة",
        "------، مفهوم الدولة",
        "(1)",
        "(20 صفحة)",
        ".125 من السكان",
        "^2x",
        "2nd edition",
        "3D models",
        "«لمحات» الوردي",
        "الجدول 1: السكان",
        "هامش الصفحة: كذا",
        "Note: see below",
    ],
)
def test_a_line_without_one(text):
    assert marker(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("4، 5- الوردي", DASH),
        ("4-5- الوردي", DASH),
        ("4 و5- الوردي", DASH),
        ("4, 5. Hourani", DOT),
        ("(4، 5) الوردي", PAREN),
        ("(٤-٥) الوردي", PAREN),
        ("(4) (5) الوردي", PAREN),
        ("(4)، (5) الوردي", PAREN),
        ("[4, 5] Hourani", BRACKET),
        ("⁴،⁵ الوردي", RAISED),
        ("⁴⁻⁵ الوردي", RAISED),
        ("<sup>4,5</sup> الوردي", RAISED),
    ],
)
def test_a_line_with_the_numbers_of_two_notes(text, kind):
    found = marker(text)
    assert found is not None
    assert (found.kind, found.value, found.more, found.last) == (kind, "4", ("5",), 5)
    assert text[found.end :] in ("الوردي", "Hourani")


@pytest.mark.parametrize("text", ["4، 5 من المقدمة", "1-2-1990 صدر القانون", "4-5 أعوام", "2، 3", "(2، 7) كذا"])
def test_numbers_that_mark_no_line(text):
    assert marker(text) is None

"""Lines that head a part of a document."""

import pytest

from gulfcite.locate.headings import heading_at, part_begins, section_at
from gulfcite.locate.lines import lines_of
from gulfcite.locate.phrases import DIVISION, LIST, NOTES, NOTES_AND_LIST, PART, SECTION

HEADS = [
    ("المصادر والمراجع", LIST),
    ("المصادر و المراجع:", LIST),
    ("قائمة المصادر والمراجع باللغة العربية", LIST),
    ("## **المراجع**", LIST),
    ("BIBLIOGRAPHIE", LIST),
    ("References / المراجع", LIST),
    ("رابعا: المراجع الأجنبية", LIST),
    ("المراجع والمصادر المعتمدة", LIST),
    ("قائمة بالمراجع", LIST),
    ("المراجع العربية المترجمة إلى الإنجليزية", LIST),
    ("المراجع العربية مترجمة للإنجليزية", LIST),
    ("Transliteration of Arabic references", LIST),
    ("Arabic References (Romanized)", LIST),
    ("Refrences", LIST),
    ("أ- المخطوطات", SECTION),
    ("A. Books", SECTION),
    ("كتب الحديث وعلومه", SECTION),
    ("• ثانياً: الرسائل الجامعية:", SECTION),
    ("First: Books, Articles and Theses:", SECTION),
    ("II. Ouvrages et articles", SECTION),
    ("هوامش الفصل الأول", NOTES),
    ("Endnotes", NOTES),
    ("Notes and References", NOTES_AND_LIST),
    ("الخاتمة والتوصيات", PART),
    ("فهرس الأعلام", PART),
    ("الفصل الثاني: العمران", DIVISION),
    ("Chapter Two: Society", DIVISION),
]


@pytest.mark.parametrize(("text", "kind"), HEADS)
def test_a_heading(text, kind):
    found = heading_at(text, 0)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "المصادر والمراجع ........ 120",
        "المصادر المالية للدولة",
        "مراجع كثيرة تناولت هذا الموضوع",
        "References to the Quran are many",
        "Part of the evidence is lost",
        "الفصل بين السلطات",
        "المراجع المترجمة عن اليونانية في العصر العباسي",
        "A. Books of the Saljuqs",
        "A. Hourani",
        "الوردي، علي، لمحات اجتماعية، بغداد، 1969.",
    ],
)
def test_a_line_that_heads_nothing(text):
    assert heading_at(text, 0) is None


def test_a_heading_is_as_printed_without_bullet_and_markup():
    text = "- **ثانياً: الرسائل الجامعية:**"
    found = heading_at(text, 0)
    assert found is not None
    assert text[slice(*found.span)] == "ثانياً: الرسائل الجامعية:"


def test_a_part_that_goes_on_in_its_line():
    abstract, prose = lines_of("Abstract: This paper reads the Muqaddimah.\nThe point: it is early.")
    assert part_begins(abstract) == "abstract"
    assert part_begins(prose) is None


@pytest.mark.parametrize(
    ("text", "is_section"), [("ثانيا: الدراسات الاستشراقية المترجمة", True), ("أ- كتب المستشرقين", True)]
)
def test_a_section_by_its_form(text, is_section):
    assert (section_at(text, 0) is not None) is is_section


@pytest.mark.parametrize("text", ["أ- ابن خلدون، المقدمة، القاهرة، 1960", "د. علي الوردي", "كتب المستشرقين"])
def test_no_section_by_its_form(text):
    assert section_at(text, 0) is None


@pytest.mark.parametrize("line", ["=", "***", "()", "[ ]"])
def test_a_line_of_marks_alone_heads_nothing(line: str) -> None:
    assert heading_at(line, 0) is None
    assert section_at(line, 0) is None

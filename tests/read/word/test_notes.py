"""Footnotes and endnotes of Word files."""

from __future__ import annotations

import pytest

from gulfcite.model import Document

from .build import call, document, note, p, r

FOOT, END = "footnote", "endnote"
FIRST = "سلامة، المجتمع والدولة، ص 21."
SECOND = "المصدر نفسه، ص 37."
NOTES = note(FOOT, 5, FIRST) + note(FOOT, 6, SECOND)


def notes(found: Document) -> list[tuple[str, int, str, str | None]]:
    """Each note's marker, block, text and callout."""
    parts = [(one, one.callout) for one in found.structure.notes]
    return [
        (one.marker, one.page, found.text[slice(*one.span)], found.text[slice(*place)] if place else None)
        for one, place in parts
    ]


def test_notes_stand_at_the_end_in_the_order_they_are_called() -> None:
    found = document(p(r("الدولة") + call(FOOT, 6) + r(" والمجتمع") + call(FOOT, 5)) + p("ثم"), footnotes=NOTES)
    assert found.text == f"الدولة¹ والمجتمع²\n\nثم\n\n{SECOND}\n\n{FIRST}\n"
    assert notes(found) == [("1", 1, SECOND, "¹"), ("2", 1, FIRST, "²")]
    assert found.structure.footnotes


def test_what_nothing_calls_is_no_note() -> None:
    separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    found = document(p(r("الدولة") + call(FOOT, 5) + call(FOOT, 77)), footnotes=separator + NOTES)
    assert notes(found) == [("1", 1, FIRST, "¹")]


def test_a_deleted_callout_calls_nothing() -> None:
    body = p(r("الدولة") + "<w:del>" + call(FOOT, 5) + "</w:del>" + call(FOOT, 6))
    assert notes(document(body, footnotes=NOTES)) == [("1", 1, SECOND, "¹")]


@pytest.mark.parametrize(
    "opening",
    [
        r("<w:footnoteRef/>"),
        r("<w:footnoteRef/>") + r(" "),
        r("(") + r("<w:footnoteRef/>") + r(") "),
        r("<w:footnoteRef/>") + r(" - "),
        r("<w:tab/>") + r("<w:footnoteRef/>") + r(".\xa0"),
        r("  "),
    ],
)
def test_the_number_of_a_note_is_no_part_of_it(opening: str) -> None:
    held = note(FOOT, 5, "<w:p>" + opening + r(FIRST) + "</w:p>")
    assert notes(document(p(r("الدولة") + call(FOOT, 5)), footnotes=held)) == [("1", 1, FIRST, "¹")]


def test_a_number_within_a_note_is_not_printed() -> None:
    held = note(FOOT, 5, "<w:p>" + r("سلامة، ") + r("<w:footnoteRef/>") + r("ص 21.") + "</w:p>")
    assert notes(document(p(r("الدولة") + call(FOOT, 5)), footnotes=held)) == [("1", 1, "سلامة، ص 21.", "¹")]


def test_a_note_of_two_paragraphs_is_one() -> None:
    held = note(FOOT, 5, p(r("<w:footnoteRef/>") + r(FIRST)) + p("وكذلك: الجابري."))
    found = document(p(r("الدولة") + call(FOOT, 5)), footnotes=held)
    assert notes(found) == [("1", 1, f"{FIRST}\nوكذلك: الجابري.", "¹")]


def test_a_mark_of_its_own_is_not_counted() -> None:
    own = r('<w:footnoteReference w:customMarkFollows="1" w:id="5"/><w:t>*</w:t>')
    held = note(FOOT, 5, p(r("*") + r(" أستاذ العلوم السياسية."))) + note(FOOT, 6, SECOND)
    found = document(p(r("سالم") + own) + p(r("الدولة") + call(FOOT, 6)), footnotes=held)
    assert found.text.startswith("سالم*\n\nالدولة¹\n\n")
    assert notes(found) == [("*", 1, "أستاذ العلوم السياسية.", "*"), ("1", 1, SECOND, "¹")]


def test_footnotes_and_endnotes_are_numbered_apart() -> None:
    body = p(r("أ") + call(END, 2) + r(" ب") + call(FOOT, 5))
    found = document(body, footnotes=NOTES, endnotes=note(END, 2, SECOND))
    assert notes(found) == [("1", 1, FIRST, "¹"), ("1", 2, SECOND, "¹")]


def test_endnotes_alone_are_not_below_pages() -> None:
    assert not document(p(r("أ") + call(END, 2)), endnotes=note(END, 2, SECOND)).structure.footnotes


def test_numbers_begin_anew_where_the_file_says_so() -> None:
    rule = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>'
    body = p(r("أ") + call(FOOT, 5), "<w:sectPr/>") + p(r("ب") + call(FOOT, 6))
    assert [one[:2] for one in notes(document(body, footnotes=NOTES, settings=rule))] == [("1", 1), ("1", 2)]
    assert [one[:2] for one in notes(document(body, footnotes=NOTES))] == [("1", 1), ("2", 1)]


def test_numbers_of_pages_begin_anew_where_the_pages_are_known() -> None:
    rule = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'
    body = p(r("أ") + call(FOOT, 5)) + p(r("<w:lastRenderedPageBreak/>") + r("ب") + call(FOOT, 6))
    assert [one[:2] for one in notes(document(body, footnotes=NOTES, settings=rule))] == [("1", 1), ("1", 2)]


def test_numbers_may_begin_later() -> None:
    rule = '<w:footnotePr><w:numStart w:val="11"/></w:footnotePr>'
    found = document(p(r("أ") + call(FOOT, 5)), footnotes=NOTES, settings=rule)
    assert notes(found) == [("11", 1, FIRST, "¹¹")]

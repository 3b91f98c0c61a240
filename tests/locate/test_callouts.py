"""The markers in the body that call notes, and those that call none.

Each case of fixtures/cases/callouts is a paragraph of a body with three notes, and the callouts in it without a note.
"""

import pytest

from gulfcite.locate import locate
from gulfcite.model import Document

from ..cases import Case, cases, name_of

NOTES = "\n\n{0}1{1} الجابري، فكر ابن خلدون، ص 20.\n{0}2{1} نفسه، ص 21.\n{0}3{1} نفسه، ص 22.\n"


def called(text):
    """What each note is called by, and the callouts that call nothing."""
    layout = locate(Document("", text))
    spans = [note.callout for note in layout.notes]
    return [span and text[slice(*span)] for span in spans], [value for value, _ in layout.lone_callouts]


@pytest.mark.parametrize("case", cases("callouts"), ids=name_of)
def test_numbers_in_brackets(case: Case) -> None:
    body = f"يرى الوردي أن الازدواج سمة المجتمع(1)، وعاد إلى ذلك(2). ويرى العروي غيره(3).\n\n{case.given}"
    notes, lone = called(f"{body}\n\nالهوامش\n{NOTES.format('(', ')')}")
    assert notes == ["(1)", "(2)", "(3)"]
    assert (" ".join(lone) or "no callout") == case.expected


def test_every_style():
    for one, two, three in (("¹", "²", "³"), ("(1)", "(2)", "(3)"), ("[1]", "[2]", "[3]"), ("(١)", "(٢)", "(٣)")):
        body = f"قال{one}: كذا{two} وكذا {three}."
        raised = body + "\n\n¹ الجابري، ص 20.\n² نفسه، ص 21.\n³ نفسه، ص 22.\n"
        assert called(raised)[0] == [one, two, three]


def test_markdown():
    text = "قال[^1] كذا[^2] وكذا[^3].\n\n[^1]: الجابري، ص 20.\n[^2]: نفسه.\n"
    assert called(text) == (["[^1]", "[^2]"], ["3"])


def test_numbers_laid_flat_when_nothing_else_is_there():
    assert called("يرى الجابري1 أن العصبية2 في سنة 1971م3 كذا." + "\n____________" + NOTES.format("", "-"))[0] == [
        "1",
        "2",
        "3",
    ]
    assert called("راجع مج2 من هذا الكتاب." + "\n____________" + NOTES.format("", "-"))[0] == [None, None, None]


def test_numbers_laid_flat_behind_a_year_or_a_guillemet():
    text = "prise d'Alger en 18301, « fait de nature »2, en 15000 hommes et après 19313.\n_________"
    assert called(text + NOTES.format("", "-"))[0] == ["1", "2", "3"]


def test_the_nearest_in_order():
    text = "وقال (1) كذا. ثم قال(1) كذا(2) وكذا(3)." + NOTES.format("(", ")")
    callouts = [note.callout for note in locate(Document("", text)).notes]
    assert callouts[0] == (text.index("قال(1)") + 3, text.index("قال(1)") + 6)


def test_a_note_that_nothing_calls():
    assert called("قال¹ كذا وكذا³.\n\n¹ الجابري، ص 20.\n² نفسه.\n³ نفسه، ص 22.\n")[0] == ["¹", None, "³"]


def test_a_star_called_once():
    rule = "\n____________\n* مفكر مغربي.\n"
    assert called("قال الجابري* كذا." + rule)[0] == ["*"]
    assert called("قال *الجابري* في *المقدمة* كذا." + rule)[0] == [None]


def test_raised_numbers_of_markup():
    for one, two in (("^1", "^2"), ("<sup>1</sup>", "<sup>2</sup>")):
        text = f"يرى الجابري{one} أن العصبية{two} في مساحة 10^2 كذا.\n\n{one} الجابري، ص 20.\n{two} نفسه، ص 21.\n"
        assert called(text)[0] == [one, two]


def test_a_callout_that_a_page_wrapped_to_the_next_line():
    body = "يرى الجابري أن العصبية محور الدولة\n(1). وقال كذا\n(2)، وكذا وكذا\n(3)\n"
    assert called(body + "_________" + NOTES.format("", "-"))[0] == ["(1)", "(2)", "(3)"]


def test_a_callout_alone_at_the_end_of_a_paragraph():
    body = "يرى الجابري أن العصبية محور الدولة.\n(1)\n\nوقال كذا (2).\n\nوقال كذا»\n(3)\n\n"
    assert called(body + "_________" + NOTES.format("", "-"))[0] == ["(1)", "(2)", "(3)"]


def test_a_number_that_marks_its_line_calls_nothing():
    text = "وأهمها:\n(1) كذا.\n(2). كذا.\n\n(3)\nوقال الجابري كذا.\n_________" + NOTES.format("", "-")
    assert called(text)[0] == [None, None, None]


def test_an_article_or_a_table_calls_nothing_where_there_is_a_callout():
    glued = "قال(1) كذا(2) وكذا(3) في المادة (2) والجدول (3)."
    apart = "قال (1) كذا (2) وكذا (3) في المادة (2) والجدول (3)."
    for text in (glued, apart):
        callouts = [note.callout for note in locate(Document("", text + NOTES.format("(", ")"))).notes]
        assert [span and span[0] for span in callouts] == [text.index(f"({i})") for i in (1, 2, 3)]


def test_articles_do_not_outnumber_the_callouts():
    text = "قال1 كذا2 وكذا3 في المادة (1) والمادة (2) والمادة (3)."
    assert called(text + "\n_________" + NOTES.format("", "-"))[0] == ["1", "2", "3"]


def test_raised_numbers_of_markup_behind_a_year_or_a_guillemet():
    text = "prise d'Alger en 1830^1, « fait de nature ».^2 en 10^2.\n\n^1 Julien, p. 64.\n^2 Berque, p. 112.\n"
    assert called(text)[0] == ["^1", "^2"]


def test_a_star_apart_from_its_word():
    rule = "\n____________\n* مفكر مغربي.\n"
    for text in ("قال الجابري *، كذا.", "قال الجابري كذا. * ثم كذا.", "قال الجابري (*) كذا."):
        assert called(text + rule)[0][0] is not None
    assert called("قال الجابري 3 * 4 كذا." + rule)[0] == []


class TestSeveralAtOnce:
    def test_one_callout_of_two_notes(self):
        for pair in ("(1، 2)", "(1-2)", "[1, 2]", "1،2", "<sup>1,2</sup>"):
            third = pair.replace("1", "3").translate(str.maketrans("", "", "، ,-2"))
            opening, closing = ("[", "]") if "[" in pair else ("(", ")")
            text = f"قال{pair} كذا وكذا{third}.\n_________" + NOTES.format(opening, closing)
            assert called(text) == ([*[pair.strip()] * 2, third] if pair != "1،2" else ["1", "2", "3"], [])

    def test_two_callouts_side_by_side(self):
        for one, two, three in (("¹،", "²", "³"), ("(1)", "(2)", "(3)"), ("[1]، ", "[2]", "[3]")):
            text = f"قال{one}{two} كذا وكذا{three}.\n_________" + NOTES.format("(", ")")
            assert called(text) == ([one.strip("، "), two, three], [])

    def test_pages_and_years_in_brackets_call_nothing(self):
        text = "قال(1) كذا(2) وكذا(3) في الصفحات (2-5) والأعوام (3، 7)." + NOTES.format("(", ")")
        assert called(text) == (["(1)", "(2)", "(3)"], [])

    def test_a_note_with_two_numbers_has_two_callouts(self):
        for head in ("(2، 3)", "(2) (3)", "(2-3)"):
            text = f"قال(1) كذا(2) وكذا(3) وكذا(4).\n_________\n(1) الجابري، ص 20.\n{head} نفسه، ص 21.\n(4) نفسه.\n"
            layout = locate(Document("", text))
            assert [(note.marker, text[slice(*note.callout)]) for note in layout.notes] == [
                (mark, f"({mark})") for mark in ("1", "2", "4")
            ]
            assert [(call.marker, text[slice(*call.callout)]) for call in layout.notes[1].also] == [("3", "(3)")]
            assert layout.lone_callouts == ()


class TestLone:
    def test_the_next_number_after_the_last_note(self):
        assert called("قال¹ كذا² وكذا³ وكذا⁴." + "\n\n¹ الجابري، ص 20.\n² نفسه.\n³ نفسه.\n")[1] == ["4"]
        assert called("قال(1) كذا(2) وكذا(3) وكذا(4)." + NOTES.format("(", ")"))[1] == ["4"]

    def test_a_power_is_none(self):
        assert called("قال¹ كذا² وكذا³ في 20 كم²." + "\n\n¹ الجابري، ص 20.\n² نفسه.\n³ نفسه.\n")[1] == []

    def test_a_number_out_of_order_is_none(self):
        assert called("قال⁹ كذا¹ وكذا² وكذا³." + "\n\n¹ الجابري، ص 20.\n² نفسه.\n³ نفسه.\n")[1] == []

    def test_articles_and_years_in_brackets_are_none(self):
        text = "قال(1) كذا(2) وكذا(3) في المادة (4) سنة (1990)." + NOTES.format("(", ")")
        assert called(text)[1] == []

    def test_brackets_apart_from_their_words_tell_nothing(self):
        assert called("قال (1) كذا (2) وكذا (3) وكذا (4)." + NOTES.format("(", ")"))[1] == []

    def test_a_document_without_notes_has_none(self):
        assert called("قال(1) كذا(2) وكذا(3).")[1] == []

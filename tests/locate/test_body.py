"""Front matter, headings and prose."""

from gulfcite.locate import locate
from gulfcite.model import Document

PARAGRAPH = (
    "يرى الجابري أن العصبية محور نظرية ابن خلدون في الدولة، وأنها تقوم على القرابة والولاء والحلف "
    "والجوار، وأن الدولة طور من أطوارها"
)


def parts(text):
    layout = locate(Document("", text))
    return text[slice(*layout.front)].strip(), [text[slice(*span)] for span in layout.prose]


def test_a_front_goes_down_to_the_introduction():
    front = f"الدولة عند ابن خلدون\nأحمد سعيد\n\nالملخص\n\n{PARAGRAPH}.\n\nالكلمات المفتاحية: الدولة"
    assert parts(f"{front}\n\nالمقدمة\n\n{PARAGRAPH}؟\n") == (front, [f"{PARAGRAPH}؟"])


def test_without_one_it_goes_down_to_the_first_paragraph_below_the_abstract():
    front = f"الدولة\n\nAbstract: {PARAGRAPH}.\n\nKeywords: state, solidarity"
    assert parts(f"{front}\n\n{PARAGRAPH}؟\n") == (front, [f"{PARAGRAPH}؟"])
    assert parts(f"الدولة\n\n{PARAGRAPH}؟\n") == ("الدولة", [f"{PARAGRAPH}؟"])


def test_a_list_has_no_front():
    assert parts("المراجع\nالوردي، علي، منطق ابن خلدون، القاهرة، 1962.\n") == ("", [])


def test_a_wrapped_paragraph_is_one():
    assert parts("قال الجابري في\nكتابه كذا.\nوقال العروي غيره.")[1] == [
        "قال الجابري في\nكتابه كذا.",
        "وقال العروي غيره.",
    ]


def test_items_are_paragraphs_of_their_own():
    assert parts("وهي\n- الأول\n- الثاني")[1] == ["وهي", "- الأول", "- الثاني"]


def test_headings_rules_notes_and_entries_are_no_prose():
    text = (
        f"المقدمة\n\n{PARAGRAPH}¹.\n\n__________\n¹ الجابري، فكر ابن خلدون، ص 20.\n\nالخاتمة\n\n{PARAGRAPH}.\n\n"
        "المراجع\n- الوردي، علي، منطق ابن خلدون، القاهرة، 1962.\n"
    )
    assert parts(text)[1] == [f"{PARAGRAPH}¹.", f"{PARAGRAPH}."]
    headings = locate(Document("", text)).headings
    assert [text[slice(*span)] for span in headings] == ["المقدمة", "الخاتمة", "المراجع"]


def test_an_empty_document():
    layout = locate(Document("", ""))
    assert layout.front == (0, 0)
    assert (layout.prose, layout.notes, layout.entries, layout.headings) == ((), (), (), ())

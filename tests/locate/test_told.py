"""Parts that the file itself tells."""

from __future__ import annotations

from gulfcite.locate import locate
from gulfcite.model import Document, Entry, NoteBlock, Span, Structure, Title
from gulfcite.pipeline import analyse

BODY = "يرى حوراني أن النهضة بدأت مع محمد علي، وأن الإصلاح سبقها¹ في إستانبول، وهو رأي شائع عند المؤرخين العرب منذ زمن."
NOTE = "ألبرت حوراني، الفكر العربي في عصر النهضة، بيروت، دار النهار، 1968، ص 40."
ENTRY = "حوراني، ألبرت. الفكر العربي في عصر النهضة. بيروت: دار النهار، 1968."
OTHER = "سلامة، غسان. المجتمع والدولة في المشرق العربي. بيروت: مركز دراسات الوحدة العربية، 1987."


def span(text: str, part: str) -> Span:
    return text.index(part), text.index(part) + len(part)


def test_a_true_footnote_needs_no_marker_on_its_line() -> None:
    text = f"{BODY}\n\n{NOTE}\n"
    block = NoteBlock(span(text, NOTE), "1", 1, span(text, "¹"))
    analysis = analyse(Document("a.docx", text, structure=Structure(notes=(block,))))
    (note,), (citation,) = analysis.notes, analysis.citations
    assert (note.text, note.callout, citation.form) == (NOTE, span(text, "¹"), "full")
    assert analyse(Document("a.txt", text)).notes == ()


def test_typed_notes_count_where_the_file_has_none_but_stars() -> None:
    body = BODY.replace("¹", "(1)")
    post = "أستاذ التاريخ الحديث في الجامعة اللبنانية."
    text = f"جمال الباشا*\n\n{body}\n\n(1) {NOTE}\n\n{post}\n"
    star = NoteBlock(span(text, post), "*", 1, span(text, "*"))
    notes = analyse(Document("a.docx", text, structure=Structure(notes=(star,)))).notes
    assert [(note.marker, note.text) for note in notes] == [("1", NOTE), ("*", post)]
    true = NoteBlock(span(text, post), "2", 1)
    assert len(analyse(Document("a.docx", text, structure=Structure(notes=(true,)))).notes) == 1


def test_a_note_that_looks_like_an_entry_is_none_where_the_file_says_note() -> None:
    text = f"{BODY}\n\nالمراجع\n\n{ENTRY}\n\n{OTHER}\n\n{NOTE}\n"
    told = Structure(notes=(NoteBlock(span(text, NOTE), "1", 1, span(text, "¹")),))
    assert [entry.span for entry in locate(Document("a.docx", text, structure=told)).entries] == [
        span(text, ENTRY),
        span(text, OTHER),
    ]
    assert len(locate(Document("a.txt", text)).entries) == 3


def test_a_marked_heading_ends_a_list_whatever_its_words() -> None:
    text = f"{BODY}\n\nالمراجع\n\n{ENTRY}\n\n{OTHER}\n\nكلمة شكر\n\nأشكر ناشر كتاب 1968، ومن أعان عليه في بيروت.\n"
    titles = (Title(span(text, "المراجع"), 1), Title(span(text, "كلمة شكر"), 1))
    assert len(locate(Document("a.docx", text, structure=Structure(titles=titles))).entries) == 2


def test_a_marked_heading_below_the_list_is_a_section_of_it() -> None:
    text = f"{BODY}\n\nالمراجع\n\nما كتبه العرب\n\n{ENTRY}\n\n{OTHER}\n"
    titles = (Title(span(text, "المراجع"), 1), Title(span(text, "ما كتبه العرب"), 2))
    entries = locate(Document("a.docx", text, structure=Structure(titles=titles))).entries
    assert [entry.section for entry in entries] == ["ما كتبه العرب"] * 2


def test_entries_that_the_file_marks_stand_as_they_are() -> None:
    text = f"{BODY}\n\n{ENTRY}\n\n{OTHER}\n"
    given = tuple(Entry(span(text, part), "References") for part in (ENTRY, OTHER))
    assert locate(Document("a.xml", text, structure=Structure(entries=given))).entries == given

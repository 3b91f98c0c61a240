"""Notes: each case of fixtures/cases/notes is one note, without its marker, and the citations in it."""

from __future__ import annotations

import pytest

from gulfcite.model import Citation, Document, NoteBlock
from gulfcite.parse.notes import notes

from ..cases import Case, cases, fields, name_of


def plain(citation: Citation, note: str) -> str:
    """A citation as lines; its text only where it is not the whole note."""
    lines = [f"form: {citation.form}"]
    if citation.text != note.rstrip(". "):
        lines.append(f"text: {citation.text}")
    if citation.signal:
        lines.append(f"signal: {citation.signal}")
    if citation.locator:
        lines.append(f"locator: {citation.locator}")
    return "\n".join(lines + fields(citation.item))


@pytest.mark.parametrize("case", cases("notes"), ids=name_of)
def test_notes(case: Case) -> None:
    (note,), found = notes(Document("", case.given), [NoteBlock((0, len(case.given)), "1", 1)])
    assert note.text == case.given
    assert all(one.text == case.given[slice(*one.span)] for one in found)
    assert all(one.where == "note" and one.note == note.id for one in found)
    assert ("\n\n".join(plain(one, case.given) for one in found) or "no citation") == case.expected


def in_two_notes(first: str, second: str) -> Citation:
    """The citation of the second note."""
    text = f"{first}\n{second}"
    blocks = [NoteBlock((0, len(first)), "1", 1), NoteBlock((len(first) + 1, len(text)), "2", 1)]
    return notes(Document("", text), blocks)[1][-1]


FAJR = "أحمد أمين، فجر الإسلام، القاهرة، مكتبة النهضة المصرية، 1955، ص 12."


@pytest.mark.parametrize("idem", ["وله أيضا: ضحى الإسلام، القاهرة، 1956، ص 3.", "المؤلف نفسه، ضحى الإسلام، ص 27."])
def test_the_author_of_the_note_before(idem: str) -> None:
    assert in_two_notes(FAJR, idem).item.get("author") == [{"family": "أمين", "given": "أحمد"}]
    assert in_two_notes(FAJR, idem).item.get("title") == "ضحى الإسلام"


def test_a_body_of_words_before_names_no_author() -> None:
    assert "author" not in in_two_notes("الأهرام، 5 آب 1926، ص 1.", "المؤلف نفسه، ضحى الإسلام، ص 27.").item

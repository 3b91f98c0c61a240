"""What counts as found."""

from __future__ import annotations

from gulfcite.model import Document
from gulfcite.pipeline import analyse

from .comparing import Share, compared
from .parts import Note, Paragraph, parts

ENTRIES = [
    "سلامة، غسان. المجتمع والدولة. بيروت: دار النهار، 1987.",
    "حوراني، ألبرت. الفكر العربي. بيروت: دار النهار، 1968.",
]
TEXT = "المراجع\n\n" + "\n".join(ENTRIES) + "\n"


def shares(text: str) -> dict[str, Share]:
    return compared(analyse(Document("a.txt", TEXT)), analyse(Document("b.txt", text)))


def test_the_same_text_in_other_lines_is_the_same() -> None:
    assert set(shares(TEXT.replace("\n", "\n\n")).values()) == {Share(), Share(2, 2)}


def test_what_is_missed_and_what_is_found_besides_counts() -> None:
    found = shares(TEXT.replace(ENTRIES[1], "العروي، عبد الله. مفهوم الدولة. بيروت: دار التنوير، 1981."))
    assert found["references"] == found["fields"] == Share(1, 2, 1)
    assert found["references"].value == 1 / 3


def test_a_field_read_otherwise_counts() -> None:
    assert shares(TEXT.replace("1968", "1969"))["fields"] == Share(1, 2, 1)


def test_parts() -> None:
    text = (
        "تمهيد\n\nيرى سلامة أن الدولة في المشرق العربي بنت نفسها على المجتمع(1) ثم غلبته بعد ذلك.\n\n"
        "(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.\n\n"
        f"المراجع\n1. {ENTRIES[0]}\n2. {ENTRIES[1]}\n"
    )
    note = Note(1, ("غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.",))
    assert parts(text)[1:] == [
        Paragraph(("يرى سلامة أن الدولة في المشرق العربي بنت نفسها على المجتمع", note, " ثم غلبته بعد ذلك.")),
        Paragraph(("المراجع",), level=1),
        Paragraph((ENTRIES[0],), item=1),
        Paragraph((ENTRIES[1],), item=2),
    ]

"""Citations by the keys of a file."""

from __future__ import annotations

from gulfcite.model import Analysis, Document, Entry, Pointer, Structure
from gulfcite.pipeline import analyse

BODY = "بدأت النهضة مع محمد علي [1، ص 40]، ثم جاء رأي آخر [2]، وبقي ثالث بلا مرجع [9] في آخر هذه الفقرة من المقال."
ENTRY = "Hourani, Albert. Arabic Thought in the Liberal Age. London: Oxford University Press, 1962."


def read(**keys: str) -> Analysis:
    text = f"{BODY}\n\n{ENTRY}\n"
    at = text.index(ENTRY)
    entry = Entry((at, at + len(ENTRY)), "References", item={"type": "book", "title": "Arabic Thought"}, key="hourani")
    pointers = tuple(
        Pointer((text.index(part), text.index(part) + len(part)), key, "40" if "40" in part else None)
        for part, key in keys.items()
    )
    return analyse(Document("a.xml", text, structure=Structure(entries=(entry,), pointers=pointers)))


def test_a_key_leads_to_its_entry() -> None:
    analysis = read(**{"[1، ص 40]": "hourani", "[2]": "hourani"})
    first, second = analysis.citations
    assert (first.text, first.locator, first.resolution.reference) == ("[1، ص 40]", "40", "R1")
    assert (second.resolution.work, second.resolution.antecedent) == (first.resolution.work, first.id)
    assert analysis.works[0].citations == ("C1", "C2")


def test_a_key_that_no_entry_has_is_left_open() -> None:
    (citation,) = read(**{"[9]": "nothing"}).citations
    assert citation.resolution.status == "unresolved"


def test_fields_that_the_file_gives_are_not_read_again() -> None:
    (reference,) = read().references
    assert reference.item == {"type": "book", "title": "Arabic Thought"}
    assert (reference.text, reference.confidence) == (ENTRY, 1.0)

"""Addresses that stand behind the text and not in it."""

from __future__ import annotations

import pytest

from gulfcite.model import Document, Link, Structure
from gulfcite.pipeline import analyse

ENTRY = "سلامة، غسان. المجتمع والدولة في المشرق العربي. بيروت: مركز دراسات الوحدة العربية، 1987."
OTHER = "حوراني، ألبرت. الفكر العربي في عصر النهضة. بيروت: دار النهار، 1968."
TITLE = "المجتمع والدولة في المشرق العربي"
URL = "https://example.org/salame"


def first(text: str, *links: tuple[str, str]) -> dict[str, object]:
    """The record of the first entry of a list with these links on these words."""
    text = f"المراجع\n\n{text}\n\n{OTHER}\n"
    placed = tuple(Link((text.index(words), text.index(words) + len(words)), target) for words, target in links)
    item = analyse(Document("a.docx", text, structure=Structure(links=placed))).references[0].item
    return {name: item[name] for name in ("URL", "DOI") if name in item}  # type: ignore[literal-required]


@pytest.mark.parametrize("words", [TITLE, f"{TITLE}. بيروت", "المجتمع والدولة في المشرق", ENTRY])
def test_where_a_title_leads_the_work_stands(words: str) -> None:
    assert first(ENTRY, (words, URL)) == {"URL": URL}


def test_a_doi_is_one() -> None:
    assert first(ENTRY, (TITLE, "https://doi.org/10.1000/182")) == {"DOI": "10.1000/182"}


@pytest.mark.parametrize(
    "links",
    [
        [("سلامة، غسان", URL)],
        [("مركز دراسات الوحدة العربية", URL)],
        [("الدولة", URL)],
        [(TITLE, "mailto:editor@example.org")],
        [(TITLE, URL), (ENTRY, "https://example.org/other")],
        [(OTHER, URL)],
    ],
)
def test_where_anything_else_leads_is_not_said(links: list[tuple[str, str]]) -> None:
    assert first(ENTRY, *links) == {}


def test_an_address_that_is_printed_comes_first() -> None:
    assert first(f"{ENTRY} https://example.net/a", (TITLE, URL)) == {"URL": "https://example.net/a"}


def test_a_citation_in_a_note() -> None:
    body = "يرى غسان سلامة أن الدولة في المشرق العربي بنت نفسها على المجتمع ثم غلبته بعد ذلك كله في القرن الماضي(1)."
    note = f"غسان سلامة، {TITLE}، بيروت، مركز دراسات الوحدة العربية، 1987، ص 21."
    text = f"{body}\n\n(1) {note}\n"
    at = text.index(TITLE)
    links = (Link((at, at + len(TITLE)), URL),)
    (citation,) = analyse(Document("a.docx", text, structure=Structure(links=links))).citations
    assert citation.item["URL"] == URL

"""Chains: each case of fixtures/cases/chains is notes in their order, and what each of their citations cites.

A line of the input that begins with a number is a note, one that begins with a bullet an entry of the list. In the
result ``3b -> 1`` says that the second citation of note 3 is of the work first cited in note 1, ``2 new`` that the
work was not met before, ``= list 1`` that the list has it as its first entry.
"""

from __future__ import annotations

import pytest

from gulfcite.model import Citation, Document, Entry, NoteBlock
from gulfcite.parse.notes import notes
from gulfcite.parse.references import references
from gulfcite.resolve.chain import resolve
from gulfcite.resolve.ledger import Ledger
from gulfcite.resolve.twins import group

from ..cases import Case, cases, name_of


def chain(text: str) -> list[str]:
    """The lines of the result."""
    document = Document("", text)
    blocks, entries = places(text)
    found, citations = notes(document, blocks)
    markers = {note.id: note.marker for note in found}
    listed = references(document, entries)
    ledger = Ledger(listed, group(listed))
    citations = [citation._replace(id=f"C{order}") for order, citation in enumerate(citations, 1)]
    lines = []
    first: dict[str, str] = {}
    labels = {f"W{account.order + 1}": f"list {account.references[0].id[1:]}" for account in ledger.accounts}
    resolved = resolve(citations, ledger)
    for note in found:
        own = [citation for citation in resolved if citation.note == note.id]
        if not own:
            lines.append(f"{note.marker} no citation")
        for order, citation in enumerate(own):
            label = markers[note.id] + ("abcdef"[order] if len(own) > 1 else "")
            lines.append(label + said(citation, label, first, labels))
    return lines


def places(text: str) -> tuple[list[NoteBlock], list[Entry]]:
    blocks: list[NoteBlock] = []
    entries: list[Entry] = []
    at = 0
    for line in text.split("\n"):
        sign, _, rest = line.partition(" ")
        span = (at + len(line) - len(rest), at + len(line))
        if sign == "•":
            entries.append(Entry(span, "المراجع"))
        else:
            blocks.append(NoteBlock(span, sign.rstrip("."), 1))
        at += len(line) + 1
    return blocks, entries


def said(citation: Citation, label: str, first: dict[str, str], labels: dict[str, str]) -> str:
    resolution = citation.resolution
    if resolution.status == "ambiguous":
        return " ambiguous: " + ", ".join(first.get(work) or labels[work] for work in resolution.candidates)
    if resolution.work is None:
        return " open"
    if resolution.work in first:
        return f" -> {first[resolution.work]}"
    first[resolution.work] = label
    return f" = {labels[resolution.work]}" if resolution.reference else " new"


@pytest.mark.parametrize("case", cases("chains"), ids=name_of)
def test_chain(case: Case) -> None:
    assert chain(case.given) == case.expected.split("\n")

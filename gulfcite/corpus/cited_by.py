"""Cited-by: each work once over many documents, with every place that cites it.

A document's list of references is its claim to have used a work. In a document that has no citations at all, such
as a bibliography, an entry counts as one citation; in one that cites, an entry that nothing cites is shown as a
place but counts for nothing. Either has the form ``listed``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ..model import Analysis, Citation, Form, Item, Note, Reference, Span, Work
from .merge import Attested, filled, merged


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document cites a work. ``page`` counts note blocks from 1; it and ``note`` are of citations in notes."""

    path: str
    page: int | None
    note: str | None
    form: Form | Literal["listed"]
    locator: str | None
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class CitedWork:
    """A work: its record, how often it is cited, in how many documents, and where, in the order of the input."""

    work_item: Item
    count: int
    documents: int
    places: tuple[Place, ...]


def cited_by(analyses: Iterable[Analysis]) -> list[CitedWork]:
    """The works that the documents cite or list, most cited first, then in most documents, then first to appear.

    The order of the documents does not change which works are one.
    """
    records: list[Attested] = []
    places: list[tuple[Place, ...]] = []
    counts: list[int] = []
    for number, analysis in enumerate(analyses):
        for work, found in _works(analysis):
            records.append(Attested(work.item, number))
            places.append(found)
            counts.append(0 if analysis.citations and found and found[0].form == "listed" else len(found))
    works = [
        CitedWork(
            filled([records[i].item for i in group]),
            sum(counts[i] for i in group),
            len({records[i].document for i in group}),
            tuple(place for i in group for place in places[i]),
        )
        for group in merged(records)
    ]
    return sorted(works, key=lambda work: (-work.count, -work.documents))


def _works(analysis: Analysis) -> Iterator[tuple[Work, tuple[Place, ...]]]:
    """The works of a document, each with its citations or, where it has none, its first entry."""
    citations = {citation.id: citation for citation in analysis.citations}
    entries = {entry.id: entry for entry in analysis.references}
    notes = {note.id: note for note in analysis.notes}
    path = analysis.document.path
    for work in analysis.works:
        found = tuple(_cited(path, citations[id_], notes) for id_ in work.citations)
        yield work, found or tuple(_listed(path, entries[id_]) for id_ in work.references[:1])


def _cited(path: str, citation: Citation, notes: Mapping[str, Note]) -> Place:
    note = notes.get(citation.note or "")
    page, marker = (note.page, note.marker) if note else (None, None)
    return Place(path, page, marker, citation.form, citation.locator, citation.text, citation.span)


def _listed(path: str, entry: Reference) -> Place:
    return Place(path, None, None, "listed", None, entry.text, entry.span)

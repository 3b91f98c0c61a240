"""What was read from a document, as tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..model import Analysis, Citation
from ..write.selection import EVERYTHING, Selection, select
from .plain import isolate, plain
from .record import authors, year
from .table import screen, table


def show(analyses: Iterable[Analysis], wanted: Selection = EVERYTHING) -> None:
    """Print each document: its record, then the works, the citations and the findings, or what is wanted of it."""
    console = screen()
    for analysis in select(analyses, wanted._replace(only=None)):
        for line in _heading(analysis):
            console.print(isolate(plain(line)), soft_wrap=True)
        console.print()
        for part in (wanted.only,) if wanted.only else _USUAL:
            columns, rows = _TABLES[part]
            if cells := list(rows(analysis)):
                console.print(table(part.capitalize(), columns, cells))


def _heading(analysis: Analysis) -> Iterator[str]:
    yield analysis.document.path
    record = (authors(analysis.metadata), analysis.metadata.get("title", ""), year(analysis.metadata))
    if any(record):
        yield ", ".join(filter(None, record))
    counts = {
        "reference": len(analysis.references),
        "note": len(analysis.notes),
        "citation": len(analysis.citations),
        "work": len(analysis.works),
    }
    yield f"style {analysis.style}, " + ", ".join(f"{n} {name}{'s' * (n != 1)}" for name, n in counts.items())


def _references(analysis: Analysis) -> Iterator[tuple[str, ...]]:
    keys = {work.id: work.key for work in analysis.works}
    for entry in analysis.references:
        item = entry.item
        described = (item.get("type", ""), authors(item), item.get("title", ""), year(item))
        yield entry.number or entry.id, entry.lang, *described, keys.get(entry.work or "", "")


def _notes(analysis: Analysis) -> Iterator[tuple[str, ...]]:
    for note in analysis.notes:
        yield f"p{note.page} n{note.marker}", note.text, str(len(note.citations))


def _works(analysis: Analysis) -> Iterator[tuple[str, ...]]:
    for work in analysis.works:
        item = work.item
        described = (item.get("type", ""), authors(item), item.get("title", ""), year(item))
        yield work.key, *described, str(len(work.references)), str(len(work.citations))


def _citations(analysis: Analysis) -> Iterator[tuple[str, ...]]:
    markers = {note.id: f"p{note.page} n{note.marker}" for note in analysis.notes}
    keys = {work.id: work.key for work in analysis.works}
    for citation in analysis.citations:
        where = markers.get(citation.note or "", "text")
        yield where, citation.form, citation.text, citation.locator or "", _cited(citation, keys)


def _cited(citation: Citation, keys: dict[str, str]) -> str:
    """The key of the work, or why there is none."""
    resolution = citation.resolution
    if resolution.work is not None:
        return keys.get(resolution.work, resolution.work)
    among = ", ".join(keys.get(work, work) for work in resolution.candidates)
    return f"{resolution.status}: {among}" if among else resolution.status


def _findings(analysis: Analysis) -> Iterator[tuple[str, ...]]:
    for finding in sorted(analysis.findings, key=lambda finding: finding.span):
        yield f"{finding.line}:{finding.column}", finding.name, finding.message


_TABLES: dict[str, tuple[tuple[str, ...], Callable[[Analysis], Iterator[tuple[str, ...]]]]] = {
    "references": (("number", "language", "type", "author", "title", "year", "key"), _references),
    "notes": (("where", "text", "citations #"), _notes),
    "works": (("key", "type", "author", "title", "year", "entries #", "cited #"), _works),
    "citations": (("where", "form", "text", "page", "cites"), _citations),
    "findings": (("line", "rule", "what is wrong"), _findings),
}
#: What is shown where nothing else is asked for.
_USUAL = ("works", "citations", "findings")

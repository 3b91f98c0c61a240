"""What was read from a document, as tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis, Citation
from .plain import isolate, plain
from .record import authors, year
from .table import screen, table


def show(analyses: Iterable[Analysis]) -> None:
    """Print each document: its record, then the works, the citations and the findings, where there are any."""
    console = screen()
    for analysis in analyses:
        for line in _heading(analysis):
            console.print(isolate(plain(line)), soft_wrap=True)
        console.print()
        for title, columns, rows in (
            ("Works", ("key", "type", "author", "title", "year", "entries #", "cited #"), list(_works(analysis))),
            ("Citations", ("where", "form", "text", "page", "cites"), list(_citations(analysis))),
            ("Findings", ("line", "rule", "what is wrong"), list(_findings(analysis))),
        ):
            if rows:
                console.print(table(title, columns, rows))


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

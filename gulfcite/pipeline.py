"""The steps a document goes through, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .locate import locate
from .model import Analysis, Citation, Document, Layout, Note, Reference, Style
from .parse.notes import notes
from .parse.prose.author_date import author_date
from .parse.references import references
from .resolve.chain import resolve
from .resolve.ledger import Ledger
from .resolve.twins import group
from .resolve.works import works

if TYPE_CHECKING:
    from .check.phrase import Language
    from .check.settings import Settings
    from .online.web import Web


def analyse(document: Document, *, whole: bool = True) -> Analysis:
    """Read one document: blocks, then notes, references and citations, then works.

    The ``whole`` analysis has the document's own metadata and its findings too, which most formats do without.
    """
    layout = locate(document)
    entries = references(document, layout.entries)
    found, citations = notes(document, layout.notes)
    citations += author_date(document, layout)
    if document.structure.pointers:
        citations = _pointed(document, layout, found, citations)
    if document.structure.links:
        from .parse.linked import linked  # of files with markup only

        entries, citations = linked(document, entries), linked(document, citations)
    style = _style(layout, citations, below=document.structure.footnotes)
    if style == "none":
        from .parse.prose.attribution import attributions  # only prose without citations needs it

        citations = attributions(document, layout)
    citations = _numbered(citations)
    ledger = Ledger(entries, group(entries))
    citations = resolve(citations, ledger)
    analysis = Analysis(
        document=document,
        style=style,
        references=_with_works(entries, ledger),
        notes=_with_citations(found, citations),
        citations=tuple(citations),
        works=works(ledger.accounts),
        lone_callouts=layout.lone_callouts,
        prose=layout.prose,
        headings=layout.headings,
    )
    return _completed(analysis, layout) if whole else analysis


def check(document: Document, settings: Settings, language: Language, web: Web | None = None) -> Analysis:
    """One document with nothing but what is broken in it and neither ignored nor answered.

    Raises ``check.suppression.SuppressionError``.
    """
    from .check import examine, selection
    from .check.suppression import silence

    rules = selection.selected(settings.select, settings.ignore, online=web is not None)
    silent = settings.ignored(document.path) if settings.per_file_ignores else set()
    analysis = analyse(document, whole=False)
    findings = examine(analysis, [rule for rule in rules if rule.code not in silent], language, web)
    told = tuple(finding for finding in findings if settings.tells(finding.severity))
    return silence(Analysis(document, findings=told), language)


def _completed(analysis: Analysis, layout: Layout) -> Analysis:
    """The analysis with the document's metadata and with what a careful editor would say of it."""
    from .check import examine  # both take a while to load
    from .parse.front.metadata import metadata

    findings = tuple(finding for finding in examine(analysis) if finding.severity != "info")
    return analysis._replace(metadata=metadata(analysis.document, layout), findings=findings)


def _pointed(document: Document, layout: Layout, found: list[Note], read: list[Citation]) -> list[Citation]:
    """The citations that the file marks, and those read from the text that are none of these."""
    from .parse.pointed import apart, pointed  # few kinds of files mark their citations

    told = pointed(document, layout, found)
    return told + apart(told, read)


def _style(layout: Layout, citations: list[Citation], *, below: bool) -> Style:
    """How the document cites: by notes (``below`` their pages in the file), by author and date, both, or not at all."""
    dated = any(citation.form == "author-date" for citation in citations)
    if layout.notes and any(citation.where == "note" for citation in citations):
        if dated:
            return "mixed"
        return "endnotes" if not below and _at_the_end(layout) else "footnotes"
    return "author-date" if dated else "none"


def _at_the_end(layout: Layout) -> bool:
    """Whether all notes stand in one block behind the prose."""
    return max(note.page for note in layout.notes) == 1 and all(
        paragraph[0] < layout.notes[0].span[0] for paragraph in layout.prose
    )


def _numbered(citations: list[Citation]) -> list[Citation]:
    """The citations in order of the text, with ids C1, C2 ..."""
    ordered = sorted(citations, key=lambda citation: citation.span)
    return [citation._replace(id=f"C{order}") for order, citation in enumerate(ordered, 1)]


def _with_works(entries: list[Reference], ledger: Ledger) -> tuple[Reference, ...]:
    owner = {entry.id: f"W{account.order + 1}" for account in ledger.accounts for entry in account.references}
    return tuple(entry._replace(work=owner.get(entry.id)) for entry in entries)


def _with_citations(found: list[Note], citations: list[Citation]) -> tuple[Note, ...]:
    held: dict[str, list[str]] = {}
    for citation in citations:
        if citation.note:
            held.setdefault(citation.note, []).append(citation.id)
    return tuple(note._replace(citations=tuple(held.get(note.id, ()))) for note in found)

"""The public shape of an analysis: schema gulfcite/1, which its readers script against."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from ..model import Analysis, Citation, Finding, Note, Reference, Resolution, Work
from .places import Place, placer

#: The versions of what is read from documents, and of the JSON of single commands.
SCHEMA = "gulfcite/1"
TWINS, CITED_BY, EXPLAIN = "gulfcite-twins/1", "gulfcite-cited-by/1", "gulfcite-explain/1"


#: What some programs take for the end of a line, and JSON leaves as it is.
_ENDS = ("\x85", "\u2028", "\u2029")


def dumps(value: object) -> str:
    """JSON on one line, whatever a program takes for the end of one; letters as they are."""
    text = json.dumps(value, ensure_ascii=False)
    for end in _ENDS:
        if end in text:
            text = text.replace(end, f"\\u{ord(end):04x}")
    return text


def document(analysis: Analysis) -> dict[str, Any]:
    """One DOCUMENT. Spans are ``[start, end)`` in code points of the decoded text."""
    place = placer(analysis.document)
    return {
        "path": analysis.document.path,
        "sha256": sha256(analysis.document.data).hexdigest(),
        "encoding": analysis.document.encoding,
        "characters": len(analysis.document.text),
        "metadata": analysis.metadata,
        "style": analysis.style,
        "references": [reference(entry, place(entry.span)) for entry in analysis.references],
        "notes": [_note(note, place(note.span)) for note in analysis.notes],
        "citations": [_citation(citation, place(citation.span)) for citation in analysis.citations],
        "works": [_work(work) for work in analysis.works],
        "diagnostics": [diagnostic(finding, place(finding.span)) for finding in analysis.findings],
    }


def diagnostic(finding: Finding, place: Place) -> dict[str, Any]:
    """One DIAGNOSTIC; line and column count from 1."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "span": finding.span,
        "place": place,
        "line": finding.line,
        "column": finding.column,
        "target": finding.target,
    }


def reference(entry: Reference, place: Place) -> dict[str, Any]:
    """One REFERENCE."""
    return {
        "id": entry.id,
        "span": entry.span,
        "place": place,
        "text": entry.text,
        "lang": entry.lang,
        "section": entry.section,
        "number": entry.number,
        "csl": entry.item,
        "work": entry.work,
        "confidence": entry.confidence,
    }


def _note(note: Note, place: Place) -> dict[str, Any]:
    return {
        "id": note.id,
        "marker": note.marker,
        "page": note.page,
        "span": note.span,
        "place": place,
        "text": note.text,
        "callout": note.callout,
        "also": [{"marker": call.marker, "callout": call.callout} for call in note.also],
        "citations": note.citations,
    }


def _citation(citation: Citation, place: Place) -> dict[str, Any]:
    return {
        "id": citation.id,
        "span": citation.span,
        "place": place,
        "text": citation.text,
        "where": citation.where,
        "note": citation.note,
        "form": citation.form,
        "signal": citation.signal,
        "locator": citation.locator,
        "csl": citation.item,
        "resolution": resolved(citation.resolution),
        "confidence": citation.confidence,
    }


def resolved(resolution: Resolution) -> dict[str, Any]:
    """What a citation was found to cite."""
    return {
        "status": resolution.status,
        "work": resolution.work,
        "reference": resolution.reference,
        "antecedent": resolution.antecedent,
        "candidates": resolution.candidates,
    }


def _work(work: Work) -> dict[str, Any]:
    return {
        "id": work.id,
        "key": work.key,
        "csl": work.item,
        "references": work.references,
        "citations": work.citations,
    }

"""Findings as JSON: one object with the documents, each with its path and its diagnostics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model import Analysis
from ...write.places import placer
from ...write.public import SCHEMA, diagnostic, dumps


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Clean documents are named too; lines and columns count from 1, columns in code points."""
    yield f'{{"schema": {dumps(SCHEMA)}, "documents": ['
    for number, analysis in enumerate(analyses):
        place = placer(analysis.document)
        found = [diagnostic(finding, place(finding.span)) for finding in analysis.findings]
        document = {"path": analysis.document.path, "diagnostics": found}
        yield (",\n" if number else "\n") + dumps(document)
    yield "\n]}\n"

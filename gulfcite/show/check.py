"""Findings as lines that an editor can jump from, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis, Finding
from ..write.public import SCHEMA, diagnostic, dumps
from .plain import plain


def text(analyses: Iterable[Analysis]) -> Iterator[str]:
    """``path:line:column: CODE name: message``, a line for each finding, in the order of the text."""
    for analysis in analyses:
        for finding in _in_order(analysis):
            place = f"{analysis.document.path}:{finding.line}:{finding.column}"
            yield plain(f"{place}: {finding.code} {finding.name}: {finding.message}") + "\n"


def json(analyses: Iterable[Analysis]) -> Iterator[str]:
    """One object with the documents, each with its path and its diagnostics."""
    yield f'{{"schema": {dumps(SCHEMA)}, "documents": ['
    for number, analysis in enumerate(analyses):
        document = {"path": analysis.document.path, "diagnostics": list(map(diagnostic, _in_order(analysis)))}
        yield (",\n" if number else "\n") + dumps(document)
    yield "\n]}\n"


def summary(documents: int, findings: int) -> str:
    """How many findings there are in how many documents."""
    found = f"{findings} finding{'s' * (findings != 1)}" if findings else "no findings"
    return f"{found} in {documents} document{'s' * (documents != 1)}"


def _in_order(analysis: Analysis) -> list[Finding]:
    return sorted(analysis.findings, key=lambda finding: (finding.span, finding.code))

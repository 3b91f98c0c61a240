"""Findings as GitLab's code quality report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...check.fingerprint import digest, fingerprints
from ...model import Analysis
from ...write.public import dumps

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """A list with an object a finding; the fingerprint stays when lines are moved."""
    separator = "["
    for analysis in analyses:
        for finding, fingerprint in zip(analysis.findings, fingerprints(analysis), strict=True):
            issue = {
                "type": "issue",
                "check_name": f"{finding.code} {finding.name}",
                "description": finding.message,
                "severity": _SEVERITIES[finding.severity],
                "fingerprint": digest(f"{analysis.document.path}\0{fingerprint}"),
                "location": {
                    "path": analysis.document.path.removeprefix("./"),
                    "positions": {"begin": {"line": finding.line, "column": finding.column}},
                    "lines": {"begin": finding.line},
                },
            }
            yield f"{separator}\n" + dumps(issue)
            separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"

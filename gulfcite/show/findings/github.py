"""Findings as workflow commands: GitHub shows each beside its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model import Analysis
from ..plain import plain

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """A command a finding; columns count code points from 1."""
    for analysis in analyses:
        for finding in analysis.findings:
            values = {
                "title": f"{finding.code} {finding.name}",
                "file": analysis.document.path,
                "line": str(finding.line),
                "col": str(finding.column),
            }
            said = ",".join(f"{name}={_property(value)}" for name, value in values.items())
            yield f"::{_LEVELS[finding.severity]} {said}::{_data(plain(finding.message))}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

"""Findings as lines that an editor can jump from, each with its source line and carets under the place."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from ...model import Analysis, Finding
from ..caret import pointed
from ..plain import plain

_INDENT = "    "
#: How much of the line behind the place may be shown.
_REST = 200


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """``path:line:column: CODE name: message``, then the line and the carets; columns count code points from 1."""
    bidi = sys.stdout.isatty()
    for analysis in analyses:
        for finding in analysis.findings:
            place = f"{analysis.document.path}:{finding.line}:{finding.column}"
            yield plain(f"{place}: {finding.code} {finding.name}: {finding.message}") + "\n"
            for line in pointed(*_line(analysis.document.text, finding), bidi=bidi):
                yield f"{_INDENT}{line}\n"


def _line(text: str, finding: Finding) -> tuple[str, int, int]:
    """The first line of a finding, and which characters of it are meant."""
    start = max(text.rfind("\n", 0, finding.span[0]), text.rfind("\r", 0, finding.span[0])) + 1
    line = text[start : finding.span[1] + _REST].replace("\r", "\n").split("\n", 1)[0]
    return line, finding.span[0] - start, min(finding.span[1] - start, len(line))

"""Findings as JUnit XML: a suite a document, a failed case a finding, a passed one where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from ...model import Analysis, Finding
from ..plain import plain


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """XML 1.0 in UTF-8; what XML may not hold is left out."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gulfcite">\n'
    for analysis in analyses:
        path = _attribute(analysis.document.path)
        cases = [_case(path, finding) for finding in analysis.findings] or [f"<testcase name={path} classname={path}/>"]
        failures = len(analysis.findings)
        yield f'<testsuite name={path} tests="{len(cases)}" failures="{failures}" errors="0">\n'
        yield "".join(f"{case}\n" for case in cases) + "</testsuite>\n"
    yield "</testsuites>\n"


def _case(path: str, finding: Finding) -> str:
    name = _attribute(f"{finding.code} {finding.name} {finding.line}:{finding.column}")
    failure = f"<failure type={_attribute(finding.severity)} message={_attribute(finding.message)}>"
    place = f"line {finding.line}, column {finding.column}: {finding.message}"
    return f"<testcase name={name} classname={path}>{failure}{escape(_clean(place))}</failure></testcase>"


def _attribute(text: str) -> str:
    return quoteattr(_clean(text))


def _clean(text: str) -> str:
    """Without what XML 1.0 may not hold: controls, lone surrogates, and the two that are no characters."""
    return "".join(c for c in plain(text) if not ("\ud800" <= c <= "\udfff" or c in "\ufffe\uffff"))

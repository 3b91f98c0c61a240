"""What a finding is known by."""

from __future__ import annotations

from gulfcite.check.fingerprint import fingerprints
from gulfcite.model import Analysis


def moved(analysis: Analysis, before: str) -> Analysis:
    """The same document with more text before all of it."""
    findings = [
        finding._replace(span=(finding.span[0] + len(before), finding.span[1] + len(before)), line=finding.line + 1)
        for finding in analysis.findings
    ]
    document = analysis.document._replace(text=before + analysis.document.text)
    return analysis._replace(document=document, findings=tuple(findings))


def test_it_stays_when_lines_move(analysis: Analysis) -> None:
    assert fingerprints(moved(analysis, "سطر جديد\n")) == fingerprints(analysis)


def test_it_changes_with_the_rule_and_with_the_words(analysis: Analysis) -> None:
    (finding,) = analysis.findings
    other_rule = analysis._replace(findings=(finding._replace(code="GC101"),))
    other_words = analysis._replace(findings=(finding._replace(span=(0, 5)),))
    assert len({*fingerprints(analysis), *fingerprints(other_rule), *fingerprints(other_words)}) == 3


def test_two_of_one_kind_are_two(analysis: Analysis) -> None:
    one, two = fingerprints(analysis._replace(findings=analysis.findings * 2))
    assert one != two

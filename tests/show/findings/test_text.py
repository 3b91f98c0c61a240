"""Findings as lines, each with its source line and carets."""

from __future__ import annotations

from gulfcite.model import Analysis
from gulfcite.show.findings.text import write


def test_a_line_for_each_finding_then_its_source_and_carets(analysis: Analysis) -> None:
    said, line, carets = "".join(write([analysis])).splitlines()
    assert said == "article.txt:9:1: GC202 uncited-entry: nothing cites «المقدمة»"
    assert "ابن خلدون، عبد الرحمن" in line
    assert carets.count("^") == len("ابن خلدون، عبد الرحمن، المقدمة، بيروت، دار الفكر، 1401هـ.")


def test_a_message_stays_on_one_line_without_controls(analysis: Analysis) -> None:
    (finding,) = analysis.findings
    early = finding._replace(span=(0, 3), line=1, column=1, message="a\nb\x1b")
    assert next(write([analysis._replace(findings=(early,))])).endswith(": a b\n")


def test_the_line_ends_where_an_old_mac_ended_it(analysis: Analysis) -> None:
    (finding,) = analysis.findings
    document = analysis.document._replace(text="one\rtwo\rthree")
    second = finding._replace(span=(4, 7), line=2, column=1)
    _, line, _ = write([analysis._replace(document=document, findings=(second,))])
    assert line.strip().strip("\u2066\u2069") == "two"

"""Findings as JUnit XML."""

from __future__ import annotations

from xml.etree import ElementTree

from gulfcite.model import Analysis
from gulfcite.show.findings.junit import write


def test_a_suite_for_each_document_and_a_failed_case_for_each_finding(analysis: Analysis) -> None:
    root = ElementTree.fromstring("".join(write([analysis, analysis._replace(findings=())])))
    failed, clean = root
    assert (failed.attrib["name"], failed.attrib["tests"], failed.attrib["failures"]) == ("article.txt", "1", "1")
    (failure,) = failed.iter("failure")
    assert failure.attrib == {"type": "warning", "message": "nothing cites «المقدمة»"}
    assert (clean.attrib["failures"], len(list(clean))) == ("0", 1)


def test_what_xml_may_not_hold_is_left_out(analysis: Analysis) -> None:
    (finding,) = analysis.findings
    odd = finding._replace(message='<b> & "q" \x00 \ud800 \ufffe')
    root = ElementTree.fromstring("".join(write([analysis._replace(findings=(odd,))])))
    assert next(root.iter("failure")).attrib["message"] == '<b> & "q"   '

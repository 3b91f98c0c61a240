"""Findings as GitLab's code quality report."""

from __future__ import annotations

import json

from gulfcite.model import Analysis
from gulfcite.show.findings.gitlab import write


def test_an_object_for_each_finding(analysis: Analysis) -> None:
    (issue,) = json.loads("".join(write([analysis])))
    assert (issue["check_name"], issue["severity"]) == ("GC202 uncited-entry", "minor")
    assert issue["location"]["path"] == "article.txt"
    assert issue["location"]["lines"] == {"begin": 9}


def test_two_documents_with_the_same_words_have_two_fingerprints(analysis: Analysis) -> None:
    other = analysis._replace(document=analysis.document._replace(path="other.txt"))
    one, two = json.loads("".join(write([analysis, other])))
    assert one["fingerprint"] != two["fingerprint"]


def test_a_clean_document_is_an_empty_list(analysis: Analysis) -> None:
    assert json.loads("".join(write([analysis._replace(findings=())]))) == []

"""Findings as lines and as JSON."""

from __future__ import annotations

import json

import pytest

from gulfcite.model import Analysis
from gulfcite.show import check


def test_a_line_for_each_finding_in_the_order_of_the_text(analysis: Analysis) -> None:
    (late,) = analysis.findings
    early = late._replace(span=(0, 1), line=1, column=1, name="scrambled", code="GC412", message="a\nb\x1b")
    assert list(check.text([analysis._replace(findings=(late, early))])) == [
        "article.txt:1:1: GC412 scrambled: a b\n",
        "article.txt:9:1: GC202 uncited-entry: nothing cites «المقدمة»\n",
    ]


def test_json_names_each_document_also_a_clean_one(analysis: Analysis) -> None:
    whole = json.loads("".join(check.json([analysis, analysis._replace(findings=())])))
    assert whole["schema"] == "gulfcite/1"
    assert [document["path"] for document in whole["documents"]] == ["article.txt", "article.txt"]
    assert [finding["code"] for finding in whole["documents"][0]["diagnostics"]] == ["GC202"]
    assert whole["documents"][1]["diagnostics"] == []


@pytest.mark.parametrize(
    ("documents", "findings", "said"),
    [(1, 0, "no findings in 1 document"), (2, 1, "1 finding in 2 documents"), (1, 3, "3 findings in 1 document")],
)
def test_the_summary(documents: int, findings: int, said: str) -> None:
    assert check.summary(documents, findings) == said

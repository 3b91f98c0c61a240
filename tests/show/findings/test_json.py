"""Findings as JSON."""

from __future__ import annotations

import json

from gulfcite.model import Analysis
from gulfcite.show.findings.json import write


def test_each_document_is_named_also_a_clean_one(analysis: Analysis) -> None:
    whole = json.loads("".join(write([analysis, analysis._replace(findings=())])))
    assert whole["schema"] == "gulfcite/1"
    assert [document["path"] for document in whole["documents"]] == ["article.txt", "article.txt"]
    assert [finding["code"] for finding in whole["documents"][0]["diagnostics"]] == ["GC202"]
    assert whole["documents"][1]["diagnostics"] == []

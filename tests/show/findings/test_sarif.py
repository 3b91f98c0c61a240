"""Findings as SARIF 2.1.0."""

from __future__ import annotations

import json
from typing import Any

from sarif_pydantic import Sarif

from gulfcite.check.selection import EVERY
from gulfcite.model import Analysis
from gulfcite.show.findings.sarif import write


def log(*analyses: Analysis) -> Any:
    text = "".join(write(analyses))
    assert Sarif.model_validate_json(text).version == "2.1.0"
    return json.loads(text)


def test_a_result_names_its_rule_and_its_place(analysis: Analysis) -> None:
    (run,) = log(analysis)["runs"]
    (result,) = run["results"]
    assert run["columnKind"] == "utf16CodeUnits"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "GC202"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "article.txt"
    assert place["region"] == {"startLine": 9, "startColumn": 1, "endLine": 9, "endColumn": 58}


def test_every_rule_is_described(analysis: Analysis) -> None:
    rules = log(analysis)["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in EVERY]
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in rules)


def test_columns_are_utf16_units(analysis: Analysis) -> None:
    (finding,) = analysis.findings
    text = "😀 (1) x\nnext"
    two = analysis._replace(
        document=analysis.document._replace(text=text, path="ملف 1.txt"),
        findings=(finding._replace(span=(2, 7), line=1, column=3),),
    )
    place = log(two)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 9}
    assert place["artifactLocation"]["uri"] == "%D9%85%D9%84%D9%81%201.txt"


def test_a_place_over_two_lines_ends_on_the_second(analysis: Analysis) -> None:
    (finding,) = analysis.findings
    over = analysis._replace(
        document=analysis.document._replace(text="ab\ncdef\n"),
        findings=(finding._replace(span=(1, 5), line=1, column=2),),
    )
    region = log(over)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 2, "endLine": 2, "endColumn": 3}


def test_a_clean_document_has_no_results(analysis: Analysis) -> None:
    assert log(analysis._replace(findings=()))["runs"][0]["results"] == []

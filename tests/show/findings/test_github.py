"""Findings as workflow commands of GitHub."""

from __future__ import annotations

from gulfcite.model import Analysis
from gulfcite.show.findings.github import write


def test_a_command_for_each_finding(analysis: Analysis) -> None:
    assert list(write([analysis])) == [
        "::warning title=GC202 uncited-entry,file=article.txt,line=9,col=1::nothing cites «المقدمة»\n"
    ]


def test_what_means_something_to_github_is_escaped(analysis: Analysis) -> None:
    (finding,) = analysis.findings
    odd = analysis._replace(
        document=analysis.document._replace(path="a,b:c%.txt"), findings=(finding._replace(message="100%\n::error::"),)
    )
    assert list(write([odd])) == [
        "::warning title=GC202 uncited-entry,file=a%2Cb%3Ac%25.txt,line=9,col=1::100%25 ::error::\n"
    ]


def test_nothing_is_said_of_a_clean_document(analysis: Analysis) -> None:
    assert list(write([analysis._replace(findings=())])) == []

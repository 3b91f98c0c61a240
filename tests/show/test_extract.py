"""The tables of ``extract``."""

from __future__ import annotations

import pytest

from gulfcite.model import Analysis, Document, Resolution
from gulfcite.show import extract
from gulfcite.write.selection import Selection


def shown(analysis: Analysis, capsys: pytest.CaptureFixture[str]) -> str:
    extract.show([analysis])
    return capsys.readouterr().out.translate({0x2068: None, 0x2069: None})


def test_works_citations_and_findings_are_shown(analysis: Analysis, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [" ".join(line.split()) for line in shown(analysis, capsys).splitlines()]
    assert lines[:3] == [
        "article.txt",
        "نقد العقل العربي في كتابات المعاصرين",
        "style footnotes, 1 reference, 2 notes, 2 citations, 2 works",
    ]
    assert "jabri1986bnya book محمد عابد الجابري بنية العقل العربي 1986 0 2" in lines
    assert "p1 n2 ibid المصدر نفسه، ص 30 30 jabri1986bnya" in lines
    assert "9:1 uncited-entry nothing cites «المقدمة»" in lines


def test_why_a_citation_has_no_work_is_shown(analysis: Analysis, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = analysis.citations
    torn = first._replace(resolution=Resolution("ambiguous", candidates=("W1", "W2")), note=None, where="text")
    lost = second._replace(resolution=Resolution())
    lines = [" ".join(line.split()) for line in shown(analysis._replace(citations=(torn, lost)), capsys).splitlines()]
    assert any(line.startswith("text full") and "ambiguous:" in line for line in lines)
    assert "p1 n2 ibid المصدر نفسه، ص 30 30 unresolved" in lines


def test_a_document_without_citations_gets_no_empty_tables(capsys: pytest.CaptureFixture[str]) -> None:
    out = shown(Analysis(Document("essay.txt", "x")), capsys)
    assert out.split("\n") == [
        "essay.txt",
        "style none, 0 references, 0 notes, 0 citations, 0 works",
        "",
        "",
    ]


def test_no_control_reaches_the_terminal(analysis: Analysis, capsys: pytest.CaptureFixture[str]) -> None:
    evil = analysis._replace(metadata={"title": "\x1b]0;x\x07نقد"}, document=Document("a\x1b[2J.txt", "x"))
    assert "\x1b" not in shown(evil, capsys)


@pytest.mark.parametrize(
    ("part", "row"),
    [
        ("references", "R1 ar book عبد الرحمن ابن خلدون المقدمة 1401 AH abnkhldun1401mqdma"),
        ("notes", "p1 n2 المصدر نفسه، ص 30. 1"),
        ("citations", "p1 n2 ibid المصدر نفسه، ص 30 30 jabri1986bnya"),
    ],
)
def test_one_part_alone_is_shown(analysis: Analysis, capsys: pytest.CaptureFixture[str], part, row: str) -> None:
    extract.show([analysis], Selection(only=part))
    out = capsys.readouterr().out.translate({0x2068: None, 0x2069: None})
    assert row in [" ".join(line.split()) for line in out.splitlines()]
    assert [name for name in ("References", "Notes", "Works", "Citations", "Findings") if f"{name} " in out] == [
        part.capitalize()
    ]

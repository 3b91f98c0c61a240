"""The command line run in this process, on documents that a stub analyses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import gulfcite.pipeline
from gulfcite.check.phrase import Language
from gulfcite.check.settings import Settings
from gulfcite.cli import application
from gulfcite.model import Analysis, Document

Run = Callable[..., Result]


@pytest.fixture
def run(analysis: Analysis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run ``gulfcite`` in a folder with three files; what has ``clean`` in it has no findings, ``fault`` fails."""

    def analyse(document: Document, *, whole: bool) -> Analysis:
        if "fault" in document.text:
            raise ZeroDivisionError("division\nby zero")
        findings = () if "clean" in document.text else analysis.findings
        return analysis._replace(document=document, findings=findings)

    def check(document: Document, settings: Settings, language: Language, web: object) -> Analysis:
        findings = [finding for finding in analyse(document, whole=False).findings if settings.tells(finding.severity)]
        return Analysis(document, findings=tuple(findings))

    monkeypatch.setattr(gulfcite.pipeline, "analyse", analyse)
    monkeypatch.setattr(gulfcite.pipeline, "check", check)
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(analysis.document.text, encoding="utf-8")
    Path("clean.txt").write_text("clean", encoding="utf-8")
    Path("fault.txt").write_text("fault", encoding="utf-8")
    return lambda *arguments: CliRunner().invoke(application(*arguments[:1]), list(arguments))

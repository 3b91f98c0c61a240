"""Findings that were accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from gulfcite.check.baseline import BaselineError, Draft, load
from gulfcite.model import Analysis


@pytest.fixture
def placed(analysis: Analysis, tmp_path: Path) -> Analysis:
    return analysis._replace(document=analysis.document._replace(path=str(tmp_path / "article.txt")))


def written(file: Path, *analyses: Analysis) -> Path:
    draft = Draft(file)
    for analysis in analyses:
        draft.accept(analysis)
    file.write_text(draft.text(), encoding="utf-8")
    return file


def test_what_was_accepted_is_silent_and_what_is_new_is_not(placed: Analysis, tmp_path: Path) -> None:
    baseline = load(written(tmp_path / "base.json", placed))
    (finding,) = placed.findings
    new = finding._replace(code="GC101")
    assert baseline.silence(placed._replace(findings=(finding, new))).findings == (new,)
    assert baseline.gone() == []


def test_what_is_gone_is_told_of_documents_that_were_checked(placed: Analysis, tmp_path: Path) -> None:
    baseline = load(written(tmp_path / "base.json", placed))
    assert baseline.gone() == []
    baseline.silence(placed._replace(findings=()))
    assert baseline.gone() == ["article.txt: GC202 uncited-entry"]


def test_how_a_file_changes_is_counted(placed: Analysis, tmp_path: Path) -> None:
    file = tmp_path / "base.json"
    first = Draft(file)
    first.accept(placed)
    assert first.change() == (1, 0)
    written(file, placed)
    assert first.change() == (0, 0)
    assert Draft(file).change() == (0, 1)


def test_paths_are_kept_from_the_folder_of_the_file(placed: Analysis, tmp_path: Path) -> None:
    text = written(tmp_path / "base.json", placed).read_text(encoding="utf-8")
    assert '"article.txt": {' in text
    assert str(tmp_path) not in text


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"schema": "other"}', '{"schema": "gulfcite-baseline/1", "findings": [1]}']
)
def test_a_file_that_is_no_baseline_is_an_error(tmp_path: Path, text: str) -> None:
    file = tmp_path / "base.json"
    file.write_text(text)
    with pytest.raises(BaselineError, match=r"base\.json"):
        load(file)
    with pytest.raises(BaselineError, match=r"base\.json"):
        Draft(file).change()


def test_a_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BaselineError, match="missing"):
        load(tmp_path / "missing")

"""What a project wants of the check."""

from __future__ import annotations

from pathlib import Path

import pytest

from gulfcite.check.settings import Settings, SettingsError, find


def test_pyproject_and_a_file_of_its_own_are_found_upwards(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.gulfcite]\nselect = ["GC1"]\n')
    assert find(inner).select == ("GC1",)
    (tmp_path / "a" / "gulfcite.toml").write_text('ignore = ["uncited-entry"]\nseverity = "warning"\n')
    found = find(inner)
    assert (found.select, found.ignore, found.severity, found.folder) == (
        (),
        ("uncited-entry",),
        "warning",
        tmp_path / "a",
    )


def test_without_a_file_all_is_as_usual(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\n")
    assert find(tmp_path)._replace(folder=Path()) == Settings()


def test_what_is_ignored_in_some_files(tmp_path: Path) -> None:
    (tmp_path / "gulfcite.toml").write_text('[per-file-ignores]\n"drafts/*" = ["GC2"]\n"old.txt" = ["GC101"]\n')
    settings = find(tmp_path)
    assert "GC201" in settings.ignored(str(tmp_path / "drafts" / "a.txt"))
    assert settings.ignored(str(tmp_path / "x" / "old.txt")) == {"GC101"}
    assert settings.ignored(str(tmp_path / "a.txt")) == set()


def test_what_is_grave_enough_is_told() -> None:
    settings = Settings(severity="warning")
    assert (settings.tells("error"), settings.tells("warning"), settings.tells("info")) == (True, True, False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("selct = []", "there is no setting 'selct'; did you mean 'select'?"),
        ('select = ["GC999"]', "select: there is no rule 'GC999'"),
        ('select = "GC1"', "select: should be a list of codes or names of rules"),
        ('severity = "warn"', "severity: 'warn' is not one of info, warning, error; did you mean 'warning'?"),
        ("per-file-ignores = []", "per-file-ignores: should lead from patterns"),
        ("baseline = 1", "baseline: should be the path of a file"),
        ("select = [", ""),
    ],
)
def test_what_cannot_be_meant_is_told_with_the_file(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "gulfcite.toml").write_text(text)
    with pytest.raises(SettingsError) as error:
        find(tmp_path)
    assert str(error.value).startswith(f"{tmp_path / 'gulfcite.toml'}: {said}")

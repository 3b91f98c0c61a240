"""What is made of tables is kept, and made anew when it must be."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import pytest

compiled = import_module("gulfcite.tables.compiled")


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    monkeypatch.setattr(compiled, "_FOLDER", str(tmp_path / "kept"))
    return []


def make(made: list[Sequence[str]]) -> dict[str, int]:
    def build(names: Sequence[str]) -> dict[str, int]:
        made.append(names)
        return {"rows": len(made)}

    return compiled.compiled("test", ("season",), build)


def test_it_is_made_once(made: list[Sequence[str]]) -> None:
    assert make(made) == make(made) == {"rows": 1}


def test_it_is_made_anew_when_a_table_changed(made: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    make(made)
    monkeypatch.setattr(compiled, "_stamp", lambda paths: ("another", *paths))
    assert make(made) == {"rows": 2}


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"\xff" * 40])
def test_what_was_kept_badly_is_made_anew(made: list[Sequence[str]], tmp_path: Path, rubbish: bytes) -> None:
    make(made)
    [file] = (tmp_path / "kept").iterdir()
    file.write_bytes(rubbish)
    assert make(made) == {"rows": 2}


def test_it_is_made_each_time_where_nothing_can_be_kept(made: list[Sequence[str]], tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder should be")
    assert make(made) == {"rows": 1}
    assert make(made) == {"rows": 2}

"""What is made of tables is kept, and made anew when it must be."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

compiled = import_module("gulfcite.tables.compiled")


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    monkeypatch.setattr(compiled, "_FOLDERS", (str(tmp_path / "kept"), str(tmp_path / "else")))
    return []


def make(made: list[int]) -> dict[str, int]:
    def build() -> dict[str, int]:
        made.append(len(made) + 1)
        return {"rows": len(made)}

    return compiled.compiled("test", build)


def test_it_is_made_once(made: list[int]) -> None:
    assert make(made) == make(made) == {"rows": 1}


def test_it_is_made_anew_when_a_table_changed(made: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    make(made)
    monkeypatch.setattr(compiled, "_tables", lambda: (1, 2))
    assert make(made) == {"rows": 2}


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"\xff" * 40])
def test_what_was_kept_badly_is_made_anew(made: list[int], tmp_path: Path, rubbish: bytes) -> None:
    make(made)
    [file] = (tmp_path / "kept").iterdir()
    file.write_bytes(rubbish)
    assert make(made) == {"rows": 2}


def test_it_is_kept_elsewhere_where_the_package_may_not_be_written_to(made: list[int], tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder should be")
    assert make(made) == make(made) == {"rows": 1}
    assert [path.name[:5] for path in (tmp_path / "else").iterdir()] == ["test."]


def test_it_is_made_each_time_where_nothing_can_be_kept(made: list[int], tmp_path: Path) -> None:
    for name in ("kept", "else"):
        (tmp_path / name).write_text("a file where the folder should be")
    assert make(made) == {"rows": 1}
    assert make(made) == {"rows": 2}

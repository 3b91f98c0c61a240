"""A file is written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gulfcite.write.target import save


def test_the_pieces_become_the_file_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    assert save(str(tmp_path / "a.bib"), ["نقد ", "العقل\n"]) is None
    assert (tmp_path / "a.bib").read_bytes() == "نقد العقل\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["a.bib"]


def test_a_failure_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "half"
        raise KeyboardInterrupt

    (tmp_path / "a.bib").write_text("before")
    with pytest.raises(KeyboardInterrupt):
        save(str(tmp_path / "a.bib"), pieces())
    assert (tmp_path / "a.bib").read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["a.bib"]


def test_a_link_and_the_mode_of_the_file_stay(tmp_path: Path) -> None:
    (tmp_path / "real.bib").write_text("before")
    (tmp_path / "real.bib").chmod(0o640)
    (tmp_path / "link.bib").symlink_to("real.bib")
    assert save(str(tmp_path / "link.bib"), ["after"]) is None
    assert (tmp_path / "link.bib").is_symlink()
    assert (tmp_path / "real.bib").read_text() == "after"
    assert (tmp_path / "real.bib").stat().st_mode & 0o777 == 0o640


def test_a_device_is_written_to_and_not_replaced() -> None:
    assert save("/dev/null", ["x"]) is None
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize("name", ["missing/a.bib", "."])
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, name: str) -> None:
    reason = save(str(tmp_path / name), ["x"])
    assert reason is not None
    assert reason.startswith("cannot be written (")

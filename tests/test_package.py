"""What is installed is whole: the wheel works from another folder, with its tables inside."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import gulfcite

PACKAGE = Path(gulfcite.__file__).parent
DOCUMENT = "(1) محمد عابد الجابري، بنية العقل العربي، مركز دراسات الوحدة العربية، بيروت، 1986، ص 25.\n"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing in it but what the wheel holds."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=PACKAGE.parent, check=True, capture_output=True)
    (wheel,) = folder.glob("gulfcite-*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_every_file_of_the_package(installed: Path) -> None:
    kept = {path.relative_to(PACKAGE) for path in PACKAGE.rglob("*") if path.suffix in (".py", ".toml")}
    assert kept == {path.relative_to(installed / "gulfcite") for path in (installed / "gulfcite").rglob("*.*")}
    assert any(path.suffix == ".toml" for path in kept)


def test_it_runs_from_another_folder(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(DOCUMENT, encoding="utf-8")
    code = (
        "import sys, gulfcite, gulfcite.__main__ as start;"
        f"assert gulfcite.__file__.startswith({str(installed)!r}), gulfcite.__file__;"
        "sys.argv = ['gulfcite', 'extract', '-f', 'json', 'notes.txt']; start.main()"
    )
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith('{"schema": "gulfcite/1", "documents": [')


def test_the_metadata_names_the_script_and_the_licence(installed: Path) -> None:
    (info,) = installed.glob("gulfcite-*.dist-info")
    assert "gulfcite = gulfcite.__main__:main" in (info / "entry_points.txt").read_text()
    metadata = (info / "METADATA").read_text(encoding="utf-8")
    assert f"Version: {gulfcite.__version__}\n" in metadata
    assert "License-Expression: MIT\n" in metadata
    assert "gulfcite contributors" in (info / "licenses" / "LICENSE").read_text()

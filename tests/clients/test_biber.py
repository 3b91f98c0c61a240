"""biber loads what we write."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from gulfcite.model import Analysis
from gulfcite.write import write


def complaints(biber: str, folder: Path, text: str) -> list[str]:
    """What biber says of a file, but for an entry that lacks a field which its source lacks."""
    (folder / "a.bib").write_text(text, encoding="utf-8")
    command = [biber, "--tool", "--validate-datamodel", "--output-file", "b.bib", "a.bib"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "Datamodel validation complete" in done.stdout
    said = [line for line in done.stdout.splitlines() if line.startswith(("WARN", "ERROR"))]
    return [line for line in said if "Missing mandatory field" not in line]


@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
def test_biber_loads_every_document(
    name: str, program: Callable[[str], str], analyses: list[Analysis], tmp_path: Path
) -> None:
    assert complaints(program("biber"), tmp_path, "".join(write(name, analyses))) == []


def test_biber_complains_of_what_is_wrong(program: Callable[[str], str], tmp_path: Path) -> None:
    assert complaints(program("biber"), tmp_path, "@book{a, title = {A}, date = {20155}}")

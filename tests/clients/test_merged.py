"""biber loads a bibliography that works were merged into as it did before."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from gulfcite.library.append import appended
from gulfcite.library.merge import merge, placed
from gulfcite.model import Analysis
from gulfcite.read.records import Bibliography, bibliography

FILES = sorted((Path(__file__).parents[1] / "library" / "bibliographies").glob("*.bib"))


def complaints(biber: str, folder: Path, data: bytes) -> list[str]:
    """What biber says of a file: of which entry, and what."""
    (folder / "a.bib").write_bytes(data)
    command = [biber, "--tool", "--validate-datamodel", "--output-file", "b.bib", "a.bib"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "Datamodel validation complete" in done.stdout
    said = [line for line in done.stdout.splitlines() if line.startswith(("WARN", "ERROR"))]
    return sorted(line for line in said if "Missing mandatory field" not in line and "BibTeX subsystem" not in line)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_new_is_complained_of(
    path: Path, program: Callable[[str], str], analyses: list[Analysis], tmp_path: Path
) -> None:
    held = bibliography(str(path))
    assert isinstance(held, Bibliography)
    data = appended(held, [one.record for one in merge(held, placed(analyses)) if one.verdict == "added"])
    assert isinstance(data, bytes)
    assert len(data) > len(held.document.data)
    biber = program("biber")
    assert complaints(biber, tmp_path, data) == complaints(biber, tmp_path, held.document.data)

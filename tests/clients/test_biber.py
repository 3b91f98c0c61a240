"""biber loads what we write, by the data model of BibLaTeX."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from gulfcite.model import Analysis, Item, Record
from gulfcite.write import write, write_records

from ..strategies import items


def complaints(biber: str, folder: Path, text: str) -> list[str]:
    """What biber says of a file."""
    (folder / "a.bib").write_text(text, encoding="utf-8")
    command = [biber, "--tool", "--validate-datamodel", "--output-file", "b.bib", "a.bib"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "Datamodel validation complete" in done.stdout
    return [line for line in done.stdout.splitlines() if line.startswith(("WARN", "ERROR"))]


def test_biber_loads_every_document(program: Callable[[str], str], analyses: list[Analysis], tmp_path: Path) -> None:
    assert complaints(program("biber"), tmp_path, "".join(write("biblatex", analyses))) == []


def test_biber_loads_bibtex_and_misses_only_what_the_sources_do_not_say(
    program: Callable[[str], str], analyses: list[Analysis], tmp_path: Path
) -> None:
    said = complaints(program("biber"), tmp_path, "".join(write("bibtex", analyses)))
    assert [line for line in said if "Missing mandatory field" not in line] == []


@given(works=st.lists(items(), min_size=100, max_size=100))
@settings(
    max_examples=2,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[*HealthCheck],
)
def test_biber_loads_any_work(
    program: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory, works: list[Item]
) -> None:
    folder = tmp_path_factory.mktemp("works")
    records = [Record(f"work{n}", item) for n, item in enumerate(works)]
    assert complaints(program("biber"), folder, "".join(write_records("biblatex", records))) == []


def test_biber_complains_of_what_is_wrong(program: Callable[[str], str], tmp_path: Path) -> None:
    assert complaints(program("biber"), tmp_path, "@book{a, title = {A}, date = {20155}}")

"""The programs of plain BibTeX sort and print what we write; what they miss is what the sources do not say."""

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

#: What a style has no words for, though other programs do, and loses or prints all the same: an author and the editor
#: of his text, and a journal that counts issues alone.
KNOWN = ("empty ", "can't use both author and editor", "there's a number but no volume in")


def complaints(command: list[str], style: str, folder: Path, text: str) -> list[str]:
    """What BibTeX says of a file but for what is known."""
    (folder / "refs.bib").write_text(text, encoding="utf-8")
    (folder / "a.aux").write_text(f"\\relax\n\\bibstyle{{{style}}}\n\\citation{{*}}\n\\bibdata{{refs}}\n")
    done = subprocess.run([*command, "a"], cwd=folder, capture_output=True, check=False)
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    assert (folder / "a.bbl").read_bytes().count(b"\\bibitem") == text.count("\n@") + 1
    told = [line.removeprefix("Warning--") for line in lines if line.startswith("Warning--")]
    stops = [line for line in lines if "---line" in line]
    return [line for line in told if not line.startswith(KNOWN)] + stops


@pytest.fixture(params=[["bibtex"], ["bibtex8", "--8bit", "--huge"]], ids=lambda words: words[0])
def command(request: pytest.FixtureRequest, program: Callable[[str], str]) -> list[str]:
    return [program(request.param[0]), *request.param[1:]]


@pytest.mark.parametrize("style", ["plain", "abbrv", "unsrt"])
def test_every_document_is_sorted(style: str, command: list[str], analyses: list[Analysis], tmp_path: Path) -> None:
    assert complaints(command, style, tmp_path, "".join(write("bibtex", analyses))) == []


@given(works=st.lists(items(), min_size=20, max_size=20))
@settings(max_examples=3, deadline=None, phases=[Phase.generate], suppress_health_check=[*HealthCheck])
def test_any_work_is_sorted(command: list[str], tmp_path_factory: pytest.TempPathFactory, works: list[Item]) -> None:
    records = [
        Record(f"work{n}", {"title": "T", **item})  # by its title, where nothing else is known of it
        for n, item in enumerate(works)
    ]
    folder = tmp_path_factory.mktemp("works")
    assert complaints(command, "plain", folder, "".join(write_records("bibtex", records))) == []


def test_a_work_that_cannot_be_sorted_is_complained_of(command: list[str], tmp_path: Path) -> None:
    assert complaints(command, "plain", tmp_path, "@misc{a, year = {1990}}") == ["to sort, need author or key in a"]

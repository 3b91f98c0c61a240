"""citation.js, which many web tools read CSL-JSON with, makes BibTeX of it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gulfcite.model import Analysis, Document
from gulfcite.read.records import Bibliography, parse
from gulfcite.write import write_records
from gulfcite.write.records import records

SCRIPT = Path(__file__).parent / "citation-js.mjs"


def test_names_and_titles_are_the_same_on_the_other_side(
    program: Callable[[str], str], installed: Callable[[str], Path], analyses: list[Analysis]
) -> None:
    installed("node_modules/@citation-js/plugin-bibtex")
    ours = list(records(analyses))
    command = [program("node"), str(SCRIPT)]
    text = "".join(write_records("csl-json", ours))
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    read = parse(Document("refs.bib", done.stdout))
    assert isinstance(read, Bibliography)
    assert read.damage == ()
    assert [record.key for record in read.records] == [record.key for record in ours]
    for one, other in zip(ours, read.records, strict=True):
        assert other.item.get("title") == one.item.get("title")
        assert list(map(whole, other.item.get("author", []))) == list(map(whole, one.item.get("author", [])))


def whole(name: Any) -> str:
    """A name as it is read aloud: what is a particle of it is for each program to say."""
    order = ("given", "non-dropping-particle", "family", "literal")
    return " ".join(name[part] for part in order if part in name)

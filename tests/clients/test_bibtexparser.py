"""bibtexparser, the line that is long in use and the new one, reads the same names and titles that we wrote."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import bibtexparser
import pytest

from gulfcite.model import Analysis
from gulfcite.write import write

OLD = """
import json, sys
import bibtexparser
assert bibtexparser.__version__.startswith("1.")
with open(sys.argv[1], encoding="utf-8") as file:
    library = bibtexparser.load(file, bibtexparser.bparser.BibTexParser(ignore_nonstandard_types=False))
print(json.dumps([{name: entry.get(name) for name in ("ID", "ENTRYTYPE", "author", "editor", "title", "note")}
                  for entry in library.entries]))
"""


@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
def test_both_lines_read_the_same(
    name: str, installed: Callable[[str], Path], analyses: list[Analysis], tmp_path: Path
) -> None:
    file = tmp_path / "refs.bib"
    file.write_text("".join(write(name, analyses)), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(installed("bibtexparser1"))}
    done = subprocess.run(
        [sys.executable, "-c", OLD, str(file)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    new = [
        {"ID": entry.key, "ENTRYTYPE": entry.entry_type}
        | {name: field.value if (field := entry.fields_dict.get(name)) else None for name in ("author", "editor")}
        | {name: field.value if (field := entry.fields_dict.get(name)) else None for name in ("title", "note")}
        for entry in bibtexparser.parse_file(str(file)).entries
    ]
    assert json.loads(done.stdout) == new
    assert len(new) == sum(bool(work.item) for analysis in analyses for work in analysis.works)

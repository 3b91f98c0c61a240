"""The LaTeX document of the README prints an Arabic bibliography."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from gulfcite.model import Analysis
from gulfcite.write import write

README = Path(__file__).parents[2] / "README.md"


@pytest.mark.parametrize("latex", ["xelatex"])
def test_the_recipe_prints_every_title(
    latex: str, program: Callable[[str], str], analyses: list[Analysis], tmp_path: Path
) -> None:
    _, _, behind = README.read_text(encoding="utf-8").partition("```latex\n")
    recipe, _, _ = behind.partition("```")
    (tmp_path / "thesis.tex").write_text(recipe, encoding="utf-8")
    (tmp_path / "refs.biblatex").write_text("".join(write("biblatex", analyses)), encoding="utf-8")

    def run(*command: str) -> str:
        done = subprocess.run([program(command[0]), *command[1:]], cwd=tmp_path, capture_output=True, check=False)
        return done.stdout.decode("utf-8", "replace")

    run(latex, "-interaction=nonstopmode", "thesis")
    biber = run("biber", "--validate-datamodel", "thesis")
    assert [line for line in biber.splitlines() if line.startswith(("WARN", "ERROR"))] == []
    output = run(latex, "-interaction=nonstopmode", "thesis")
    assert [line for line in output.splitlines() if line.startswith("!") or "Missing character" in line] == []
    printed = "".join(run("pdftotext", "thesis.pdf", "-").split())
    for word in ("الجابري", "المقدمة", "بيروت", "Orientalism", "Hourani"):
        assert word in printed or word[::-1] in printed
    for word in ("3rd", "Aug.", "hijri"):
        assert word not in printed

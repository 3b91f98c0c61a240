"""Files by pandoc, from Markdown."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

from . import markdown


def saves_as(form: str) -> Callable[[Mapping[str, str], Path, Callable[[str], str]], dict[str, Path]]:
    """What makes files of this format, by its ending."""

    def make(texts: Mapping[str, str], folder: Path, program: Callable[[str], str]) -> dict[str, Path]:
        pandoc = program("pandoc")
        made = {}
        for name, path in markdown.make(texts, folder, program).items():
            made[name] = path.with_suffix(f".{form}")
            command = [pandoc, "--standalone", "--metadata", "title=-", "--from", "markdown-smart"]
            command += ["--to", "markdown-smart"] * (form == "md")  # which keeps the quotation marks of the text
            command += ["--output", str(made[name]), str(path)]
            subprocess.run(command, check=True, capture_output=True, timeout=60)
        return made

    return make

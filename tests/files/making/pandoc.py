"""Word files by pandoc."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

from . import markdown


def make(texts: Mapping[str, str], folder: Path, program: Callable[[str], str]) -> dict[str, Path]:
    """A file of each text, by its name."""
    pandoc = program("pandoc")
    made = {}
    for name, path in markdown.make(texts, folder, program).items():
        made[name] = path.with_suffix(".docx")
        command = [pandoc, "--from", "markdown-smart", "--output", str(made[name]), str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    return made

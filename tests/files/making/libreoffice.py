"""Word files that LibreOffice has read and saved again, in any of its formats."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

from . import docx

_TIME = 300


def saves_as(form: str) -> Callable[[Mapping[str, str], Path, Callable[[str], str]], dict[str, Path]]:
    """What makes files of this format, by its ending."""

    def make(texts: Mapping[str, str], folder: Path, program: Callable[[str], str]) -> dict[str, Path]:
        soffice = program("soffice")
        made = docx.make(texts, folder, program)
        saved = folder / "saved"
        convert(soffice, list(made.values()), form, saved)
        return {name: saved / f"{path.stem}.{form}" for name, path in made.items()}

    return make


def convert(soffice: str, paths: list[Path], form: str, folder: Path) -> None:
    """Save files in a folder in another format; with a profile of its own, LibreOffice may run elsewhere too."""
    profile = (folder / "profile").resolve().as_uri()
    command = [soffice, "--headless", f"-env:UserInstallation={profile}", "--convert-to", form, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=_TIME)

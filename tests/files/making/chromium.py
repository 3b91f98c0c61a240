"""PDF files as Chromium prints pages of HTML, with their notes at the end."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

from . import html

#: What a page shows on a screen alone.
_PRINTED = (
    "<style>nav, footer, .footnote-back { display: none } body { text-align: justify } @page { size: A4 }</style>"
)
_QUIET = [
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_TIME = 120


def make(texts: Mapping[str, str], folder: Path, program: Callable[[str], str]) -> dict[str, Path]:
    """A file of each text, by its name."""
    chromium = program("chromium")
    made = {}
    for name, path in html.make(texts, folder, program).items():
        path.write_text(path.read_text(encoding="utf-8").replace("</head>", _PRINTED + "</head>"), encoding="utf-8")
        made[name] = path.with_suffix(".pdf")
        command = [chromium, "--headless", "--no-sandbox", *_QUIET, f"--user-data-dir={folder / 'profile'}"]
        command += ["--no-pdf-header-footer", f"--print-to-pdf={made[name]}", path.resolve().as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=_TIME)
    return made

"""The ways to make files of texts: a function for each, and the least share of what they hold that must be found.

``make(texts, folder, program)`` makes a file of each text by its name and returns the paths by the same names;
``program`` leads from the name of a program to its path, and skips the test where it is not installed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from . import chromium, docx, html, latex, libreoffice, markdown, pandoc, xelatex

Make = Callable[[Mapping[str, str], Path, Callable[[str], str]], dict[str, Path]]


class Way(NamedTuple):
    """How files are made, and the ``least`` share of each thing that must be found in them."""

    make: Make
    least: float = 0.99


WAYS = {
    "markdown": Way(markdown.make),
    "markdown by pandoc": Way(pandoc.saves_as("md")),
    "latex": Way(latex.make),
    "latex by pandoc": Way(pandoc.saves_as("tex")),
    "docx": Way(docx.make),
    "docx by pandoc": Way(pandoc.saves_as("docx")),
    "docx by LibreOffice": Way(libreoffice.saves_as("docx")),
    "odt by LibreOffice": Way(libreoffice.saves_as("odt")),
    "doc by LibreOffice": Way(libreoffice.saves_as("doc")),
    "rtf by LibreOffice": Way(libreoffice.saves_as("rtf")),
    "pdf by LibreOffice": Way(libreoffice.saves_as("pdf"), 0.2),
    "pdf by Chromium": Way(chromium.make, 0.8),
    "pdf by XeLaTeX": Way(xelatex.make, 0.85),
    "html": Way(html.make),
    "html by pandoc": Way(pandoc.saves_as("html")),
    "html by LibreOffice": Way(libreoffice.saves_as("html")),
}

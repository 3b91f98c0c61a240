"""PDF files by XeLaTeX, with its own footnotes; what runs against its paragraph is marked, as its authors have to."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from itertools import groupby
from pathlib import Path

from gulfcite.read.layout.bidi import kind_of, levels

from ..parts import Note, Paragraph, parts

_HEAD = r"""\documentclass[12pt,a4paper]{article}
\usepackage[margin=2.5cm]{geometry}
\usepackage{fontspec}
\pagestyle{plain}
\setmainfont{DejaVu Serif}[Scale=0.85]
\newfontfamily\script[Script=Arabic]{Amiri}
\newfontfamily\latin[Scale=0.85]{DejaVu Serif}
\usepackage{bidi}
\emergencystretch=3em
\begin{document}
"""
_SIGNS = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_SIGNS |= {sign: f"\\{sign}" for sign in "{}$&%#_"} | {sign: f"{{{sign}}}" for sign in "<>\"'`-"}
_ESCAPED = str.maketrans(_SIGNS)
_TIME = 120


def make(texts: Mapping[str, str], folder: Path, program: Callable[[str], str]) -> dict[str, Path]:
    """A file of each text, by its name."""
    xelatex = program("xelatex")
    made = {}
    for name, text in texts.items():
        source = folder / f"{name}.tex"
        body = "\n\n".join(map(_paragraph, parts(text)))
        source.write_text(f"{_HEAD}{body}\n\\end{{document}}\n", encoding="utf-8")
        command = [xelatex, "-interaction=batchmode", source.name]
        subprocess.run(command, cwd=folder, check=False, capture_output=True, timeout=_TIME)
        made[name] = source.with_suffix(".pdf")
    return made


def _paragraph(paragraph: Paragraph) -> str:
    base = _base("".join(piece for piece in paragraph.pieces if isinstance(piece, str)))
    number = f"{paragraph.item}. " if paragraph.item is not None else ""
    pieces = [_note(piece) if isinstance(piece, Note) else _marked(piece, base) for piece in paragraph.pieces]
    return (r"\setRTL\script " if base else r"\setLTR\latin ") + number + "".join(pieces) + r"\par"


def _note(note: Note) -> str:
    text = "\n\n".join(note.lines)
    base = _base(text)
    lines = r"\par ".join(_marked(line, base) for line in note.lines)
    return rf"\RTLfootnote{{\script {lines}}}" if base else rf"\LTRfootnote{{\latin {lines}}}"


def _base(text: str) -> int:
    """1 for a text from the right, by its first letter."""
    return 0 if next((kind for kind in map(kind_of, text) if kind in ("L", "R", "AL")), "AL") == "L" else 1


def _marked(text: str, base: int) -> str:
    """A text whose runs against its direction are marked, each in a font that has its letters."""
    found = ""
    for odd, run in groupby(
        zip(text.replace("\n", " "), levels(text, base), strict=True), key=lambda pair: pair[1] % 2
    ):
        letters = "".join(letter for letter, _ in run)
        against = rf"\LR{{{_font(letters)}" if base else r"\RL{\script "
        plain = letters.translate(_ESCAPED)
        found += plain if odd == base else f"{against}{plain}}}"
    return found


def _font(letters: str) -> str:
    return r"\latin " if any(kind_of(letter) == "L" for letter in letters) else ""

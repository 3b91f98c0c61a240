"""LaTeX as authors of Arabic texts write it: notes where they are called, sections, numbered lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from ..parts import Note, Paragraph, parts

_HEAD = r"""\documentclass[12pt]{article}
\usepackage{polyglossia, enumitem} % للعربية
\setdefaultlanguage{arabic}
\newfontfamily\arabicfont[Script=Arabic]{Amiri}
\begin{document}
"""
_SIGNS = {
    **{ord(sign): f"\\{sign}" for sign in "{}$&#_%"},
    ord("\\"): r"\textbackslash{}",
    ord("^"): r"\textasciicircum{}",
    ord("~"): r"\textasciitilde{}",
    # two of these in a row would be another sign
    **{ord(sign): f"{{{sign}}}" for sign in "-`'"},
}


def make(texts: Mapping[str, str], folder: Path, _: Callable[[str], str]) -> dict[str, Path]:
    """A file of each text, by its name."""
    paths = {name: folder / f"{name}.tex" for name in texts}
    for name, path in paths.items():
        body = "\n\n".join(_blocks(parts(texts[name])))
        path.write_text(f"{_HEAD}{body}\n\\end{{document}}\n", encoding="utf-8")
    return paths


def _blocks(paragraphs: list[Paragraph]) -> Iterator[str]:
    count: int | None = None
    for paragraph in paragraphs:
        text = "".join(_note(piece) if isinstance(piece, Note) else _text(piece) for piece in paragraph.pieces)
        if count is not None and paragraph.item != count + 1:
            yield r"\end{enumerate}"
            count = None
        if paragraph.item is not None:
            if count is None:
                yield rf"\begin{{enumerate}}[start={paragraph.item}]"
            count = paragraph.item
            yield rf"\item {text}"
        elif paragraph.level:
            yield f"\\{'sub' * (paragraph.level - 1)}section{{{text}}}"
        else:
            yield text
    if count is not None:
        yield r"\end{enumerate}"


def _note(note: Note) -> str:
    return "\\footnote{" + "\n\n".join(map(_text, note.lines)) + "}"


def _text(text: str) -> str:
    return text.translate(_SIGNS).replace("\n", "\\\\{}\n")

"""Markdown as pandoc reads it: notes, headings, numbered lists; whatever else would be markup is escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from ..parts import Note, Paragraph, parts

_MARKUP = "\\`*_{}[]<>#~^$|@\"'"
_ESCAPED = {ord(sign): f"\\{sign}" for sign in _MARKUP}
#: What would begin a list or a quotation at the head of a line.
_OPENING = "-+>=:%."


def make(texts: Mapping[str, str], folder: Path, _: Callable[[str], str]) -> dict[str, Path]:
    """A file of each text, by its name."""
    paths = {name: folder / f"{name}.md" for name in texts}
    for name, path in paths.items():
        path.write_text("\n\n".join(_blocks(parts(texts[name]))) + "\n", encoding="utf-8")
    return paths


def _blocks(paragraphs: list[Paragraph]) -> Iterator[str]:
    """Each paragraph, then the notes; numbers that do not count on, as Markdown counts, are text."""
    notes: list[Note] = []
    count, listed = 0, False
    for paragraph in paragraphs:
        notes += [piece for piece in paragraph.pieces if isinstance(piece, Note)]
        text = _lines("".join(f"[^{p.number}]" if isinstance(p, Note) else _escaped(p) for p in paragraph.pieces))
        if paragraph.item is None:
            listed = False
            yield f"{'#' * paragraph.level} {text}" if paragraph.level else text
        else:
            new = not listed
            listed, follows = True, paragraph.item == count + 1
            # a list that begins anew right behind another is parted from it by a comment
            yield from ["<!-- -->"] * (not new and not follows)
            count = paragraph.item
            yield f"{paragraph.item}.  {text}"
    for note in notes:
        lines = "\n\n    ".join(_lines(_escaped(line)) for line in note.lines)
        yield f"[^{note.number}]: {lines}"


def _lines(text: str) -> str:
    """The lines of a paragraph, each ended hard, none of which begins as a list would."""
    return "\\\n".join(map(_opened, text.split("\n")))


def _opened(line: str) -> str:
    digits = len(line) - len(line.lstrip("0123456789"))
    if line[:1] in _OPENING and line:
        return f"\\{line}"
    return f"{line[:digits]}\\{line[digits:]}" if digits > 0 and line[digits : digits + 1] in (".", ")") else line


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)

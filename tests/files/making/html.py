"""A page of HTML as journals make them: notes at its end, each called by a link and leading back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape
from pathlib import Path

from ..parts import Note, Paragraph, parts

_PAGE = """<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{}</title>
<style>body {{ font-family: Amiri, serif }} .footnotes {{ font-size: smaller }}</style></head>
<body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/archive">الأعداد السابقة</a></li></ul></nav>
<main><article>
{}
</article></main>
<footer><p>جميع الحقوق محفوظة</p></footer></body></html>
"""


def make(texts: Mapping[str, str], folder: Path, _: Callable[[str], str]) -> dict[str, Path]:
    """A file of each text, by its name."""
    paths = {name: folder / f"{name}.html" for name in texts}
    for name, path in paths.items():
        body = "\n".join(_blocks(parts(texts[name])))
        path.write_text(_PAGE.format(name, body), encoding="utf-8")
    return paths


def _blocks(paragraphs: list[Paragraph]) -> Iterator[str]:
    notes: list[Note] = []
    count: int | None = None
    for paragraph in paragraphs:
        notes += [piece for piece in paragraph.pieces if isinstance(piece, Note)]
        text = "".join(_called(p) if isinstance(p, Note) else _text(p) for p in paragraph.pieces)
        if count is not None and paragraph.item != count + 1:
            yield "</ol>"
            count = None
        if paragraph.item is not None:
            if count is None:
                yield f'<ol start="{paragraph.item}">'
            count = paragraph.item
        tag = "li" if paragraph.item is not None else f"h{paragraph.level + 1}" if paragraph.level else "p"
        yield f"<{tag}>{text}</{tag}>"
    if count is not None:
        yield "</ol>"
    if notes:
        yield '<section class="footnotes" role="doc-endnotes"><hr><ol>'
        for note in notes:
            back = f'<a href="#fnref{note.number}" class="footnote-back" role="doc-backlink">↩</a>'
            lines = [_text(line) for line in note.lines]
            lines[-1:] = [f"{line} {back}" for line in lines[-1:]]
            yield f'<li id="fn{note.number}">' + "".join(f"<p>{line}</p>" for line in lines) + "</li>"
        yield "</ol></section>"


def _called(note: Note) -> str:
    number = note.number
    return f'<a href="#fn{number}" class="footnote-ref" id="fnref{number}" role="doc-noteref"><sup>{number}</sup></a>'


def _text(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")

"""LaTeX and XeLaTeX sources: .tex, .ltx. Nothing in them is run; what they mean is told by their marks."""

from __future__ import annotations

from ..model import Document, Item, Name
from .encodings import decode
from .failure import Unreadable
from .listed import add_list
from .tex.body import Body


def read(path: str, data: bytes, encoding: str | None = None) -> Document | Unreadable:
    """The document in a LaTeX file; ``encoding`` is the codec of its letters, where it is known."""
    decoded = decode(data, encoding)
    if isinstance(decoded, str):
        return Unreadable(path, decoded)
    body = Body(path)
    body.read(decoded.text)
    body.compose()
    add_list(body.composer, body.beside.records(body.bibliographies), body.keys, body.at)
    return body.composer.document(
        path,
        data,
        body.notes,
        footnotes=body.footnotes,
        metadata=_metadata(body),
        source=decoded.text,
        encoding=decoded.encoding,
        missed=body.beside.missed,
    )


def _metadata(body: Body) -> Item:
    said = {part: [" ".join(one.text.split()) for one in paragraphs] for part, paragraphs in body.front.items()}
    item = Item()
    if title := " ".join(said["title"]):
        item["title"] = title
    if authors := [Name(literal=author) for author in said["author"] if author]:
        item["author"] = authors
    return item

"""PDF files, by their text layer: glyphs to lines, lines to paragraphs, paragraphs to a document."""

from __future__ import annotations

from ..model import Document
from .failure import Unreadable
from .layout.compose import compose
from .layout.glyphs import page_of
from .layout.opening import opened
from .layout.rows import Row, rows_of
from .watching import watched

_SCANNED = "has no text layer, only pictures of pages; run OCR first: ocrmypdf -l ara FILE NEW"
_BLANK = "is a PDF without text; give a file with text in it"


def read(path: str, data: bytes) -> Document | Unreadable:
    """The document that the text layer of a PDF file holds."""
    document = opened(data)
    if isinstance(document, str):
        return Unreadable(path, document)
    rows: list[Row] = []
    pictures = 0
    try:
        for number in watched(range(len(document)), len(document)):
            page = page_of(document, number)
            pictures += page.pictures
            rows += rows_of(page, number)
    finally:
        document.close()
    if not rows:
        return Unreadable(path, _SCANNED if pictures else _BLANK)
    text, structure = compose(rows)
    return Document(path, text, "utf-8", data, structure)

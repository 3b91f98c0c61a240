"""Where a reader of a file finds a span: its page and its paragraph."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import TypedDict

from ..model import Document, Span


class Place(TypedDict):
    """Both count from 1 through the document; ``page`` is None where a file has no pages."""

    page: int | None
    paragraph: int


def placer(document: Document) -> Callable[[Span], Place]:
    """A function from a span to the place it begins at. A form feed ends a page, a blank line a paragraph."""
    told = document.structure.pages
    pages = () if told is None else told or _turned(document.text)
    paragraphs = _paragraphs(document.text)

    def place(span: Span) -> Place:
        page = bisect_right(pages, span[0]) + 1 if pages else None
        return {"page": page, "paragraph": max(1, bisect_right(paragraphs, span[0]))}

    return place


def _turned(text: str) -> list[int]:
    """Where each page after the first begins."""
    starts = []
    at = text.find("\f")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\f", at + 1)
    return starts


def _paragraphs(text: str) -> list[int]:
    """Where each paragraph begins."""
    starts = []
    at = 0
    parted = True
    for line in text.splitlines(keepends=True):
        blank = line.isspace()
        if parted and not blank:
            starts.append(at)
        parted = blank or line.endswith("\f")
        at += len(line)
    return starts

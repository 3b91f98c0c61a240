"""HTML between the paragraphs of Markdown: its text without tags and comments, and what nobody sees left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import unescape

from ..composing import Paragraph
from .lines import Line

#: What these hold is for programs.
_UNSEEN = ("script", "style", "template")
#: A tag with more letters is none.
_LONGEST = 2000


def paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """A paragraph for each line with text."""
    until = ""
    for line in lines:
        paragraph, until = _line(line, until)
        yield paragraph


def _line(line: Line, until: str) -> tuple[Paragraph, str]:
    """The text of a line, and what ends the comment or script that is open behind it; ``until`` is the one before."""
    paragraph, text, at = Paragraph(), line.text, 0
    lower = text.lower()
    while at < len(text):
        if until:
            end = lower.find(until, at)
            if end < 0:
                return paragraph, until
            at, until = end + len(until), ""
        opened = text.find("<", at)
        begins = opened >= 0 and (
            text[opened + 1 : opened + 2].isalpha() or text[opened + 1 : opened + 2] in ("/", "!")
        )
        closed = text.find(">", opened, opened + _LONGEST) if begins else -1
        end = len(text) if opened < 0 else opened
        _written(paragraph, text[at:end], line.start + at)
        at = end
        if text.startswith("<!--", at):
            until, at = "-->", at + 4
        elif closed >= 0:
            name = next((name for name in _UNSEEN if lower.startswith(name, at + 1)), None)
            until, at = f"</{name}>" if name else "", closed + 1
        elif at < len(text):
            paragraph.add(text[at], line.start + at)
            at += 1
    return paragraph, until


def _written(paragraph: Paragraph, text: str, at: int) -> None:
    if "&" in text:
        paragraph.make(unescape(text), at)
    else:
        paragraph.add(text, at)

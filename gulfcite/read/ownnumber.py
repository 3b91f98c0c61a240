"""The number that a note prints before its own text."""

from __future__ import annotations

from .composing import Paragraph

#: What stands in a note where its own number is printed.
OWN = "\ue000"
#: What may stand around that number, and behind it.
_AROUND = "()[]{} \t\xa0\u200e\u200f"
_BEHIND = _AROUND + ".-–—ـ:"


def without_number(paragraphs: list[Paragraph], mark: str | None) -> list[Paragraph]:
    """The paragraphs of a note without the number or mark that they begin with, and what stands around it."""
    if paragraphs:
        first = paragraphs[0]
        head = first.text.lstrip(_AROUND)
        opening = mark if mark and head.startswith(mark) else OWN
        if head.startswith(opening):
            rest = head[len(opening) :]
            first.cut(first.size - len(rest.lstrip(_BEHIND)))
        else:
            first.cut(first.size - len(first.text.lstrip()))
    return paragraphs

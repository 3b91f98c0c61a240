"""Numbers that name a publication, as they are printed behind their label (ISBN, ردمك, ISSN, DOI)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ..model import Analysis, Citation, Reference, Span
from ..patterns.passage import Passage
from ..tables import meanings
from ..text.folding import INVISIBLE, ascii_digits, fold
from .printed import holders

#: What may stand between a label and its number, and inside a number.
_BEFORE = frozenset(" \t\u00a0:：=(#")
_INSIDE = frozenset("-‐‑–—−  \t\u00a0")


class Printed(NamedTuple):
    """A number behind its label: the entry or citation it is in, its place in the document, its digits and X."""

    holder: Reference | Citation
    span: Span
    digits: str


def labelled(holder: Reference | Citation, meaning: str) -> Iterator[int]:
    """Where in the text of an entry or citation something begins that a label of this meaning announces."""
    folded = fold(holder.text)
    if not any(form in folded for form in _forms(meaning)):
        return
    passage = Passage(holder.text, (0, len(holder.text)), ("identifier",))
    labels = [label for label in passage.found(0, passage.size, "identifier") if label.meaning == meaning]
    for end in dict.fromkeys(label.end for label in labels):
        at = passage.ends[end - 1]
        while at < len(holder.text) and (holder.text[at] in _BEFORE or holder.text[at] in INVISIBLE):
            at += 1
        yield at


def numbers(analysis: Analysis, meaning: str) -> Iterator[Printed]:
    """The numbers that labels of this meaning announce, each to the first sign that cannot be of it."""
    for holder in holders(analysis):
        for start in labelled(holder, meaning):
            end, digits = _number(holder.text, start)
            if digits:
                yield Printed(holder, (holder.span[0] + start, holder.span[0] + end), digits)


def _number(text: str, start: int) -> tuple[int, str]:
    end, digits = start, ""
    for at in range(start, len(text)):
        letter = ascii_digits(text[at]).upper()
        if letter in "0123456789X" and (letter != "X" or digits):
            end, digits = at + 1, digits + letter
        elif text[at] not in _INSIDE and text[at] not in INVISIBLE:
            break
    return end, digits


@cache
def _forms(meaning: str) -> tuple[str, ...]:
    return tuple(form for form, of in meanings("identifier").items() if of == meaning)

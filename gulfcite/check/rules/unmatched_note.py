"""unmatched-note: a note whose marker stands nowhere in the body.

The reader never gets to the note, and can't tell what it supports. Silent where many callouts were not found,
as superscripts are lost whole when a text is taken from PDF.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..rule import Rule, Said

#: At least this share of the notes must have their callout, or the text does not keep them.
_CALLED = 0.8


def find(analysis: Analysis) -> Iterator[Said]:
    lost = [note for note in analysis.notes if note.callout is None]
    if len(analysis.notes) - len(lost) < _CALLED * len(analysis.notes):
        return
    for note in lost:
        yield Said(note.id, note.span, f"note {note.marker} has no callout in the body")


RULE = Rule("GC302", "unmatched-note", "warning", "A note whose marker stands nowhere in the body.", find)

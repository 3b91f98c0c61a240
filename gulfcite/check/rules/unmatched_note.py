"""unmatched-note: a note whose marker stands nowhere in the body.

The reader never gets to the note, and can't tell what it supports. Silent where the text did not keep its callouts.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..callouts import kept
from ..rule import Rule, Said


def find(analysis: Analysis) -> Iterator[Said]:
    if kept(analysis):
        for note in analysis.notes:
            if note.callout is None:
                yield Said(note.id, note.span, f"note {note.marker} has no callout in the body")


RULE = Rule("GC302", "unmatched-note", "warning", "A note whose marker stands nowhere in the body.", find)

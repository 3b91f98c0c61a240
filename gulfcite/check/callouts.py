"""Whether a text kept its callouts: superscripts are lost whole, or made of other numbers, on the way out of a PDF."""

from __future__ import annotations

from ..model import Analysis

#: At least this share of the notes and callouts must have found each other.
_MATCHED = 0.8


def kept(analysis: Analysis) -> bool:
    matched = sum(note.callout is not None for note in analysis.notes)
    return matched >= _MATCHED * (len(analysis.notes) + len(analysis.lone_callouts))

"""Notes at the foot of pages, or behind the text: smaller letters, a stroke above, and numbers that the body calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from .leaning import base_of
from .markers import SUPERSCRIPTS, Label, label
from .paragraphs import nominal
from .rows import Row

#: How large the letters of notes are at the most, as part of those of the body; and what part of a text is its body.
_SMALL, _BODY = 0.93, 0.25
#: What part of the notes must be called in the body for them to be told as notes.
_CALLED = 0.75


class Foot(NamedTuple):
    """A note: its rows, and the marker that its first row begins with on the side of level ``base``."""

    rows: tuple[Row, ...]
    marker: Label
    base: int

    @property
    def number(self) -> int:
        """The number of the note."""
        return int(self.marker.number)


class Parted(NamedTuple):
    """The rows of the body and the notes; there are none where nothing shows that they are notes."""

    body: list[Row]
    notes: list[Foot]


def parted(rows: Sequence[Row], scale: float) -> Parted:
    """The rows of a document as its body and its notes."""
    size = _body_size(rows, scale)
    body: list[Row] = []
    notes: list[Foot] = []
    for _, found in groupby(rows, key=lambda row: (row.page, row.column)):
        column = list(found)
        at = _foot(column, size, scale)
        more = _notes(column[at:], notes[-1:])
        if more is None:
            body += column
        else:
            body += column[:at]
            notes = [*notes[:-1], *more] if more else notes
    if not notes or not _are_called(notes, body):
        return Parted(list(rows), [])
    return Parted(body, notes)


def _raised(row: Row) -> list[str]:
    """The raised numbers of a row in reading order, in ASCII digits."""
    runs = groupby(row.items, key=SUPERSCRIPTS.__contains__)
    found = ["".join(str(SUPERSCRIPTS.index(item)) for item in run) for is_raised, run in runs if is_raised]
    return found[::-1] if base_of([row]) else found


def _body_size(rows: Sequence[Row], scale: float) -> float:
    """How large the letters of the body are: the largest size of which there is much."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[round(nominal(row, scale) * 2) / 2] += row.arabic + row.latin
    return max((size for size, count in sizes.items() if count >= _BODY * sizes.total()), default=0.0)


def _foot(column: Sequence[Row], size: float, scale: float) -> int:
    """Where the small letters begin that a column ends with, or what a stroke parts from it."""
    at = len(column)
    while at > 0 and nominal(column[at - 1], scale) <= _SMALL * size:
        at -= 1
    ruled = next((i for i in reversed(range(len(column))) if column[i].below), None)
    if ruled is not None and any(label(column[ruled].items, side) for side in (0, 1)):
        return ruled if ruled < at else next(i for i in range(at, len(column)) if column[i].below)
    return at


def _notes(feet: Sequence[Row], last: Sequence[Foot]) -> list[Foot] | None:
    """The ``last`` note and those of these rows, by their numbers, which rise by one or begin again on a new page.

    What comes before the first number goes on with the last note. None where rows are no notes.
    """
    notes = list(last)
    for row in feet:
        found = _marked(row, notes)
        if found:
            notes.append(found)
        elif notes:
            notes[-1] = notes[-1]._replace(rows=(*notes[-1].rows, row))
        else:
            return None
    return notes


def _marked(row: Row, notes: Sequence[Foot]) -> Foot | None:
    """The note that a row begins."""
    expected = {str(notes[-1].number + 1)} if notes else {"1"}
    if notes and notes[-1].rows[-1].page < row.page:
        expected.add("1")
    base = base_of([row])
    for side in (base, 1 - base):
        found = label(row.items, side)
        if found and found.number in expected:
            return Foot((row,), found, side)
    return None


def _are_called(notes: Sequence[Foot], body: Sequence[Row]) -> bool:
    """Whether the body calls nearly all notes by raised numbers, one after the other."""
    calls = [(row.page, number) for row in body for number in _raised(row)]
    called = at = 0
    for note in notes:
        page = note.rows[0].page
        place = next(
            (i for i in range(at, len(calls)) if calls[i][1] == note.marker.number and calls[i][0] <= page), None
        )
        if place is not None:
            called, at = called + 1, place + 1
    return called >= _CALLED * len(notes)

"""What a heading heads where its own words leave it open: a list or notes, or nothing because it is a note itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .callouts import Callouts
from .evidence import has_page, repeats
from .headings import Heading
from .lines import Line, is_rule
from .markers import NUMBERED, Marker, marker
from .phrases import DIVISION, LIST, NOTES, NOTES_AND_LIST, PART, SECTION

_MOST_LINES = 400
#: A list holds no short form; so many under its heading, and what follows is notes.
_REPEATS = 2
#: How many lines and characters may stand between one note and the next.
_NEAR, _LONGEST = 8, 600
#: Parts that a note may begin with: ``(2) الفصل 89 من الدستور``, ``(3) الملحق رقم 2``.
_NOTED = frozenset(["division", "appendix", "contents"])


def settled(lines: Sequence[Line], headings: Mapping[int, Heading], callouts: Callouts) -> dict[int, Heading]:
    """The headings with each heading of a list and of notes-and-list told to be of a list or of notes."""
    found = {i: heading for i, heading in headings.items() if not _is_note(lines, i, heading)}
    for i, heading in headings.items():
        if heading.kind in (LIST, NOTES_AND_LIST):
            found[i] = heading._replace(kind=NOTES if _heads_notes(lines, headings, i, callouts) else LIST)
    return found


def _is_note(lines: Sequence[Line], at: int, heading: Heading) -> bool:
    """Whether what reads like a chapter's or an appendix's heading is a note: it has a page, or counts with others."""
    if heading.meaning not in _NOTED or heading.ordinal:
        return False
    if has_page(lines[at].text):
        return True
    if heading.marker is None or heading.marker.kind not in NUMBERED:
        return False
    return (at > 0 and is_rule(lines[at - 1])) or any(_counts_on(lines, at, heading.marker, step) for step in (-1, 1))


def _counts_on(lines: Sequence[Line], at: int, ours: Marker, step: int) -> bool:
    """Whether the number after ``ours``, or the one before it, begins a line near below or above line ``at``."""
    size = 0
    for i in range(at + step, at + step * _NEAR, step):
        if not 0 <= i < len(lines) or size > _LONGEST:
            return False
        mark = marker(lines[i].text)
        if mark and mark.kind == ours.kind:
            return mark.number == ours.number + step
        size += len(lines[i].text)
    return False


def _heads_notes(lines: Sequence[Line], headings: Mapping[int, Heading], at: int, callouts: Callouts) -> bool:
    """Whether numbered lines under a heading repeat what was cited, or are called one by one from the body."""
    numbered = repeated = called = 0
    body = (0, lines[at].start)
    for i in range(at + 1, min(at + _MOST_LINES, len(lines))):
        if i in headings:
            if headings[i].kind in (SECTION, DIVISION):
                continue
            if headings[i].kind in (LIST, NOTES, NOTES_AND_LIST, PART):
                break
        mark = marker(lines[i].text)
        if mark and mark.kind in NUMBERED:
            numbered += 1
            repeated += repeats(lines[i].text[mark.end :])
            called += callouts.calls(mark.value, body)
    if headings[at].kind == LIST:
        return repeated >= _REPEATS
    return numbered > 0 and (repeated > 0 or called * 2 > numbered)

"""Whether what stands under a heading is a list or notes, where the heading's own words leave it open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .callouts import Callouts
from .evidence import repeats
from .headings import Heading
from .lines import Line
from .markers import NUMBERED, marker
from .phrases import DIVISION, LIST, NOTES, NOTES_AND_LIST, PART, SECTION

_MOST_LINES = 400
#: A list holds no short form; so many under its heading, and what follows is notes.
_REPEATS = 2


def settled(lines: Sequence[Line], headings: Mapping[int, Heading], callouts: Callouts) -> dict[int, Heading]:
    """The headings with each heading of a list and of notes-and-list told to be of a list or of notes."""
    found = dict(headings)
    for i, heading in headings.items():
        if heading.kind in (LIST, NOTES_AND_LIST):
            found[i] = heading._replace(kind=NOTES if _heads_notes(lines, headings, i, callouts) else LIST)
    return found


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

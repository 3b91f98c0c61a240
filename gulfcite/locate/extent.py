"""How far a note goes: to the note after it, over paragraphs it goes on in, or to the end of its block."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .callouts import Callouts
from .continuation import is_closed, resumes
from .evidence import cites
from .lines import Line, is_rule
from .markers import CARET, NUMBERED, RAISED, STAR, Marker, marker

#: How many paragraphs, lines and characters a note may go on for before the next one.
_MOST_PARAGRAPHS = 3
_MOST_LINES = 40
_LONGEST = 1800
#: A paragraph of this length that cites nothing and resumes nothing is the body's.
_PARAGRAPH = 150
#: How many lines may stand right below a block's last one and still be the note's.
_BELOW = 4
#: So many notes tell what a block is.
_SAMPLE = 30
#: How many notes in a row may have lost their markers.
LEAP = 3


class Extent:
    """Follows notes down the lines of a document; ``closed`` are the lines that no note goes over."""

    def __init__(self, lines: Sequence[Line], closed: Collection[int], callouts: Callouts) -> None:
        self._lines = lines
        self._closed = closed
        self._callouts = callouts

    def mark(self, at: int) -> Marker | None:
        """The marker of line ``at``, if there is such a line and it may belong to a note."""
        if at >= len(self._lines) or at in self._closed:
            return None
        return marker(self._lines[at].text)

    def run(self, at: int, mark: Marker) -> list[tuple[int, Marker]]:
        """The lines, and their markers, that begin the first notes of a block whose first one is on line ``at``."""
        found = [(at, mark)]
        while len(found) < _SAMPLE and (after := self.after(*found[-1])):
            found.append(after)
        return found

    def after(self, at: int, mark: Marker, final: bool = False) -> tuple[int, Marker] | None:
        """The line and the marker of the note after the one on line ``at``, in the same block.

        Where the next note is called between the two, the body has begun again; end notes (``final``) have none.
        """
        paragraphs = size = 0
        for i in range(at + 1, min(at + _MOST_LINES, len(self._lines))):
            line = self._lines[i]
            if i in self._closed or is_rule(line) or (line.turned and not final):
                return None
            found = marker(line.text)
            if found and _follows(found, mark, near=i == at + 1):
                return i, found
            if found and found.kind == mark.kind and found.number <= mark.number:
                return None
            if found and found.kind in (RAISED, CARET):
                return None
            if not final and line.apart and _is_body(line):
                return None
            paragraphs += line.apart
            size += len(line.text)
            if paragraphs > _MOST_PARAGRAPHS or size > _LONGEST:
                return None
            if not final and self._callouts.calls(str(mark.number + 1), (line.start, line.end)):
                return None
        return None

    def end(self, at: int) -> int:
        """The line after the last note of a block, which begins on line ``at``."""
        i = at + 1
        below_to = self._below(at)
        while i < len(self._lines) and i not in self._closed:
            line = self._lines[i]
            mark = marker(line.text)
            if is_rule(line) or line.turned or (mark and (mark.kind in NUMBERED or mark.kind == STAR)):
                break
            below = i <= below_to and mark is None and not is_closed(self._lines[i - 1].text)
            if not below and not resumes(line.text):
                break
            i += 1
        return i

    def _below(self, at: int) -> int:
        """The last of the few lines right below line ``at``; ``at`` where they are many, as a page of prose is."""
        i = at
        while i + 1 < len(self._lines) and not self._lines[i + 1].apart and not is_rule(self._lines[i + 1]):
            i += 1
            if i - at > _BELOW:
                return at
        return i


def _is_body(line: Line) -> bool:
    return len(line.text) >= _PARAGRAPH and not resumes(line.text) and not cites(line.text)


def _follows(found: Marker, mark: Marker, near: bool) -> bool:
    """Whether a marker may stand after another in one block; right below it, some may be lost between the two."""
    if found.kind == STAR:
        return near and (mark.kind != STAR or len(found.value) == len(mark.value) + 1)
    if mark.kind == STAR:
        return near and found.kind in NUMBERED and found.number == 1
    if found.kind != mark.kind:
        return False
    step = found.number - mark.number
    return step == 1 or (near and 0 <= step <= LEAP and found.number > 1)

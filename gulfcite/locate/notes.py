"""Notes: blocks at page foot, under a rule or known by their markers alone, and end blocks under a heading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..model import Span
from .callouts import Callouts
from .continuation import is_closed, resumes
from .evidence import cites
from .headings import DIVISION, NOTES, NOTES_AND_LIST, SECTION, Heading
from .lines import Line, is_rule
from .markers import BRACKET, CARET, DASH, DOT, NUMBERED, PAREN, RAISED, ROUND, STAR, Marker, marker

#: How many paragraphs, and how many characters of them, a note may go on for before the next one.
_MOST_PARAGRAPHS = 3
_MOST_LINES = 40
_LONGEST = 1800
#: How many notes in a row may have lost their markers.
_LEAP = 3
#: What part of the notes of a block without rule or heading must be called in the body before it.
_CALLED = 0.6


class Found(NamedTuple):
    """A note as located: its ``span`` without the marker, and its ``marker`` in ASCII digits or as printed."""

    span: Span
    marker: str


class Block(NamedTuple):
    """The notes on lines ``[first, last)``; ``final`` for those that end a paper or a chapter."""

    first: int
    last: int
    notes: tuple[Found, ...]
    final: bool


def find_notes(
    lines: Sequence[Line], headings: Mapping[int, Heading], taken: Mapping[int, int], callouts: Callouts
) -> list[Block]:
    """The note blocks of a document in order; ``taken`` leads from the first line of a list to the line after it."""
    reader = _Reader(lines, headings, taken, callouts)
    at = 0
    while at < len(lines):
        at = taken[at] if at in taken else reader.read(at)
    return reader.blocks


class _Reader:
    def __init__(
        self, lines: Sequence[Line], headings: Mapping[int, Heading], taken: Mapping[int, int], callouts: Callouts
    ) -> None:
        self.blocks: list[Block] = []
        self._lines = lines
        self._headings = headings
        self._taken = taken
        self._callouts = callouts
        self._body = _body_start(lines, headings)
        self._raised = any(line.text[0] in "¹²³⁴⁵⁶⁷⁸⁹" for line in lines[self._body :])

    def read(self, at: int) -> int:
        """Take the block that begins at line ``at``, if one does, and say where to go on."""
        heading = self._headings.get(at)
        if heading:
            if heading.kind in (NOTES, NOTES_AND_LIST):
                return self._end_block(at)
            return at + 1
        if is_rule(self._lines[at]):
            mark = self._mark(at + 1)
            if mark and (mark.kind in NUMBERED or mark.kind == STAR) and self._starts(mark):
                return self._foot_block(at + 1, mark)
            return at + 1
        mark = self._mark(at)
        if mark and at >= self._body and self._is_note(at, mark):
            return self._foot_block(at, mark)
        return at + 1

    def _mark(self, at: int) -> Marker | None:
        if at >= len(self._lines) or at in self._taken or at in self._headings:
            return None
        return marker(self._lines[at].text)

    def _last_number(self) -> int:
        for block in reversed(self.blocks):
            if block.notes[-1].marker.isdecimal():
                return int(block.notes[-1].marker)
        return 0

    def _starts(self, mark: Marker) -> bool:
        """Whether a marker may be a block's first: 1, a star, or the number after the last note."""
        return mark.number <= 1 or 0 < mark.number - self._last_number() <= _LEAP

    def _region(self) -> int:
        """Where the body that calls the next block begins."""
        return self._lines[self.blocks[-1].last - 1].end if self.blocks else 0

    def _is_note(self, at: int, mark: Marker) -> bool:
        """Whether a line under no rule and no heading is a note, by its marker and by what calls it."""
        if mark.kind in (RAISED, CARET):
            return True
        if self._raised or mark.kind not in (PAREN, BRACKET, DASH, DOT, ROUND) or not self._starts(mark):
            return False
        region = (self._region(), self._lines[at].start)
        if not self._callouts.calls(mark.value, region):
            return False
        run = self._run(at, mark)
        called = sum(self._callouts.calls(self._lines_mark(i).value, region) for i in run)
        citing = sum(cites(self._lines[i].text) for i in run)
        least = 1 if mark.kind in (PAREN, BRACKET) else len(run) / 2
        return called >= _CALLED * len(run) and citing >= least

    def _lines_mark(self, at: int) -> Marker:
        mark = self._mark(at)
        assert mark is not None
        return mark

    def _run(self, at: int, mark: Marker) -> list[int]:
        """The lines that a block which begins at ``at`` would have its markers on."""
        run = [at]
        while (after := self._next(run[-1], mark)) is not None:
            mark = self._lines_mark(after)
            run.append(after)
        return run

    def _next(self, at: int, mark: Marker, final: bool = False) -> int | None:
        """The line of the note after the one at line ``at``, over what that note goes on with."""
        paragraphs = size = 0
        for i in range(at + 1, min(at + _MOST_LINES, len(self._lines))):
            line = self._lines[i]
            if i in self._taken or i in self._headings or is_rule(line) or (line.turned and not final):
                return None
            found = marker(line.text)
            if found and found.kind == mark.kind and self._follows(found, mark, i == at + 1 or not line.apart):
                return i
            if found and found.kind in (RAISED, CARET) and mark.kind != found.kind:
                return None
            paragraphs += line.apart
            size += len(line.text)
            if paragraphs > _MOST_PARAGRAPHS or size > _LONGEST:
                return None
            if not final and self._callouts.calls(str(mark.number + 1), (line.start, line.end)):
                return None
        return None

    @staticmethod
    def _follows(found: Marker, mark: Marker, near: bool) -> bool:
        """Whether a marker may stand after another in one block."""
        if found.kind == STAR:
            return near and len(found.value) == len(mark.value) + 1
        step = found.number - mark.number
        return step == 1 or (near and 0 <= step <= _LEAP)

    def _foot_block(self, first: int, mark: Marker) -> int:
        return self._block(first, first, mark, final=False)

    def _block(self, first: int, at: int, mark: Marker, final: bool) -> int:
        """Take the block whose first note is on line ``at``; it belongs to the lines from ``first``."""
        notes = []
        while True:
            after = self._next(at, mark, final)
            last = after if after is not None else self._tail(at)
            span = (self._lines[at].start + mark.end, self._lines[last - 1].end)
            notes.append(Found(span, mark.value))
            if after is None:
                break
            at, mark = after, self._lines_mark(after)
        self.blocks.append(Block(first, last, tuple(notes), final))
        return last

    def _tail(self, at: int) -> int:
        """The line after the last note of a block, which begins at line ``at``."""
        i = at + 1
        while i < len(self._lines) and i not in self._taken and i not in self._headings:
            line = self._lines[i]
            mark = marker(line.text)
            if is_rule(line) or line.turned or (mark and (mark.kind in NUMBERED or mark.kind == STAR)):
                break
            below = not line.apart and mark is None and not is_closed(self._lines[i - 1].text)
            if not below and not resumes(line.text):
                break
            i += 1
        return i

    def _end_block(self, at: int) -> int:
        """Take the notes under the heading at line ``at``, chapter by chapter where they have headings of their own."""
        first = at
        at += 1
        while True:
            while at in self._headings and self._headings[at].kind in (DIVISION, SECTION, NOTES):
                at += 1
            mark = self._mark(at)
            if mark is None or (mark.kind not in NUMBERED and mark.kind != STAR):
                return max(at, first + 1)
            at = self._block(first, at, mark, final=True)
            first = at


def _body_start(lines: Sequence[Line], headings: Mapping[int, Heading]) -> int:
    """The line before which raised markers are those of affiliations: the first heading of an abstract or a body."""
    for i, heading in headings.items():
        if heading.meaning in ("abstract", "keywords", "introduction"):
            return i if i < len(lines) // 3 else 0
    return 0

"""How far a note goes: to the note after it, over paragraphs it goes on in, or to the end of its block."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence

from ..model import Span
from .callouts import Callouts
from .continuation import is_broken, is_closed, is_ended, resumes
from .evidence import cites
from .lines import Line, is_folio, is_rule
from .markers import CARET, NUMBERED, PLAIN, RAISED, STAR, Marker, marker

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
#: A text with a line longer than this is not wrapped; a wrapped line fills this part of the width.
_WRAPPED, FULL = 140, 0.75
#: A page's number and running head are no longer than this.
_HEAD = 120
#: What a line ends in that goes on below.
_OPEN = "،,؛;:"
#: How many notes in a row may have lost their markers.
LEAP = 3


class Extent:
    """Follows notes down the lines of a document; ``closed`` are the lines that no note goes over."""

    def __init__(self, lines: Sequence[Line], closed: Collection[int], callouts: Callouts) -> None:
        self._lines = lines
        self._closed = closed
        self._callouts = callouts
        self._width = _width(lines)
        self._places: dict[tuple[str, str], list[int]] | None = None

    def mark(self, at: int) -> Marker | None:
        """The marker of line ``at``, if there is such a line and it may belong to a note."""
        if at >= len(self._lines) or at in self._closed:
            return None
        return self._marker(at, None)

    def run(self, at: int, mark: Marker) -> list[tuple[int, Marker]]:
        """The lines, and their markers, that begin the first notes of a block whose first one is on line ``at``."""
        found = [(at, mark)]
        while len(found) < _SAMPLE and (after := self.after(*found[-1])):
            found.append(after)
        return found

    def text(self, at: int, mark: Marker, end: int) -> str:
        """What the lines from ``at`` to before ``end`` say, without the marker."""
        return " ".join([self._lines[at].text[mark.end :], *(line.text for line in self._lines[at + 1 : end])])

    def after(self, at: int, mark: Marker, final: bool = False) -> tuple[int, Marker] | None:
        """The line and the marker of the note after the one on line ``at``, in the same block.

        Where the next note is called between the two, the body has begun again; end notes (``final``) have none.
        """
        paragraphs = size = 0
        for i in range(at + 1, min(at + _MOST_LINES, len(self._lines))):
            line = self._lines[i]
            if i in self._closed or is_rule(line) or (line.turned and not final):
                return None
            found = self._marker(i, mark)
            if found and _follows(found, mark, i == at + 1, not (paragraphs or line.apart)):
                return i, found
            if found and found.kind == mark.kind and found.number <= mark.number:
                return None
            if found and found.kind in (RAISED, CARET):
                return None
            if not final and (is_folio(line) or self._begins_body(line)):
                return None
            paragraphs += line.apart
            size += len(line.text)
            if paragraphs > _MOST_PARAGRAPHS or size > _LONGEST:
                return None
            if not final and self._calls(str(mark.last + 1), (line.start, line.end), paragraphs > 0):
                return None
        return None

    def _calls(self, value: str, region: Span, apart: bool) -> bool:
        """Whether a line calls a note, or so it seems where it is ``apart`` from what stands above."""
        return self._callouts.calls(value, region) or (apart and self._callouts.lays(value, region))

    def end(self, at: int) -> int:
        """The line after the last note of a block, which begins on line ``at``."""
        i = at + 1
        below = self._below(at)
        own = marker(self._lines[at].text)
        while i < len(self._lines) and i not in self._closed:
            line = self._lines[i]
            mark = self._marker(i, own)
            if is_rule(line) or is_folio(line) or line.turned or (not self._width and _is_body(line)):
                break
            if mark and (mark.kind in NUMBERED or mark.kind == STAR):
                break
            resumed = resumes(line.text)
            if not resumed and (i > below or mark is not None or not self._carries(i - 1)):
                break
            if resumed:
                below = self._below(i)
            i += 1
        return i

    def _marker(self, at: int, own: Marker | None) -> Marker | None:
        """The marker of line ``at``, below a note marked ``own``; none where the line above goes on with it: 3 vols."""
        found = marker(self._lines[at].text)
        inside = found is not None and found.kind == PLAIN and not self._lines[at].apart
        if inside and ((own and own.kind != PLAIN) or self._lines[at - 1].text[-1] in _OPEN):
            return None
        return found

    def own(self, at: int, end: int) -> int:
        """The line after those of the note on line ``at``: ``end``, or above it a page's number or running head."""
        for i in range(at + 1, end):
            line, above = self._lines[i], self._lines[i - 1].text
            if (line.turned or is_folio(line)) and (is_closed(above) or is_ended(above)):
                below = self._lines[i:end]
                head = sum(len(line.text) for line in below) <= _HEAD
                return i if head and not any(resumes(line.text) or cites(line.text) for line in below) else end
        return end

    def turns(self, at: int) -> bool:
        """Whether a form feed ends the page with the note on line ``at``."""
        end = self.end(at)
        return end < len(self._lines) and self._lines[end].turned

    def again(self, at: int, mark: Marker) -> int | None:
        """The next line below line ``at`` that has the same marker."""
        if self._places is None:
            self._places = {}
            for i, line in enumerate(self._lines):
                found = marker(line.text)
                if found and i not in self._closed:
                    self._places.setdefault((found.kind, found.value), []).append(i)
        places = self._places.get((mark.kind, mark.value), [])
        after = bisect_right(places, at)
        return places[after] if after < len(places) else None

    def _begins_body(self, line: Line) -> bool:
        """Whether the body begins again with a line: a paragraph apart, or any where no page wrapped the text."""
        return (line.apart or not self._width) and _is_body(line)

    def _below(self, at: int) -> int:
        """The last of the lines right below line ``at`` that may be its note's.

        In a text that a page has wrapped they are as many as run full; in others, a page of prose is no note.
        """
        i = at
        while i + 1 < len(self._lines) and not self._lines[i + 1].apart and not is_rule(self._lines[i + 1]):
            i += 1
            if i - at > _BELOW:
                return at + _MOST_LINES if self._width else at
        return i

    def _carries(self, at: int) -> bool:
        """Whether line ``at`` stops nowhere and, in a text that a page has wrapped, runs full."""
        line = self._lines[at].text
        whole = is_closed(line) and not is_broken(line, self._lines[at + 1].text)
        return not whole and len(line) >= FULL * self._width


def _width(lines: Sequence[Line]) -> int:
    """The width of a text whose lines a page has wrapped; 0 where a line is a paragraph."""
    widths = sorted(len(line.text) for line in lines) or [0]
    width, widest = (widths[len(widths) * part // 100] for part in (90, 98))
    return width if widest <= min(_WRAPPED, width * 3 // 2) else 0


def _is_body(line: Line) -> bool:
    return len(line.text) >= _PARAGRAPH and not resumes(line.text) and not cites(line.text)


def _follows(found: Marker, mark: Marker, near: bool, below: bool) -> bool:
    """Whether a marker may stand after another in one block; on the next line, some may be lost between the two.

    Stars stand on the next line, or ``below`` it in the same paragraph.
    """
    if found.kind == STAR:
        return (near or below) and (mark.kind != STAR or len(found.value) == len(mark.value) + 1)
    if mark.kind == STAR:
        return (near or below) and found.kind in NUMBERED and found.number == 1
    if found.kind != mark.kind:
        return False
    step = found.number - mark.last
    return step == 1 or (near and 0 <= step <= LEAP and found.number > 1)

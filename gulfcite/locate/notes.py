"""Notes: blocks at page foot, under a rule or known by their markers alone, and end blocks under a heading."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..model import Span
from .callouts import Callouts, stars
from .evidence import cites, recites
from .extent import LEAP, Extent
from .headings import FRONT, Heading
from .inline import pieces
from .lines import Line, is_rule
from .markers import BRACKET, CARET, DASH, DOT, NUMBERED, PAREN, PLAIN, RAISED, ROUND, STAR, SUPERSCRIPTS, Marker
from .phrases import DIVISION, LIST, NOTES, SECTION

#: What part of the notes of a block without a rule must be called in the body before it.
_CALLED = 0.6
#: The fewest digits laid flat that call notes.
_FLAT = 2
#: What part of the notes under a heading must be called, or cite.
_LIKELY = 0.25
#: The longest that a title with its authors and their affiliations goes on, in lines, and the least of a paragraph.
_FRONT = 60
#: A star is called on its own page, which has no more characters than this.
_PAGE = 8000
_PARAGRAPH = 120
#: A list in the body has no more items than this.
_LIST = 20
#: The markers by which several notes on one line are told.
_INLINE = frozenset([PAREN, BRACKET, RAISED, DASH, DOT, ROUND])


class Found(NamedTuple):
    """A note as located: its ``span`` without the marker, and its ``marker`` in ASCII digits or as printed.

    ``more`` are the numbers after it that the note has too.
    """

    span: Span
    marker: str
    more: tuple[str, ...] = ()

    @property
    def numbers(self) -> tuple[str, ...]:
        """All its numbers, or its star."""
        return self.marker, *self.more


class Block(NamedTuple):
    """The notes on lines ``[first, last)``, all with one ``kind`` of marker; ``final`` are end notes."""

    first: int
    last: int
    notes: tuple[Found, ...]
    kind: str
    final: bool


def find_notes(
    text: str,
    lines: Sequence[Line],
    headings: Mapping[int, Heading],
    lists: Mapping[int, int],
    callouts: Callouts,
) -> list[Block]:
    """The note blocks of a document in order; ``lists`` leads from the first line of a list to the line after it."""
    known: frozenset[str] = frozenset()
    extent = Extent(lines, headings.keys() | lists.keys(), callouts)
    while True:
        reader = _Reader(text, lines, headings, extent, callouts, known)
        at = 0
        while at < len(lines):
            at = lists[at] if at in lists else reader.read(at)
        # The kind of marker that is sure on one page tells the notes of a page where it is not
        found = frozenset(block.kind for block in reader.blocks if not block.final)
        if found <= known or found <= {RAISED, CARET}:
            return reader.blocks
        known |= found


class _Reader:
    """Goes down the lines once and keeps the blocks it has found."""

    def __init__(
        self,
        text: str,
        lines: Sequence[Line],
        headings: Mapping[int, Heading],
        extent: Extent,
        callouts: Callouts,
        known: frozenset[str],
    ) -> None:
        self.blocks: list[Block] = []
        self._text = text
        self._lines = lines
        self._headings = headings
        self._callouts = callouts
        self._known = known
        self._extent = extent
        self._body = _body_start(lines, headings)
        self._raised = any(line.text[0] in SUPERSCRIPTS for line in lines[self._body :])

    def read(self, at: int) -> int:
        """Take the block that begins on line ``at``, if one does, and say where to go on."""
        heading = self._headings.get(at)
        if heading:
            return self._final(at) if heading.kind == NOTES else at + 1
        if is_rule(self._lines[at]):
            mark = self._extent.mark(at + 1)
            if mark and _is_sign(mark) and self._starts(at + 1, mark, 0) and self._is_below_rule(at + 1, mark):
                return self._take(at + 1, at + 1, mark)
            return at + 1
        mark = self._extent.mark(at)
        if mark and at >= self._body and self._is_note(at, mark):
            return self._take(at, at, mark)
        return at + 1

    def _starts(self, at: int, mark: Marker, lists: int) -> bool:
        """Whether a marker may be a block's first: 1, a star, one soon after the last note's, or called.

        Up to the number ``lists``, it may be of a list.
        """
        if mark.number <= 1 or (mark.number > lists and self._is_called(mark, (self._foot(), self._lines[at].start))):
            return True
        last = self.blocks[-1].notes[-1].numbers[-1] if self.blocks else "0"
        return last.isdecimal() and 0 < mark.number - int(last) <= LEAP

    def _is_below_rule(self, at: int, mark: Marker) -> bool:
        """Whether what stands right below a rule is notes: by itself, or as the notes of other pages are."""
        if self._is_likely(at, mark, 0):
            return True
        return mark.kind in self._known and not self._is_outdone(self._extent.run(at, mark))

    def _is_note(self, at: int, mark: Marker) -> bool:
        """Whether a line under no rule and no heading is a note, by its marker and by what calls it."""
        if mark.kind in (RAISED, CARET):
            return True
        if mark.kind == STAR:
            return self._is_starred(at, mark)
        if self._raised or mark.kind not in NUMBERED or not self._starts(at, mark, _LIST):
            return False
        body = (self._foot(), self._lines[at].start)
        run = self._extent.run(at, mark)
        texts = self._texts(run)
        numbers = [number for _, found in run for number in (found.value, *found.more)]
        least = _CALLED * len(run)
        called = self._callouts.calls(mark.value, body)
        called = called and sum(self._callouts.calls(number, body) for number in numbers) >= _CALLED * len(numbers)
        citing = sum(map(cites, texts))
        known = mark.kind in self._known
        flat = self._callouts.ascends(numbers, body) if not called and (known or citing) else 0
        if known and (called or flat >= _CALLED * len(numbers)) and (citing > 0 or not self._is_outdone(run)):
            return True
        if called:
            return citing >= (1 if mark.kind in (PAREN, BRACKET) else len(run) / 2)
        if citing < (len(run) / 2 if known else least):
            return False
        if citing == len(run) and (self._extent.turns(run[-1][0]) or self._are_alone(at)):
            return True
        # A page may have lost its callouts: notes that cite, and repeat what others cited, need none
        return flat >= max(self._flat_least(mark), _CALLED * len(numbers)) or known or any(map(recites, texts))

    def _are_alone(self, at: int) -> bool:
        """Whether nothing stands before line ``at`` and a list of references behind it: notes without their text."""
        bare = not any(line.text.strip() for line in self._lines[:at])
        return bare and any(line > at and heading.kind == LIST for line, heading in self._headings.items())

    def _is_starred(self, at: int, mark: Marker) -> bool:
        """Whether a star under no rule is a note's: its page calls it, and its notes cite or those of others do."""
        run = self._extent.run(at, mark)
        listed = any(mark == self._extent.mark(i) for i in (at - 1, at + 1))
        if mark.value != "*" or listed or not self._is_called(mark, (self._foot(), self._lines[at].start)):
            return False
        citing = sum(map(cites, self._texts(run)))
        return citing * 2 >= len(run) or (STAR in self._known and not self._is_outdone(run))

    def _foot(self) -> int:
        """Where the last block ends."""
        return self._lines[self.blocks[-1].last - 1].end if self.blocks else 0

    def _flat_least(self, mark: Marker) -> int:
        """How many digits laid flat call notes; one alone may be of a formula or an article, but not in its turn."""
        last = self.blocks[-1].notes[-1].numbers[-1] if self.blocks else "0"
        in_turn = mark.number == 1 or str(mark.number - 1) == last
        return 1 if in_turn and mark.kind != PLAIN else _FLAT

    def _is_outdone(self, run: Sequence[tuple[int, Marker]]) -> bool:
        """Whether the same marker, before it is called again, stands before what does cite: a list, then the notes."""
        mark, last = run[0][1], run[-1][0]
        rival = self._extent.again(last, mark)
        if rival is None or not any(map(cites, self._texts(self._extent.run(rival, mark)))):
            return False
        between = (self._lines[last].end, self._lines[rival].start)
        return not (self._is_called(mark, between) or self._callouts.ascends([mark.value], between))

    def _final(self, at: int) -> int:
        """Take the notes under the heading on line ``at``, chapter by chapter where each has a heading of its own."""
        first = at
        at += 1
        while True:
            while at in self._headings and self._headings[at].kind in (DIVISION, SECTION, NOTES):
                at += 1
            mark = self._extent.mark(at)
            if mark is None or not _is_sign(mark) or not self._is_likely(at, mark, _LIKELY):
                return max(at, first + 1)
            at = first = self._take(first, at, mark, final=True)

    def _is_likely(self, at: int, mark: Marker, share: float) -> bool:
        """Whether more than a ``share`` of what stands under a heading or a rule is called or cites."""
        run = self._extent.run(at, mark)
        body = (0, self._lines[at].start)
        texts = self._texts(run)
        likely = sum(self._is_called(found, body) or cites(text) for (_, found), text in zip(run, texts, strict=True))
        return likely > share * len(run)

    def _texts(self, run: Sequence[tuple[int, Marker]]) -> list[str]:
        """What each note of a run says."""
        ends = [i for i, _ in run[1:]] + [self._extent.end(run[-1][0])]
        return [self._extent.text(i, mark, end) for (i, mark), end in zip(run, ends, strict=True)]

    def _is_called(self, mark: Marker, body: Span) -> bool:
        if mark.kind == STAR:
            return len(stars(self._text, (max(body[0], body[1] - _PAGE), body[1]), mark.value)) > 0
        return self._callouts.calls(mark.value, body)

    def _take(self, first: int, at: int, mark: Marker, final: bool = False) -> int:
        """Take the block whose first note is on line ``at`` and whose lines begin at ``first``; say where it ends."""
        notes: list[Found] = []
        while True:
            after = self._extent.after(at, mark, final)
            last = after[0] if after else self._extent.end(at)
            span = (self._lines[at].start + mark.end, self._lines[self._extent.own(at, last) - 1].end)
            if mark.kind in _INLINE and (after is None or after[1].number != mark.last + 1):
                head, *rest = pieces(self._text, span, mark.kind, mark.last)
                notes.append(Found(head.span, mark.value, mark.more))
                notes += [Found(piece.span, piece.number) for piece in rest]
            else:
                notes.append(Found(span, mark.value, mark.more))
            if after is None:
                break
            at, mark = after
        self.blocks.append(Block(first, last, tuple(notes), mark.kind, final))
        return last


def _is_sign(mark: Marker) -> bool:
    return mark.kind in NUMBERED or mark.kind == STAR


def _body_start(lines: Sequence[Line], headings: Mapping[int, Heading]) -> int:
    """The line before which raised numbers are those of affiliations: the first heading or paragraph of a paper."""
    for i, line in enumerate(lines[:_FRONT]):
        if len(line.text) >= _PARAGRAPH or (i in headings and headings[i].meaning in FRONT):
            return i
    return 0

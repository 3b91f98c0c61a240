"""Rows to a document: paragraphs in logical order, notes behind the page they stand on, and where pages begin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...model import NoteBlock, Span, Structure
from .balance import balanced
from .bidi import kind_of
from .feet import Foot, parted
from .furniture import without_furniture
from .joining import join
from .leaning import base_of
from .letters import without_stretching
from .markers import SUPERSCRIPTS, label
from .order import logical
from .paragraphs import Paragraph, habits_of, paragraphs_of
from .rows import BETWEEN, Row
from .shapes import convention, shaped

#: What part of the lines in Latin letters end in a hyphen where a document breaks words.
_HYPHENATES = 0.03
_HYPHEN = "-"
#: What stands with the number of an item of a list.
_NUMBERED = frozenset(".)")


def compose(rows: Sequence[Row]) -> tuple[str, Structure]:
    """The text of a document and its parts, from the rows of its pages."""
    rows = without_furniture(rows)
    reading = _Reading(rows)
    body, notes = parted(rows, habits_of(rows).scale)
    habits = habits_of(body)
    writer = _Writer(reading)
    for paragraph in paragraphs_of(body, habits):
        while notes and notes[0].rows[0].page < paragraph.rows[0].page:
            writer.note(notes.pop(0))
        writer.paragraph(paragraph)
    for note in notes:
        writer.note(note)
    return writer.done()


class _Reading:
    """How the brackets and the hyphens of a document are to be read, and how a paragraph reads."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._reads = sum(convention(row.items) for row in rows if row.arabic) >= 0
        latin = [row for row in rows if row.latin and not row.arabic]
        broken = sum(row.items[-1] == _HYPHEN for row in latin)
        self._hyphenates = broken > 1 and broken >= _HYPHENATES * len(latin)
        self._words = frozenset(word.lower() for row in latin for word in _words(row)) if broken else frozenset[str]()

    def lines(self, rows: Sequence[Row], base: int) -> list[str]:
        """Each row in logical order."""
        found: list[str] = []
        before = ""
        lines = [shaped(row.items, self._reads) if base or row.arabic else row.items for row in rows]
        for items, behind in zip(lines, [*lines[1:], []], strict=True):
            after = _strong(behind[::-1] if base else behind, "")
            length = _numbered(items) if base and not found else 0
            text = logical(items[: len(items) - length], base, before, after)
            text = f"{logical(items[-length:], base)} {text.strip()}" if length else text
            before = _strong(reversed(text), before)
            found.append(without_stretching(text.strip()))
        return found

    def join(self, text: str, line: str) -> str:
        """A paragraph so far with one more line."""
        return join(text, line, self._words, self._hyphenates)


class _Writer:
    """Writes a document once from beginning to end, and keeps where its parts stand."""

    def __init__(self, reading: _Reading) -> None:
        self._reading = reading
        self._parts: list[str] = []
        self._length = 0
        self._page = 0
        self._pages: list[int] = []
        self._calls: list[tuple[str, int, Span]] = []
        self._notes: list[NoteBlock] = []
        self._called = 0
        self._block = 0

    def paragraph(self, paragraph: Paragraph) -> None:
        """Write a paragraph of the body."""
        rows = paragraph.rows
        self._part(rows[0].page)
        text = ""
        for row, line in zip(rows, self._reading.lines(rows, paragraph.base), strict=True):
            joined = self._reading.join(text, line)
            at = self._length + len(joined) - len(line)
            while self._page < row.page:
                self._page += 1
                self._pages.append(at)
            self._calls += [(number, row.page, (at + start, at + end)) for number, start, end in _raised(line)]
            text = joined
        self._write(balanced(text))

    def note(self, note: Foot) -> None:
        """Write a note, without its marker."""
        self._part(self._page)
        items = note.rows[0].items
        length = note.marker.length
        first = note.rows[0]._replace(cells=BETWEEN.join(items[:-length] if note.base else items[length:]))
        rows = (first, *note.rows[1:]) if first.cells else note.rows[1:]
        text = ""
        for line in self._reading.lines(rows, base_of(note.rows)) if rows else ():
            text = self._reading.join(text, line)
        start = self._length
        self._write(balanced(text))
        if not self._notes or note.number <= int(self._notes[-1].marker):
            self._block += 1
        self._notes.append(NoteBlock((start, self._length), note.marker.number, self._block, self._callout(note)))

    def done(self) -> tuple[str, Structure]:
        """The text and its parts."""
        return "".join(self._parts), Structure(notes=tuple(self._notes), pages=tuple(self._pages))

    def _callout(self, note: Foot) -> Span | None:
        for i in range(self._called, len(self._calls)):
            number, page, span = self._calls[i]
            if number == note.marker.number and page <= note.rows[0].page:
                self._called = i + 1
                return span
        return None

    def _part(self, page: int) -> None:
        """Part what comes from what was written, with the end of a page where one begins."""
        if self._length:
            self._write("\n\n")
        while self._page < page:
            self._page += 1
            self._write("\f")
            self._pages.append(self._length)

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def _raised(line: str) -> list[tuple[str, int, int]]:
    """Each raised number of a line in ASCII digits, with where it begins and ends."""
    found: list[tuple[str, int, int]] = []
    at = 0
    while at < len(line):
        end = at
        while end < len(line) and line[end] in SUPERSCRIPTS:
            end += 1
        if end > at:
            found.append(("".join(str(SUPERSCRIPTS.index(digit)) for digit in line[at:end]), at, end))
        at = max(end, at + 1)
    return found


def _numbered(items: Sequence[str]) -> int:
    """How many items the number is long that stands before Latin words at the right of a line."""
    found = label(items, 1)
    if found is None or not _NUMBERED.intersection(items[-found.length :]) or _strong(reversed(items), "") != "L":
        return 0
    return found.length


def _strong(letters: Iterable[str], otherwise: str) -> str:
    """The class of the first strong letter."""
    return next((kind for kind in (kind_of(letter[0]) for letter in letters) if kind in ("L", "R", "AL")), otherwise)


def _words(row: Row) -> list[str]:
    """The words of a Latin line, without what a hyphen breaks off at its end."""
    letters = [item if item.isalpha() or item == _HYPHEN else " " for item in row.items]
    return [word.strip(_HYPHEN) for word in "".join(letters).split() if not word.endswith(_HYPHEN)]

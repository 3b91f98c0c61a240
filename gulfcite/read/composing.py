"""A document put together from the parts of a file with markup: its text, and what the file says of it.

Paragraphs are parted by a blank line; what stood in notes comes at the end, each note a paragraph of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from ..model import Document, Entry, Item, Link, NoteBlock, Pointer, Source, Span, Structure, Title
from ..text.anchors import sourced
from .failure import Unreadable
from .headings import believed

#: Characters of a text that is refused: a book has a tenth.
LARGEST = 10_000_000
_DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_RAISED = str.maketrans(_DIGITS, "⁰¹²³⁴⁵⁶⁷⁸⁹" * 3)
_BRACKETS = "()[] \t\n\xa0"
_JOINS = frozenset("،,-– ")
#: A title that a file tells of itself is believed where one of so many first paragraphs prints it.
_FIRST = 20
_PARTED, _TURNED = "\n\n", "\f"


def raised(text: str) -> str:
    """Raised text: the numbers of notes as superscripts, anything else as it is."""
    number = any(sign in _DIGITS for sign in text) and all(sign in _DIGITS or sign in _JOINS for sign in text)
    return text.translate(_RAISED) if number else text


class Paragraph:
    """A paragraph in the making; ``lead`` is what is printed before its own text, as the number of a list.

    It is ``listed`` where the file says that it is an entry of its list of references.
    In a file that people write by hand all text is added with its place in it.
    """

    def __init__(self, lead: str = "") -> None:
        self.lead = lead
        self.calls: dict[int, Span] = {}
        self.links: list[tuple[Span, str]] = []
        self.pointers: list[Pointer] = []
        self.anchors: list[tuple[int, int]] = []
        self.size = 0
        self.listed = False
        self._parts: list[str] = []

    @property
    def text(self) -> str:
        """All that was added."""
        return "".join(self._parts)

    def since(self, start: int) -> str:
        """What was added since ``start``, an earlier ``size``."""
        found: list[str] = []
        size = self.size
        for part in reversed(self._parts):
            if size <= start:
                break
            found.append(part)
            size -= len(part)
        return "".join(reversed(found))

    def add(self, text: str, at: int | None = None) -> None:
        """Text at the end, which is written in the file from ``at``."""
        if at is not None and text:
            self.anchors.append((self.size, at))
        self._parts.append(text)
        self.size += len(text)

    def make(self, text: str, at: int) -> None:
        """Text that stands for what is written at ``at``."""
        self.add(text, at)
        self.anchors.append((self.size, at))

    def call(self, note: int, mark: str, at: int | None = None) -> None:
        """The callout of a note, by the order that the note was announced in; a number is raised."""
        start = self.size
        if at is None:
            self.add(raised(mark))
        else:
            self.make(raised(mark), at)
        self.calls[note] = (start, self.size)

    def link(self, start: int, target: str) -> None:
        """Where what was added since ``start`` leads."""
        if target:
            self.links.append(((start, self.size), target))

    def point(self, start: int, key: str, locator: str | None) -> None:
        """What was added since ``start`` cites an entry by its key, in brackets or without."""
        shown = self.text[start:]
        bare = shown.strip(_BRACKETS)
        if bare:
            # a bracket inside keeps its partner: سلامة (1987)
            bare += ")" * (bare.count("(") == bare.count(")") + 1 and f"{bare})" in shown)
            start += shown.index(bare)
            self.pointers.append(Pointer((start, start + len(bare)), key, locator))

    def cut(self, start: int) -> None:
        """Drop what stands before ``start``."""
        rest = self.text[start:]
        self._parts, self.size = [rest], len(rest)
        self.calls = {note: (a - start, b - start) for note, (a, b) in self.calls.items() if a >= start}
        self.links = [((max(a - start, 0), b - start), target) for (a, b), target in self.links if b > start]
        self.pointers = [one._replace(span=_moved(one.span, -start)) for one in self.pointers if one.span[0] >= start]
        if self.anchors:
            kept = [(a - start, source) for a, source in self.anchors if a > start]
            self.anchors = [(0, sourced(self.anchors, start)), *kept]


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


class _Numbered(NamedTuple):
    """``run`` says with which other notes it is numbered."""

    marker: str
    run: tuple[int, int]


class Composer:
    """Takes the parts of a file in the order of its reader's eye."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._size = 0
        self._turned = False
        self._count = 0
        self._styled: list[tuple[int, Title]] = []
        self._entries: list[Entry] = []
        self._heading = ""
        self._links: list[Link] = []
        self._pointers: list[Pointer] = []
        self._anchors: list[tuple[int, int]] = []
        self._callouts: dict[int, Span] = {}
        self._notes: list[_Numbered] = []

    def turn(self) -> None:
        """A page ends here."""
        self._turned = bool(self._parts)

    def paragraph(self, paragraph: Paragraph, level: int | None = None) -> None:
        """A paragraph, or a heading of that ``level`` from 1; one without text is none."""
        if not paragraph.text.strip():
            return
        span = self._place([paragraph], _PARTED + _TURNED * self._turned)
        self._turned = False
        self._count += 1
        if paragraph.listed:
            self._entries.append(self._entry(paragraph, span))
        if level is not None:
            self._styled.append((self._count, Title(span, level)))
            self._heading = paragraph.text.strip()

    def entry(
        self,
        paragraph: Paragraph,
        key: str,
        item: Item | None = None,
        number: str | None = None,
        section: str | None = None,
    ) -> None:
        """An entry of a list of references: what it is cited by, and what is known of it in fields.

        Its ``section`` is the last heading where none is told.
        """
        if paragraph.text.strip():
            start, end = self._place([paragraph], _PARTED)
            own = start + len(paragraph.lead), end
            self._entries.append(Entry(own, self._heading if section is None else section, number, item=item, key=key))

    def leave(self) -> None:
        """What comes now has a heading only where one stands right before it."""
        if not self._styled or self._styled[-1][0] != self._count:
            self._heading = ""

    def announce(self, marker: str, run: tuple[int, int]) -> int:
        """A note with its number; ``run`` orders the runs of numbers, one after another. Returns the note's order."""
        self._notes.append(_Numbered(marker, run))
        return len(self._notes) - 1

    def document(
        self,
        path: str,
        data: bytes,
        notes: Sequence[Sequence[Paragraph]] = (),
        *,
        footnotes: bool = False,
        title: str = "",
        metadata: Item | None = None,
        source: str | None = None,
        encoding: str = "utf-8",
        missed: Sequence[str] = (),
    ) -> Document | Unreadable:
        """The document, with the text of every note that was announced; ``footnotes`` where some stand below pages.

        The ``title`` is what the file calls itself: often the name of another file, so its first page must say it too;
        ``metadata`` is believed. ``source`` is what was decoded of a file that people write by hand, ``missed`` what
        it names of files that were not read.
        """
        if not self._parts and not any(paragraph.text.strip() for note in notes for paragraph in note):
            return Unreadable(path, "has no text in it; give a file with text")
        if self._size > LARGEST:
            return Unreadable(path, f"has over {LARGEST:,} characters of text, the most that is read; split it")
        pages = {run: page for page, run in enumerate(sorted({note.run for note in self._notes}), 1)}
        blocks = []
        for order, _ in sorted(enumerate(self._notes), key=lambda pair: pair[1].run):
            paragraphs = [paragraph for paragraph in notes[order] if paragraph.text.strip()]
            if paragraphs:
                note = self._notes[order]
                span = self._place(paragraphs, _PARTED)
                blocks.append(NoteBlock(span, note.marker, pages[note.run], self._callouts.get(order)))
        first = [" ".join(part.split()) for part in islice(filter(str.strip, self._parts), _FIRST)]
        structure = Structure(
            notes=tuple(blocks),
            titles=believed(self._styled),
            entries=tuple(self._entries),
            pointers=tuple(sorted(self._pointers)),
            links=tuple(sorted(self._links)),
            pages=None,
            metadata=metadata or (Item(title=title) if title and " ".join(title.split()) in first else Item()),
            footnotes=footnotes,
        )
        written = None if source is None else Source(source, tuple(self._anchors))
        return Document(path, "".join([*self._parts, "\n"]), encoding, data, structure, written, tuple(missed))

    def _entry(self, paragraph: Paragraph, span: Span) -> Entry:
        """An entry of the list under the last heading; its number is printed for it, or stands before a tab."""
        text, lead = paragraph.text.strip(), paragraph.lead
        head, tab, rest = (lead, lead, text) if lead else text.partition("\t")
        number = head.strip("[](). ")
        own = tab and number.isdecimal()
        return Entry((span[1] - len(rest), span[1]) if own else span, self._heading, number if own else None)

    def _place(self, paragraphs: Sequence[Paragraph], parting: str) -> Span:
        """Write paragraphs a line each, without the white space around them, and what they hold at its place."""
        self._part(parting if self._parts else "")
        first = self._size
        for order, paragraph in enumerate(paragraphs):
            bare = paragraph.text.lstrip()
            self._part(("\n" if order else "") + paragraph.lead)
            led = paragraph.size - len(bare)
            shift = self._size - led
            if paragraph.anchors:
                last = led + len(bare.rstrip())
                self._anchors.append((self._size, sourced(paragraph.anchors, led)))
                self._anchors += [(a + shift, source) for a, source in paragraph.anchors if led < a <= last]
            self._write(bare.rstrip())
            spans = ((note, (a + shift, min(b + shift, self._size))) for note, (a, b) in paragraph.calls.items())
            self._callouts.update(spans)
            self._pointers += [
                one._replace(span=(one.span[0] + shift, one.span[1] + shift)) for one in paragraph.pointers
            ]
            self._links += [
                Link((max(a + shift, first), min(b + shift, self._size)), target) for (a, b), target in paragraph.links
            ]
        return first, self._size

    def _part(self, parting: str) -> None:
        """Write what parts two paragraphs, which stands nowhere in a source."""
        if self._anchors and parting:
            last = sourced(self._anchors, self._size)
            self._anchors += [(self._size, last), (self._size + len(parting), last)]
        self._write(parting)

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._size += len(text)

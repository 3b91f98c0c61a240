"""Running text in XML to paragraphs, notes apart; what each element means its format says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...model import Item
from ..composing import Composer, Paragraph, raised
from ..ownnumber import OWN, without_number
from ..xmltree import Element

_SCHEMES = ("http://", "https://")
_DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_BRACKETS = "()[]{}. "
_DROPPED = {0xAD: None, 0x200B: None, 0xFEFF: None}


class Flow:
    """``within`` says what is done with an element by its name: without a word there, its text is read."""

    def __init__(self) -> None:
        self.composer = Composer()
        self.within: Mapping[str, Callable[[Element], None]] = {}
        self._called: list[tuple[Element, str]] = []
        self._orders: dict[str, int] = {}
        self._current = Paragraph()
        self._level: int | None = None
        self._note: list[Paragraph] | None = None
        self._run = self._last = 0
        self._space = self._raises = False

    def inside(self, element: Element) -> None:
        """All that stands in an element."""
        self.text(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self.within.get(child.tag, self.inside)(child)
            self.text(child.tail)

    def text(self, text: str | None) -> None:
        """White space is one space, and none before a note is called or at the beginning."""
        words = (text or "").translate(_DROPPED).split()
        if text and (not words or text[0].isspace()):
            self._space = True
        if words and text:
            self.add(" ".join(words))
            self._space = text[-1].isspace()

    def add(self, text: str) -> None:
        """Letters, behind the space that is due."""
        shown = raised(text) if self._raises else text
        if self._space and self._current.size and shown == text:
            self._current.add(" ")
        self._space = False
        self._current.add(shown)

    def end_line(self, _: Element) -> None:
        """A line ends in its paragraph."""
        self._space = False
        if self._current.size:
            self._current.add("\n")

    def block(self, element: Element) -> None:
        """An element that is a paragraph, or some."""
        self.commit()
        self.inside(element)
        self.commit()

    def heading(self, element: Element, level: int) -> None:
        """A title of that level."""
        self.commit()
        self.inside(element)
        self.commit(level)

    def lead(self, text: str) -> None:
        """What is printed before the paragraph that begins here."""
        self.commit()
        self._current.lead = text

    def commit(self, level: int | None = None) -> None:
        """The paragraph ends, if it has begun."""
        paragraph = self._current
        self._space = False
        if not paragraph.size:
            return
        self._current = Paragraph()
        if self._note is not None:
            self._note.append(paragraph)
        else:
            self.composer.paragraph(paragraph, level)

    def raise_(self, element: Element) -> None:
        """Raised letters."""
        outer, self._raises = self._raises, True
        self.inside(element)
        self._raises = outer

    def link(self, element: Element, target: str) -> None:
        """Text that leads to an address."""
        paragraph, start = self._begin()
        self.inside(element)
        if paragraph is self._current and paragraph.size > start and target.lower().startswith(_SCHEMES):
            paragraph.link(start, target)

    def cite(self, element: Element, keys: list[str]) -> None:
        """Text that cites the entries of these keys."""
        paragraph, start = self._begin()
        outer, self._raises = self._raises, False
        self.inside(element)
        self._raises = outer
        if paragraph is self._current and paragraph.size > start:
            for key in keys:
                paragraph.point(start, key, None)

    def _begin(self) -> tuple[Paragraph, int]:
        if self._space and self._current.size:
            self._current.add(" ")
        self._space = False
        return self._current, self._current.size

    def call(self, key: str, printed: str, note: Element) -> None:
        """The note of this key is called by what is ``printed``; in notes, and a second time, nothing but that."""
        mark = printed.strip(_BRACKETS) or str(self._last + 1)
        self._space = False
        if self._note is not None or key in self._orders:
            self._current.add(raised(mark))
            return
        if mark.isdecimal():
            mark = str(int(mark))
            self._run += int(mark) <= self._last
            self._last = int(mark)
        self._orders[key] = order = self.composer.announce(mark, (0, self._run))
        self._current.call(order, mark)
        self._called.append((note, mark))

    def notes(self) -> list[list[Paragraph]]:
        """The paragraphs of each note that was called, in order, when all else is read."""
        self.commit()
        found = []
        for element, mark in self._called:
            self._note = []
            self._current.add(OWN)
            self.inside(element)
            self.commit()
            found.append(without_number(self._note, _printed(self._note, mark)))
        return found

    def entry(self, text: str, key: str, item: Item | None, number: str | None, section: str | None = None) -> None:
        """An entry of a list of references, under the last heading where no other is told."""
        self.commit()
        paragraph = Paragraph(f"{number}. " if number else "")
        paragraph.add(text)
        self.composer.entry(paragraph, key, item, number, section)


def _printed(note: list[Paragraph], mark: str) -> str | None:
    """The mark as a note has it before its own text, if it has."""
    head = note[0].text.removeprefix(OWN).lstrip("([ ") if note else ""
    digits = head[: len(head) - len(head.lstrip(_DIGITS))]
    if digits and len(digits) < 5 and mark.isdecimal() and int(digits) == int(mark):
        note[0].cut(len(OWN))
        return digits
    return None


def plain(element: Element | None) -> str:
    """The letters of an element, on one line."""
    return " ".join("".join(element.itertext()).translate(_DROPPED).split()) if element is not None else ""

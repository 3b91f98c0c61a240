"""The text of an OpenDocument file as its reader sees it: changes accepted, comments left out, lists numbered."""

from __future__ import annotations

from collections.abc import Iterable

from ..composing import Composer, Paragraph, raised
from ..ownnumber import OWN, without_number
from ..xmltree import Element
from .lists import Lists
from .package import Package
from .styles import Styles

#: What is kept beside the text and not shown with it.
_UNSEEN = frozenset(
    (
        *("text:tracked-changes", "office:annotation", "office:forms", "text:ruby-text", "text:hidden-text"),
        *("svg:title", "svg:desc", "text:table-of-content-source", "text:bibliography-source"),
        *("text:alphabetical-index-source", "text:illustration-index-source", "text:user-index-source"),
    )
)
_SIGNS = {"text:tab": "\t", "text:line-break": "\n"}
_NOTE = ("text:note-citation", "text:note-body")
_ORDER = {"footnote": 0, "endnote": 1}
#: No more spaces than this stand in a row.
_SPACES = 100
_WHITE = {ord(sign): " " for sign in "\t\r\n"} | {ord("\xad"): None}


class Body:
    """Goes through a file once, from its beginning, and gives the composer what there is to read."""

    def __init__(self, package: Package) -> None:
        self.composer = Composer()
        self.footnotes = False
        self._styles = Styles(package.styles, package.content)
        self._lists = Lists(package.styles, package.content)
        self._content = package.content
        self._current: Paragraph | None = None
        self._raises = False
        self._spaced = True
        self._due: list[str | None] = []
        self._boxes: list[Element] = []
        self._note: list[Paragraph] | None = None
        self._called: list[tuple[Element, str | None]] = []
        self._counted: dict[str, tuple[int, int]] = {}
        self._within = {
            "text:p": self._paragraph,
            "text:h": self._paragraph,
            "text:span": self._span,
            "text:a": self._link,
            "text:s": self._white,
            "text:note": self._call,
            "text:list": self._list,
            "text:list-item": self._item,
            "text:section": self._section,
            "draw:text-box": self._boxes.append,
        }

    def read(self) -> list[list[Paragraph]]:
        """All of the body, then the paragraphs of each note that it called, in order."""
        self._walk(self._content.iter("office:text"))
        notes = []
        for body, mark in self._called:
            self._note = []
            self._walk(body)
            notes.append(without_number(self._note, mark))
        return notes

    def _walk(self, elements: Iterable[Element]) -> None:
        for element in elements:
            handler = self._within.get(element.tag)
            if handler:
                handler(element)
            elif element.tag in _SIGNS:
                self._add(_SIGNS[element.tag])
            elif element.tag not in _UNSEEN:
                self._inside(element)
            if self._current is not None:
                self._text(element.tail)

    def _inside(self, element: Element) -> None:
        if self._current is not None:
            self._text(element.text)
        self._walk(element)

    def _text(self, text: str | None) -> None:
        """White space is one space, and none at the beginning."""
        if not text:
            return
        text = text.translate(_WHITE)
        words = " ".join(filter(None, text.split(" ")))
        before = " " if text[:1] == " " and not self._spaced else ""
        self._add(before + words + (" " if words and text[-1] == " " else ""))

    def _add(self, text: str) -> None:
        if text and self._current is not None:
            self._current.add(raised(text) if self._raises else text)
            self._spaced = text[-1] == " "

    def _paragraph(self, element: Element) -> None:
        style = self._styles.of("paragraph", element.get("text:style-name"))
        if style.turns and self._note is None:
            self.composer.turn()
        level = _whole(element.get("text:outline-level"), 1) if element.tag == "text:h" else None
        lead = self._lists.lead(self._due.pop()) if self._due else ""
        if level and not self._lists.inside and element.get("text:is-list-header") != "true":
            lead = self._lists.heading(level)
        paragraph = self._current = Paragraph(lead)
        self._spaced = True
        if self._note == []:
            paragraph.add(OWN)
        if not style.hidden:
            self._inside(element)
        self._current = None
        if self._note is None:
            self.composer.paragraph(paragraph, level)
        else:
            self._note.append(paragraph)
        boxes, self._boxes[:] = self._boxes[:], []
        for box in boxes:
            self._walk(box)

    def _span(self, element: Element) -> None:
        style = self._styles.of("text", element.get("text:style-name"))
        if style.hidden:
            return
        outer, self._raises = self._raises, style.raised
        self._inside(element)
        self._raises = outer

    def _link(self, element: Element) -> None:
        paragraph = self._current
        start = paragraph.size if paragraph else 0
        self._inside(element)
        target = element.get("xlink:href", "")
        if paragraph and target and not target.startswith("#"):
            paragraph.link(start, target)

    def _white(self, element: Element) -> None:
        self._add(" " * min(_whole(element.get("text:c"), 1), _SPACES))

    def _list(self, element: Element) -> None:
        self._lists.begin(element)
        self._walk(element)
        self._lists.end()

    def _item(self, element: Element) -> None:
        self._due = [element.get("text:start-value")]
        self._walk(element)
        self._due = []

    def _section(self, element: Element) -> None:
        if element.get("text:display") != "none":
            self._walk(element)

    def _call(self, element: Element) -> None:
        """A note is called here; within notes none is."""
        kind, citation, body = (element.get("text:note-class", ""), *map(element.find, _NOTE))
        if self._current is None or self._note is not None or kind not in _ORDER or citation is None or body is None:
            return
        mark, printed = citation.get("text:label"), citation.text or ""
        run, last = self._counted.get(kind, (0, 0))
        if mark is None:
            number = int(printed) if printed.isdecimal() and len(printed) < 5 else last + 1
            run += number <= last
            self._counted[kind] = (run, number)
            printed = str(number)
        order = self.composer.announce(mark or printed, (_ORDER[kind], run))
        self._current.call(order, mark or printed)
        self._called.append((body, mark))
        self.footnotes = self.footnotes or (kind == "footnote" and mark is None)
        self._spaced = False


def _whole(text: str | None, other: int) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 5 else other

"""The text of a Word file as its reader sees it: changes accepted, comments left out, numbers of lists printed."""

from __future__ import annotations

from collections.abc import Callable

from ...model import Item
from ..composing import Composer, Paragraph, raised
from ..ownnumber import OWN, without_number
from ..xmltree import Element
from .fields import Fields, linked
from .notes import KINDS, Called, Notes
from .numbering import Numbering
from .package import Package
from .styles import LEVELS, Styles, listed
from .values import number, switch, value

#: What is not there when all changes are accepted, what is shown beside text, and what says how it looks.
_UNSEEN = frozenset(
    (
        *("w:del", "w:moveFrom", "w:rt", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sdtPr", "w:sectPr"),
        *("w:pPr", "w:instrText", "w:delText", "w:delInstrText"),
    )
)
#: The number of a note has no more signs before it than this.
_OPENING = 10
_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "-"}
#: Signs of fonts that have others in the place of letters: the prayer for the Prophet, bullets.
_SYMBOLS = {("AGA Arabesque", "F072"): "ﷺ", ("Symbol", "F0B7"): "•", ("Wingdings", "F0A7"): "▪"}
_SOFT = {ord("\xad"): None, ord("\n"): " ", ord("\r"): " ", ord("\t"): " "}


class Body:
    """Goes through a file once, from its beginning, and gives the composer what there is to read."""

    def __init__(self, package: Package) -> None:
        self.composer = Composer()
        self.called: list[Called] = []
        self._styles = Styles(package.part("styles"))
        self._numbering = Numbering(package.part("numbering"))
        settings = package.part("settings")
        self._notes = {kind: Notes(kind, package.part(f"{kind}s"), settings, package.main) for kind in KINDS}
        self._package = package
        self._links = package.links()
        self._fields = Fields()
        self._current = Paragraph()
        self._level: int | None = None
        self._merges = self._raises = False
        self._boxes: list[Element] = []
        self._note: list[Paragraph] | None = None
        sections = [one.find("w:sectPr") for one in (*package.main.iter("w:pPr"), *package.main.iter("w:body"))]
        #: How each section after the first begins.
        self._openings = iter([value(section, "w:type") for section in sections if section is not None][1:])
        self._within = {
            "w:p": self._paragraph,
            "w:r": self._run,
            "w:t": self._text,
            "m:t": self._text,
            "w:br": self._break,
            "w:sym": self._symbol,
            "w:tr": self._row,
            "w:hyperlink": self._hyperlink,
            "w:fldSimple": self._simple,
            "w:fldChar": self._field,
            "w:txbxContent": self._boxes.append,
            "mc:AlternateContent": self._alternate,
            "w:lastRenderedPageBreak": lambda _: self._ends("Page"),
            **{f"w:{kind}Ref": self._own for kind in KINDS},
            **{f"w:{kind}Reference": self._called_by(kind) for kind in KINDS},
        }

    @property
    def items(self) -> dict[str, Item]:
        """The records that the fields of a reference manager cite, by its ids."""
        return self._fields.items

    def read(self) -> list[list[Paragraph]]:
        """All of the body, then the paragraphs of each note that it called, in order."""
        self._walk(self._package.main)
        self._commit()
        notes = []
        for kind, element, mark in self.called:
            self._links, items = self._package.links(f"{kind}s"), self._fields.items
            self._fields = Fields()
            self._fields.items = items
            self._note, self._current, self._merges = [], Paragraph(), False
            self._walk(element)
            self._commit()
            notes.append(without_number(self._note, mark))
        return notes

    def _walk(self, element: Element) -> None:
        for child in element:
            handler = self._within.get(child.tag)
            if handler:
                handler(child)
            elif child.tag in _SIGNS:
                self._add(_SIGNS[child.tag])
            elif child.tag == "w:instrText":
                self._fields.instruct(child.text or "")
            elif child.tag not in _UNSEEN:
                self._walk(child)

    def _paragraph(self, element: Element) -> None:
        properties = element.find("w:pPr")
        if not self._merges:
            key = value(properties, "w:pStyle") or self._styles.default
            style = self._styles.of(key)
            outline = number(properties, "w:outlineLvl")
            self._level = style.level if outline is None else outline + 1 if outline < LEVELS else None
            list_, level = listed(properties) or style.listed or ("0", None)
            self._current = Paragraph(self._numbering.lead(list_, level, key) if list_ != "0" else "")
        self._walk(element)
        marks = None if properties is None else properties.find("w:rPr")
        self._merges = marks is not None and any(marks.find(name) is not None for name in ("w:del", "w:moveFrom"))
        if not self._merges:
            self._commit()
        if properties is not None and properties.find("w:sectPr") is not None:
            self._ends("Sect")
            if next(self._openings, None) not in ("continuous", "nextColumn"):
                self.composer.turn()

    def _commit(self) -> None:
        """The paragraph ends, and the boxes that stand beside it follow."""
        paragraph, level = self._current, self._level
        self._current, self._level, self._merges = Paragraph(), None, False
        if self._note is None:
            self.composer.paragraph(paragraph, level)
        else:
            self._note.append(paragraph)
        boxes, self._boxes[:] = self._boxes[:], []
        for box in boxes:
            self._walk(box)

    def _run(self, element: Element) -> None:
        properties = element.find("w:rPr")
        style = self._styles.of(value(properties, "w:rStyle"))
        hidden, place = switch(properties, "w:vanish"), value(properties, "w:vertAlign")
        raised_by = number(properties, "w:position") or 0
        if style.hidden if hidden is None else hidden:
            # a field may begin in what is hidden
            for child in element.iter("w:fldChar"):
                self._field(child)
            return
        self._raises = place == "superscript" or (place is None and (style.raised or raised_by > 0))
        if not self._marked(element):
            self._walk(element)
        self._raises = False

    def _text(self, element: Element) -> None:
        text = element.text or ""
        if element.get("xml:space") != "preserve":
            text = text.strip(" \t\r\n")
        text = text.translate(_SOFT)
        self._add(raised(text) if self._raises else text)

    def _add(self, text: str) -> None:
        if self._fields.shown:
            self._current.add(text)
            self._current.listed = self._current.listed or self._fields.lists

    def _break(self, element: Element) -> None:
        if element.get("w:type") == "page" and self._note is None:
            self._turn()
        else:
            self._add("\n")

    def _turn(self) -> None:
        """A page ends here, and with it what the paragraph has said so far."""
        if self._current.text.strip():
            level = self._level
            self._commit()
            self._level = level
        self.composer.turn()

    def _ends(self, part: str) -> None:
        if self._note is None:
            for notes in self._notes.values():
                notes.ends(part)

    def _symbol(self, element: Element) -> None:
        code = element.get("w:char", "")
        known = _SYMBOLS.get((element.get("w:font", ""), code.upper()))
        if known or (len(code) == 4 and all(sign in "0123456789abcdefABCDEF" for sign in code)):
            self._add(known or chr(int(code, 16)))

    def _row(self, element: Element) -> None:
        properties = element.find("w:trPr")
        if properties is None or properties.find("w:del") is None:
            self._walk(element)

    def _hyperlink(self, element: Element) -> None:
        self._linked(element, self._links.get(element.get("r:id", ""), ""))

    def _simple(self, element: Element) -> None:
        self._linked(element, linked(element.get("w:instr", "")))

    def _linked(self, element: Element, target: str) -> None:
        paragraph, start = self._current, self._current.size
        self._walk(element)
        if target and paragraph is self._current:
            paragraph.link(start, target)

    def _field(self, element: Element) -> None:
        kind = element.get("w:fldCharType")
        if kind == "begin":
            self._fields.begin()
        elif kind == "separate":
            self._fields.separate(self._current, self._current.size)
        elif kind == "end":
            start, target = self._fields.end(self._current) or (0, "")
            if isinstance(target, str):
                self._current.link(start, target)
            elif target.plain and self._note is None:
                self._current.point(start, target.key, target.locator)

    def _alternate(self, element: Element) -> None:
        """One of several ways to say the same: the first that has something to read."""
        for way in element:
            if any(one.tag in ("w:t", "m:t") for one in way.iter()):
                self._walk(way)
                return

    def _own(self, _: Element) -> None:
        """A note prints its number here, before anything else."""
        if self._note == [] and self._current.size < _OPENING and not any(map(str.isalnum, self._current.text)):
            self._add(OWN)

    def _called_by(self, kind: str) -> Callable[[Element], None]:
        return lambda element: self._call(kind, element, None)

    def _call(self, kind: str, element: Element, mark: str | None) -> None:
        """A note is called here; within notes none is."""
        if self._fields.shown and self._note is None:
            taken = self._notes[kind].take(element.get("w:id", ""), self.composer, mark)
            if taken:
                note, order, printed = taken
                self.called.append(note)
                self._current.call(order, printed)

    def _marked(self, element: Element) -> bool:
        """Whether a run calls a note by a mark of its author's own, which stands behind the reference."""
        for kind in KINDS:
            reference = element.find(f"w:{kind}Reference")
            if reference is not None and reference.get("w:customMarkFollows") in ("1", "true", "on"):
                self._call(kind, reference, "".join(one.text or "" for one in element.iter("w:t")).strip() or "*")
                return True
        return False

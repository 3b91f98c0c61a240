"""TEI to a document: the text, notes where they are called, its list and its own record."""

from __future__ import annotations

from ...model import Document, Item
from ..failure import Unreadable
from ..xmltree import Element
from .flow import Flow, plain
from .printed import printed
from .tei_citation import item_of, names_of

_UNSEEN = ("teiHeader", "facsimile", "figDesc", "fw", "sic", "orig", "del")
_BLOCKS = ("p", "ab", "l", "lg", "item", "quote", "cell", "figure", "table", "list", "byline", "docAuthor", "titlePart")
_PLACES = frozenset(("foot", "end", "bottom", "margin"))
_RAISED = ("superscript", "sup", "super")


def document(path: str, data: bytes, root: Element) -> Document | Unreadable:
    """The document in a TEI file."""
    body = _Body(root)
    header = root.find("teiHeader")
    body.front(header)
    for text in root.findall("text") or root.iter("text"):
        body.block(text)
    return body.composer.document(path, data, body.notes(), metadata=_record(root, header))


class _Body(Flow):
    def __init__(self, root: Element) -> None:
        super().__init__()
        self._footnotes = {one.get("xml:id", ""): one for one in root.iter("note") if one.get("xml:id")}
        self._awaited = {
            key for one in root.iter("ref") if (key := one.get("target", "").lstrip("#")) in self._footnotes
        }
        self._entries = {one.get("xml:id") for name in ("biblStruct", "bibl") for one in root.iter(name)} - {None}
        self._depth = 0
        self._section = ""
        self.within = {
            **dict.fromkeys(_UNSEEN, lambda _: None),
            **dict.fromkeys(_BLOCKS, self.block),
            "div": self._division,
            "head": lambda one: self.heading(one, max(self._depth, 1)),
            "lb": self._line,
            "hi": self._highlight,
            "note": self._noted,
            "ref": self._reference,
            "ptr": self._reference,
            "listBibl": self._listed,
            "biblStruct": self._entry,
            "bibl": self._described,
        }

    def front(self, header: Element | None) -> None:
        """What a header prints, in files whose text begins behind their title: the title, its authors, the abstract."""
        if header is None or any(True for _ in header.iter("front")):
            return
        title = header.find("fileDesc/titleStmt/title")
        if title is not None:
            self.heading(title, 1)
        for author in header.findall("fileDesc/sourceDesc/biblStruct/analytic/author"):
            for name in names_of(author):
                self.commit()
                self.add(name.get("literal") or " ".join(filter(None, [name.get("given"), name.get("family")])))
                self.commit()
        abstract = header.find("profileDesc/abstract")
        if abstract is not None:
            self.block(abstract)

    def _division(self, element: Element) -> None:
        outer = self._section
        self._depth += 1
        self._section = plain(element.find("head"))
        self.block(element)
        self._depth -= 1
        self._section = outer

    def _line(self, _: Element) -> None:
        """A line of the print ends, which is a space to its reader."""
        self.text(" ")

    def _highlight(self, element: Element) -> None:
        if element.get("rend", "").lower() in _RAISED:
            self.raise_(element)
        else:
            self.inside(element)

    def _noted(self, element: Element) -> None:
        key = element.get("xml:id", "")
        if key in self._awaited or element.get("type") == "raw_reference":
            return
        if self._current.size and (element.get("place", "") in _PLACES or element.get("n")):
            self.call(key or f"#{len(self._called)}", element.get("n", ""), element)
        else:
            self.block(element)

    def _reference(self, element: Element) -> None:
        keys = [key.lstrip("#") for key in element.get("target", "").split()]
        if keys and keys[0] in self._footnotes:
            note = self._footnotes[keys[0]]
            self.call(keys[0], note.get("n") or plain(element), note)
        elif element.get("type") in ("bibr", "bib", "cit") or any(key in self._entries for key in keys):
            self.cite(element, [key for key in keys if key in self._entries])
        else:
            self.link(element, element.get("target", ""))

    def _listed(self, element: Element) -> None:
        """A list of references, in a part of the text of its own."""
        outer, self._section = self._section, plain(element.find("head")) or self._section
        self.block(element)
        self._section = outer

    def _entry(self, element: Element) -> None:
        raw = next((plain(note) for note in element.findall("note") if note.get("type") == "raw_reference"), "")
        item = item_of(element)
        text = raw or (printed(item) if item else plain(element))
        if text:
            self.entry(text, element.get("xml:id", ""), item, None, self._section)

    def _described(self, element: Element) -> None:
        """An entry in running letters, or such a mention in the text."""
        if element.get("xml:id") and not self._current.size:
            self.entry(plain(element), element.get("xml:id", ""), None, None, self._section)
        else:
            self.inside(element)


def _record(root: Element, header: Element | None) -> Item:
    """The text's own record."""
    source = None if header is None else header.find("fileDesc/sourceDesc/biblStruct")
    item = (item_of(source) if source is not None else None) or Item()
    title = None if header is None else header.find("fileDesc/titleStmt/title")
    if plain(title):
        item["title"] = plain(title)
    authors = [] if header is None else header.findall("fileDesc/titleStmt/author")
    people = [name for one in authors for name in names_of(one)]
    if people and "author" not in item:
        item["author"] = people
    text = root.find("text")
    language = None if text is None else text.get("xml:lang")
    if language and item:
        item.setdefault("language", language)
    return item

"""JATS to a document: the article as it would be printed, with its notes, its list and its own record."""

from __future__ import annotations

from ...model import Document
from ..failure import Unreadable
from ..xmltree import Element
from .flow import Flow, plain
from .jats_citation import item_of
from .jats_record import record
from .printed import printed

_UNSEEN = (
    "journal-meta article-id article-categories aff author-notes pub-date history permissions self-uri "
    "related-article funding-group counts custom-meta-group volume issue fpage lpage elocation-id product supplement "
    "tex-math mml:annotation object-id processing-meta alt-text long-desc sig-block abbrev-journal-title "
    "pub-history support-group conference issue-title article-version ali:license_ref"
).split()
_BLOCKS = (
    "p disp-quote list-item def term caption td th tr verse-line attrib disp-formula speech statement boxed-text fig "
    "table-wrap kwd-group abstract trans-abstract verse-group def-item subtitle trans-title trans-subtitle"
).split()
_CITATIONS = ("mixed-citation", "element-citation", "nlm-citation", "citation")
_LISTS = {"order": "{}. ", "bullet": "• "}


def document(path: str, data: bytes, root: Element) -> Document | Unreadable:
    """The document in the first article under a root."""
    article = root if root.tag == "article" else next(root.iter("article"), root)
    body = _Body(article)
    for part in ("front", "body", "back", "floats-group"):
        for element in article.findall(part):
            body.block(element)
    return body.composer.document(path, data, body.notes(), metadata=record(article))


class _Body(Flow):
    def __init__(self, article: Element) -> None:
        super().__init__()
        self._footnotes = {note.get("id", ""): note for note in article.iter("fn") if note.get("id")}
        self._awaited = {
            key for one in article.iter("xref") if one.get("ref-type") in _CALLS for key in one.get("rid", "").split()
        }
        self._depth = 1
        self._counts: list[tuple[str, int]] = []
        self.within = {
            **dict.fromkeys(_UNSEEN, lambda _: None),
            **dict.fromkeys(_BLOCKS, self.block),
            "article-title": lambda one: self.heading(one, 1),
            "title": lambda one: self.heading(one, self._depth),
            "sec": self._section,
            "app": self._section,
            "ack": self._section,
            "ref-list": self._section,
            "contrib-group": self._authors,
            "list": self._list,
            "list-item": self._item,
            "break": self.end_line,
            "sup": self.raise_,
            "xref": self._cross,
            "fn": self._footnote,
            "ref": self._entry,
            "ext-link": self._link,
            "uri": self._link,
            "label": self._label,
        }

    def _section(self, element: Element) -> None:
        self._depth += 1
        self.block(element)
        self._depth -= 1

    def _authors(self, element: Element) -> None:
        for one in element.findall("contrib"):
            name = one.find(".//name") if one.find(".//name") is not None else one.find(".//string-name")
            if name is not None and one.get("contrib-type", "author") == "author":
                self.commit()
                parts = (plain(name.find(part)) for part in ("given-names", "surname"))
                self.add(" ".join(filter(None, parts)) or plain(name))
                self.commit()

    def _list(self, element: Element) -> None:
        self.commit()
        self._counts.append((_LISTS.get(element.get("list-type", ""), ""), 0))
        self.inside(element)
        self._counts.pop()
        self.commit()

    def _item(self, element: Element) -> None:
        self.commit()
        if self._counts and element.find("label") is None:
            printed_, count = self._counts[-1]
            self._counts[-1] = printed_, count + 1
            self.lead(printed_.format(count + 1))
        self.inside(element)
        self.commit()

    def _label(self, element: Element) -> None:
        """The number of a section or an item, before its text; a note has its own where it is called."""
        if self._note is None:
            self.commit()
            self.lead(f"{plain(element)} ")

    def _cross(self, element: Element) -> None:
        keys = element.get("rid", "").split()
        if element.get("ref-type") == "bibr":
            self.cite(element, keys)
        elif element.get("ref-type") in _CALLS and keys and keys[0] in self._footnotes:
            self.call(keys[0], plain(element), self._footnotes[keys[0]])
        else:
            self.inside(element)

    def _footnote(self, element: Element) -> None:
        """A note that stands where it is called; one that is called elsewhere is read there, and others as text."""
        key = element.get("id", "")
        if key in self._awaited or self._note is not None:
            return
        if self._current.size:
            self.call(f"#{len(self._called)}", plain(element.find("label")), element)
        else:
            self.block(element)

    def _entry(self, element: Element) -> None:
        number = plain(element.find("label")).strip("[](). ")
        told = [one for one in element if one.tag in (*_CITATIONS, "citation-alternatives")]
        for one in told:
            ways = [way for way in one if way.tag in _CITATIONS] if one.tag == "citation-alternatives" else [one]
            for group in _by_language(ways):
                items = [item for item in map(item_of, group) if item]
                mixed = next((way for way in group if way.tag in ("mixed-citation", "citation")), None)
                text = plain(mixed) or (printed(items[0]) if items else " ".join(plain(way) for way in group[:1]))
                item = max(items, key=len) if items else None
                self.entry(text, element.get("id", ""), item, number if number.isdecimal() else None)

    def _link(self, element: Element) -> None:
        self.link(element, element.get("xlink:href") or plain(element))


_CALLS = ("fn", "table-fn", "author-notes-fn")


def _by_language(ways: list[Element]) -> list[list[Element]]:
    """Ways to say the same apart from those that say it in another language."""
    found: dict[str, list[Element]] = {}
    for way in ways:
        found.setdefault(way.get("xml:lang") or "", []).append(way)
    return list(found.values())

"""Which links of a page call its notes, which cite entries of its list, and where those stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import NamedTuple

from .article import words_of
from .tree import Node

_NOTE_WORDS = frozenset(
    "fn fnt ftn fnote foot footnote footnotes edn en endnote endnotes note notes sdfootnote sdendnote noteref".split()
)
_ENTRY_WORDS = frozenset(
    "ref refs reference references bib bibr bibl biblio bibliography bibitem cit cite cites citation citations cr b r "
    "reflist works".split()
)
_NOTE_ROLES = frozenset(("doc-footnote", "doc-endnote", "doc-endnotes", "footnote", "endnote", "rearnote"))
_CALL_ROLES = frozenset(("doc-noteref", "noteref"))
_CALL_CLASSES = frozenset(
    ("footnote-ref", "footnote", "noteref", "footnote-reference", "sdfootnoteanc", "sdendnoteanc")
)
_BRACKETS = "()[]{}⟨⟩ \t\n\xa0\u200e\u200f"
_SIGNS = frozenset("*†‡§#")
_MOST_DIGITS = 4
#: A callout is no more elements and texts than these, and no more links are looked at in a note.
_PIECES, _LINKS = 20, 50
_BLOCKS = frozenset("p li dd dt td th tr div section aside blockquote body main article".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
#: How far up what a place is in is looked at.
_REACH = 4


class Places(NamedTuple):
    """By the ``order`` of elements: links that call the note of a target, links that cite an entry, with its key.

    ``extents`` are the elements in which the text of notes stands, from their targets on; ``entries`` those of entries.
    """

    calls: dict[int, int]
    pointers: dict[int, str]
    extents: dict[int, Node]
    entries: dict[int, str]

    def held(self, nodes: Sequence[Node]) -> list[Node]:
        """All that the links lead to."""
        return [nodes[order] for order in (*self.extents, *self.entries)]


class Links:
    """The links of a page that lead to a place on it, in order, with that place."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        named: dict[str, Node] = {}
        for node in nodes:
            for name in (node.get("id"), node.get("name") if node.tag == "a" else ""):
                if name:
                    named.setdefault(name, node)
        self.inside: list[tuple[Node, Node]] = []
        for node in nodes:
            address, mark, name = node.get("href").partition("#")
            if node.tag == "a" and mark and name and "://" not in address and not address.startswith("//"):
                target = named.get(name) or named.get(_unquoted(name))
                if target is not None:
                    self.inside.append((node, target))

        self._orders = [link.order for link, _ in self.inside]

    def lead_back(self, block: Node, link: Node) -> bool:
        """Whether one of the first links in a block leads to a link, or to what that is in or right behind."""
        first = bisect_left(self._orders, block.order)
        inside = takewhile(lambda pair: pair[0].order <= block.last, self.inside[first : first + _LINKS])
        about = {one.order for one in (link, *islice(link.above(), 2))} | {link.order - 1}
        return any(target.order in about for _, target in inside)


def _unquoted(name: str) -> str:
    from urllib.parse import unquote

    return unquote(name) if "%" in name else name


def mark_of(link: Node) -> str:
    """The number or sign that a link is, without brackets; empty where it is neither."""
    shown = link.shown(_PIECES).strip(_BRACKETS)
    if shown.isdecimal() and len(shown) <= _MOST_DIGITS:
        return str(int(shown))
    if shown and set(shown) <= _SIGNS and len(shown) <= _MOST_DIGITS:
        return shown
    return shown if len(shown) == 1 and shown.isascii() and shown.isalpha() else ""


def places(nodes: Sequence[Node], links: Links) -> Places:
    """What links that lead further down the page are, told by roles, names and marks; in doubt they are links."""
    found = Places({}, {}, {}, {})
    targets: dict[int, Node] = {}
    for link, target in links.inside:
        if target.order <= link.order:
            continue
        kind = _kind(link, target) or ("note" if mark_of(link) and links.lead_back(_block(target), link) else "")
        if kind == "note":
            found.calls[link.order] = target.order
            targets[target.order] = target
        elif kind == "entry":
            found.pointers[link.order] = target.get("id") or target.get("name")
            block = _block(target)
            found.entries.setdefault(block.order, found.pointers[link.order])
    found.entries.update(_beside(nodes, found.entries))
    heads = (node.order for node in nodes if node.tag in _HEADINGS)
    stops = sorted({*targets, *found.calls, *heads})
    found.extents.update((order, _extent(target, stops)) for order, target in targets.items())
    return found


def _kind(link: Node, target: Node) -> str:
    role = link.get("role") or link.get("epub:type")
    classes = {name for one in (link, *islice(link.above(), 1)) for name in one.get("class").lower().split()}
    own = target.get("role") or target.get("epub:type")
    if target.tag in _HEADINGS:
        return ""
    if role == "doc-biblioref" or own == "doc-biblioentry":
        return "entry"
    mark = mark_of(link)
    if role in _CALL_ROLES or own in _NOTE_ROLES:
        return "note" if mark else ""
    around = [_words(one) for one in (target, *list(target.above())[:_REACH])]
    noted = bool(around[0] & _NOTE_WORDS) or bool(classes & _CALL_CLASSES)
    listed = bool(around[0] & _ENTRY_WORDS) or target.get("id").lower().startswith("citeref")
    if mark and noted:
        return "note"
    if listed and (mark or any(words & _ENTRY_WORDS for words in around[1:])):
        return "entry"
    if mark and any(words & _NOTE_WORDS for words in around[1:]):
        return "note"
    return ""


def _words(node: Node) -> set[str]:
    """The words of its names, taken apart at digits too: ``fn12``, ``ref-CR5``."""
    found: set[str] = set()
    for word in words_of(node) | ({node.get("name").lower()} if node.tag == "a" else set()):
        parts = "".join(sign if sign.isalpha() else " " for sign in word).split()
        # a letter alone names nothing without its number
        found.update(part for part in parts if len(part) > 1 or word != part)
    return found


def _beside(nodes: Sequence[Node], entries: dict[int, str]) -> dict[int, str]:
    """The entries that nothing cites: they stand beside others and are named as those are."""
    parents = {parent.order: parent for order in entries if (parent := nodes[order].parent) is not None}
    tags = {nodes[order].tag for order in entries}
    return {
        one.order: one.get("id")
        for parent in parents.values()
        for one in parent.children
        if isinstance(one, Node) and one.tag in tags and one.order not in entries and _words(one) & _ENTRY_WORDS
        if one.get("id")
    }


def _block(node: Node) -> Node:
    return node if node.tag in _BLOCKS else next((one for one in node.above() if one.tag in _BLOCKS), node)


def _extent(target: Node, stops: Sequence[int]) -> Node:
    """The widest element about a target with nothing else in it: no other target, no callout and no heading."""
    found = _block(target)
    for outer in found.above():
        alone = bisect_right(stops, outer.last) - bisect_left(stops, outer.order) == 1
        if outer.tag not in ("div", "li", "tr", "aside", "dd") or not alone:
            break
        found = outer
    return found

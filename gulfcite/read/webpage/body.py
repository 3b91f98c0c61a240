"""The text of a page as its reader sees it: paragraphs, headings, numbers of lists, notes apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from ..composing import Composer, Paragraph, raised
from .anchors import Places, mark_of
from .article import words_of
from .lists import Lists, whole
from .notes import without_mark
from .overridden import as_seen
from .text import pieces
from .tree import Node, Text

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main nav p pre section summary table tbody td tfoot "
    "th thead tr".split()
)
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_BACK = frozenset(("back", "backlink", "backref", "return", "reversefootnote"))
#: A link back from a note is no more elements and texts than these.
_FEW = 20
#: A text in another direction is no more elements and texts than these.
_MOST = 1000
_SCHEMES = ("http://", "https://")


class Body:
    """Goes through an article once, from its beginning, and gives the composer what there is to read."""

    def __init__(self, root: Node, places: Places) -> None:
        self.composer = Composer()
        self._root = root
        self._places = places
        self._targets = set(places.extents)
        #: Where each note begins: at the element that is all its own, or at its target in one with other notes.
        owned = Counter(extent.order for extent in places.extents.values())
        self._begins = {
            (extent.order if owned[extent.order] == 1 else target): target for target, extent in places.extents.items()
        }
        self._ends = set(owned)
        self._orders: dict[int, int] = {}
        self._marks: list[str] = []
        self._notes: list[list[Paragraph]] = []
        self._note: list[Paragraph] | None = None
        self._run = self._last = 0
        self._current = Paragraph()
        self._level: int | None = None
        self._entry: str | None = None
        self._lists = Lists()
        self._breaks = 0
        self._space = self._raises = self._lines = False
        self._within: dict[str, Callable[[Node], None]] = {
            "br": self._break,
            "a": self._link,
            "sup": self._sup,
            "q": self._quote,
            "bdo": self._override,
            "li": self._item,
            **dict.fromkeys(("ul", "ol", "menu"), self._list),
            **dict.fromkeys(("pre", "listing", "plaintext"), self._written),
        }

    def read(self) -> list[list[Paragraph]]:
        """All of the article, then the paragraphs of each note that it called, in order."""
        self._walk(self._root)
        self._commit()
        return [without_mark(note, mark) for note, mark in zip(self._notes, self._marks, strict=True)]

    def _walk(self, node: Node) -> None:
        for child in node.children:
            if isinstance(child, Text):
                self._text(child)
            elif child.seen:
                self._element(child)

    def _element(self, node: Node) -> None:
        outer = self._note
        if node.order in self._begins and self._begins[node.order] in self._orders:
            self._commit()
            self._note = self._notes[self._orders[self._begins[node.order]]]
        key = self._places.entries.get(node.order) if self._entry is None and self._note is None else None
        if key:
            self._commit()
            self._entry = key
        self._inside(node)
        if key:
            self._commit(ends=True)
            self._entry = None
        if node.order in self._ends:
            self._commit()
            self._note = outer

    def _inside(self, node: Node) -> None:
        block = node.tag in _BLOCKS
        if block:
            self._commit()
            level = _LEVELS.get(node.tag)
            if level is None and node.get("role") == "heading":
                level = whole(node.get("aria-level"), 2)
            self._level = level or self._level
        self._within.get(node.tag, self._walk)(node)
        if block:
            self._commit()
            self._level = None

    def _commit(self, *, ends: bool = False) -> None:
        """The paragraph ends, if it has begun; within an entry its line does."""
        paragraph = self._current
        self._space, self._breaks = False, 0
        if not paragraph.size:
            return
        if self._entry is not None and not ends:
            self._breaks = 1
            return
        self._current = Paragraph()
        if self._note is not None:
            self._note.append(paragraph)
        elif self._entry is not None:
            self.composer.entry(paragraph, self._entry, number=paragraph.lead.strip(" .") or None)
        else:
            self.composer.paragraph(paragraph, self._level)

    def _text(self, text: Text) -> None:
        for piece in pieces(*text, lines=self._lines):
            if piece.text == " ":
                self._space = True
            elif piece.text == "\n":
                self._breaks += 1
            else:
                self._add(piece.text, piece.at, made=piece.made)

    def _add(self, text: str, at: int, *, made: bool = False) -> None:
        read = raised(text) if self._raises else text
        self._space = self._space and read == text
        self._part(at)
        if made or read != text:
            self._current.make(read, at)
        else:
            self._current.add(read, at)

    def _part(self, at: int) -> None:
        """The space, the end of a line or of a paragraph that is due before what comes."""
        breaks, space = self._breaks, self._space
        if breaks > 1 and self._entry is None:
            self._commit()
        self._breaks, self._space = 0, False
        if not self._current.size:
            return
        if breaks:
            self._current.make("\n", max(at - 1, 0))
        elif space:
            self._current.add(" ", max(at - 1, 0))

    def _break(self, _: Node) -> None:
        self._breaks += 1
        self._space = False

    def _written(self, node: Node) -> None:
        outer, self._lines = self._lines, True
        self._walk(node)
        self._lines = outer

    def _sup(self, node: Node) -> None:
        outer, self._raises = self._raises, True
        self._walk(node)
        self._raises = outer

    def _quote(self, node: Node) -> None:
        at = next((one.at for one in node.children if isinstance(one, Text)), None)
        if at is None:
            self._walk(node)
        else:
            self._add("“", at, made=True)
            self._walk(node)
            self._space = False
            self._add("”", at, made=True)

    def _override(self, node: Node) -> None:
        """Text in a direction that is not its own; what stands in it besides, as a link, is its letters alone."""
        at = next((one.at for one in node.children if isinstance(one, Text)), None)
        shown = " ".join(node.shown(_MOST).split())
        turned = as_seen(shown, node.get("dir").lower())
        if at is None or turned == shown:
            self._walk(node)
        else:
            self._add(turned, at, made=True)

    def _list(self, node: Node) -> None:
        self._commit()
        self._lists.begin(node)
        self._walk(node)
        self._lists.end()
        self._commit()

    def _item(self, node: Node) -> None:
        self._commit()
        number = self._lists.number(node)
        if self._note is None and not self._current.size:
            self._current.lead = self._lists.lead(node, number)
        self._walk(node)
        self._commit()
        if self._entry is None:
            self._current = Paragraph()

    def _link(self, node: Node) -> None:
        target = self._places.calls.get(node.order)
        if target is not None and self._note is None and self._entry is None:
            self._call(node, target)
        elif not (self._note is not None and self._leads_back(node)):
            self._lead(node)

    def _lead(self, node: Node) -> None:
        at = next((one.at for one in node.children if isinstance(one, Text)), None)
        if at is not None:
            self._part(at)
        paragraph, start = self._current, self._current.size
        self._walk(node)
        if paragraph is not self._current or paragraph.size == start:
            return
        key, address = self._places.pointers.get(node.order), node.get("href").strip()
        address = f"https:{address}" if address.startswith("//") else address
        if key:
            paragraph.point(start, key, None)
        elif address.lower().startswith(_SCHEMES):
            paragraph.link(start, address)

    def _leads_back(self, node: Node) -> bool:
        """Whether a link in a note leads to where the note is called: it says nothing but a number or a sign."""
        if "#" not in node.get("href") or node.order in self._places.calls:
            return False
        back = bool(_BACK & words_of(node)) or node.get("role") == "doc-backlink"
        shown = node.shown(_FEW).strip()
        return back or not any(map(str.isalpha, shown)) or len(shown) == 1

    def _call(self, node: Node, target: int) -> None:
        """A note is called here; when it is called again, it prints its number again."""
        mark = mark_of(node)
        at = next((one.at for one in node.children if isinstance(one, Text)), 0)
        self._space = False
        self._part(at)
        if target in self._orders:
            self._current.make(raised(mark), at)
            return
        if mark.isdecimal():
            self._run += int(mark) <= self._last
            self._last = int(mark)
        self._orders[target] = self.composer.announce(mark, (0, self._run))
        self._marks.append(mark)
        self._notes.append([])
        self._current.call(self._orders[target], mark, at)

"""Tags and texts to a tree, whatever was left open: a paragraph ends where another begins, a cell where a row does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple

from ..failure import RefusedError
from .tokens import Token, tokens

#: Elements further inside one another stand beside one another instead; and the most in all.
DEPTH, ELEMENTS = 150, 1_000_000
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr frame keygen".split())
_HEAD = frozenset("title meta link script style base noscript template".split())
_ONCE = frozenset(("html", "head", "body"))
#: What ends an open paragraph by beginning.
_BLOCKS = frozenset(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul".split()
)
_CELLS = ("td", "th")
_ROWS = ("tr", *_CELLS)
_ENDED = {
    **dict.fromkeys(_BLOCKS, ("p",)),
    "li": ("li", "p"),
    **dict.fromkeys(("dt", "dd"), ("dt", "dd", "p")),
    **dict.fromkeys(_CELLS, _CELLS),
    "tr": _ROWS,
    **dict.fromkeys(("thead", "tbody", "tfoot"), ("thead", "tbody", "tfoot", *_ROWS)),
    "option": ("option",),
    "a": ("a",),
}
_TABLE = frozenset(("table", "thead", "tbody", "tfoot", "caption", *_ROWS))
#: What is open outside of these is not ended from inside, but for a part of a table by another.
_CLOSED = {
    **dict.fromkeys((*_CELLS, "caption"), _TABLE),
    "table": frozenset[str](),
}
#: What is open outside of a list and is not ended from inside it.
_OUTSIDE = {"ul": ("li", "p"), "ol": ("li", "p"), "menu": ("li", "p"), "dl": ("dt", "dd", "p"), "li": ("p",)}


class Text(NamedTuple):
    """Text as it is written, and where."""

    raw: str
    at: int


class Node:
    """An element. ``order`` counts the elements of the page, in which ``last`` is that of the last one inside it.

    ``seen`` is whether its reader sees it.
    """

    __slots__ = ("attributes", "children", "last", "order", "parent", "seen", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str], parent: Node | None, order: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.children: list[Node | Text] = []
        self.parent = parent
        self.order = self.last = order
        self.seen = True

    def get(self, name: str) -> str:
        """The value of an attribute, or nothing."""
        return self.attributes.get(name, "")

    def above(self) -> Iterator[Node]:
        """The elements that this one is in, from the innermost."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def shown(self, most: int) -> str:
        """The text that is seen of it, white space as it is written, of no more elements and texts than ``most``."""
        parts: list[str] = []
        stack: list[Node | Text] = [self]
        while stack and most:
            most -= 1
            one = stack.pop()
            if isinstance(one, Text):
                parts.append(one.raw)
            elif one.seen:
                stack.extend(reversed(one.children))
        return unescape("".join(parts))


class _Open(NamedTuple):
    """An element that has not ended, and where on the stack each is that an end tag inside it would end."""

    node: Node
    within: dict[str, int]


def parsed(source: str) -> list[Node]:
    """All elements of a page in order; the first is the root, in which all others are. Raises ``RefusedError``."""
    builder = _Builder()
    for token in tokens(source):
        builder.take(token)
    for node in reversed(builder.nodes):
        if node.parent is not None:
            node.parent.last = max(node.parent.last, node.last)
    return builder.nodes


class _Builder:
    def __init__(self) -> None:
        root = Node("", {}, None, 0)
        self.nodes = [root]
        self._stack = [_Open(root, {})]
        #: How many of each name were too deep to be opened.
        self._flat: dict[str, int] = {}

    def take(self, token: Token) -> None:
        if token.kind == "text":
            if token.name.strip():
                self._leave_head("")
            self._stack[-1].node.children.append(Text(token.name, token.at))
        elif token.kind == "start":
            self._start(token)
        elif token.name == "br":
            self._add("br", token.attributes)
        elif self._flat.get(token.name):
            self._flat[token.name] -= 1
        elif token.name not in ("html", "body"):
            self._close([token.name])

    def _start(self, token: Token) -> None:
        name = token.name
        self._leave_head(name)
        if name in _ONCE and name in self._stack[-1].within:
            return
        self._close(_ENDED.get(name, ()))
        node = self._add(name, token.attributes)
        if name in _VOID or token.closed:
            return
        if len(self._stack) > DEPTH:
            self._flat[name] = self._flat.get(name, 0) + 1
            return
        outer = self._stack[-1].within
        kept = _CLOSED.get(name)
        if kept is not None:
            outer = {one: at for one, at in outer.items() if one in kept}
        elif name in _OUTSIDE:
            outer = {one: at for one, at in outer.items() if one not in _OUTSIDE[name]}
        self._stack.append(_Open(node, {**outer, name: len(self._stack)}))

    def _add(self, name: str, attributes: Mapping[str, str]) -> Node:
        if len(self.nodes) > ELEMENTS:
            raise RefusedError(f"has more than {ELEMENTS:,} elements, the most that is read; split it")
        outer = self._stack[-1].node
        node = Node(name, attributes, outer, len(self.nodes))
        outer.children.append(node)
        self.nodes.append(node)
        return node

    def _close(self, names: tuple[str, ...] | list[str]) -> None:
        """End the outermost open element of these names, with all that is in it."""
        within = self._stack[-1].within
        places = [within[name] for name in names if name in within]
        if places:
            del self._stack[min(places) :]

    def _leave_head(self, name: str) -> None:
        """What is no part of a head ends it; text inside its title does not."""
        if name in _HEAD or "head" not in self._stack[-1].within:
            return
        if name or self._stack[-1].node.tag == "head":
            self._close(["head"])

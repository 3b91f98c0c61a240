"""What of a page is its article: not what leads elsewhere, asks, sells or is hidden. In doubt it is kept."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from .tree import Node, Text

#: What is never shown as text, or beside it.
_UNSEEN = frozenset(
    "head script style template noscript iframe object embed svg canvas video audio map select datalist button "
    "annotation annotation-xml rt rp xml title textarea xmp noembed noframes".split()
)
_ASIDE_TAGS = frozenset("nav aside form dialog footer header".split())
_ASIDE_ROLES = frozenset(
    "navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar tablist".split()
)
#: Words in the names that an element's author gave it.
_HIDDEN_WORDS = frozenset(("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "mw-cite-backlink"))
_HIDDEN_STYLES = ("display:none", "visibility:hidden", "mso-hide:all", "mso-element:comment")
_ASIDE_WORDS = frozenset(
    "nav navbar navigation menu breadcrumb breadcrumbs sidebar cookie cookies consent gdpr share sharing social "
    "related comments respond newsletter subscribe subscription advert adverts ads advertisement popup modal "
    "pagination toc skip editsection noprint navbox catlinks jump-link siteSub login signup masthead".lower().split()
)
_ASIDE_ELEMENTS = frozenset("div section ul ol table p span header footer aside".split())
#: What an article is not a part of, though it may be written in.
_KEPT = frozenset(("", "html", "body", "main", "article"))
#: What is taken for something beside the article is less than this share of the page.
_BESIDE = 0.3
#: An element that says it is the article holds this share of the page.
_ARTICLE = 0.5
#: A list of links: so many, hardly any text between them, none of them long.
_LINKS, _BETWEEN, _LONG = 3, 0.2, 30


class Article:
    """The element in which the article of a page stands; whatever is beside it is no longer ``seen``."""

    def __init__(self, nodes: Sequence[Node], targets: Iterable[Node]) -> None:
        self._nodes = nodes
        #: Elements that links of the page lead to: notes and entries are among them.
        self._led = [node for node in targets if node.tag not in ("h1", "h2", "h3", "body", "main", "article")]
        for node in nodes:
            if _is_hidden(node):
                node.seen = False
        self._sizes, self._linked = self._measured()
        self._links = [node.order for node in nodes if node.tag == "a" and node.seen]
        self._long = [order for order in self._links if self._sizes[order] > _LONG]
        whole = self._sizes[0]
        held = self._held()
        for node in nodes:
            small = self._sizes[node.order] < _BESIDE * whole
            if small and node.order not in held and (_is_beside(node) or self._is_menu(node)):
                node.seen = False
        self._sizes, self._linked = self._measured()
        self.root = self._found()

    def _measured(self) -> tuple[list[int], list[int]]:
        """How many letters are seen in each element, and how many of these in links."""
        sizes, linked = [0] * len(self._nodes), [0] * len(self._nodes)
        for node in reversed(self._nodes):
            order = node.order
            if not node.seen:
                sizes[order] = linked[order] = 0
            sizes[order] += sum(len(one.raw.strip()) for one in node.children if isinstance(one, Text)) * node.seen
            if node.tag == "a":
                linked[order] = sizes[order]
            if node.parent is not None:
                sizes[node.parent.order] += sizes[order]
                linked[node.parent.order] += linked[order]
        return sizes, linked

    def _held(self) -> set[int]:
        """The elements with a place in them that text elsewhere leads to by a number: what notes and lists are in."""
        found: set[int] = set()
        for node in self._led:
            for outer in (node, *node.above()):
                if outer.order in found:
                    break
                found.add(outer.order)
        return found

    def _is_menu(self, node: Node) -> bool:
        size, linked = self._sizes[node.order], self._linked[node.order]
        if node.tag not in ("ul", "ol", "div", "p", "table") or linked < (1 - _BETWEEN) * size or not linked:
            return False
        within = bisect_left(self._links, node.order), bisect_right(self._links, node.last)
        some, long = within[1] - within[0], bisect_right(self._long, node.last) - bisect_left(self._long, node.order)
        return some >= _LINKS and not long

    def _found(self) -> Node:
        """The smallest element that says it is the article, holds most of the page and all that its text leads to."""
        whole = self._nodes[0]
        least = _ARTICLE * self._sizes[0]
        claims = [node for node in self._nodes if _claims(node) and self._sizes[node.order] > least]
        led = [node.order for node in self._led if node.seen and all(outer.seen for outer in node.above())]
        for node in sorted(claims, key=lambda one: (self._sizes[one.order], -one.order)):
            if all(node.order <= order <= node.last for order in led):
                return node
        return whole


def words_of(node: Node) -> set[str]:
    """The words in an element's classes and id, whole and taken apart at hyphens and underscores, in small letters."""
    found: set[str] = set()
    for name in f"{node.get('class')} {node.get('id')}".lower().split():
        found.add(name)
        found.update(name.replace("_", "-").split("-"))
    return found


def _is_hidden(node: Node) -> bool:
    if node.tag in _UNSEEN:
        return True
    if not node.attributes:
        return False
    style = node.get("style").lower().replace(" ", "")
    named = bool(_HIDDEN_WORDS & set(node.get("class").lower().split()))
    hidden = "hidden" in node.attributes and node.get("hidden") != "until-found"
    return hidden or named or any(hiding in style for hiding in _HIDDEN_STYLES)


def _is_beside(node: Node) -> bool:
    if node.tag in _KEPT:
        return False
    role = node.get("role").lower()
    if role in _ASIDE_ROLES:
        return True
    if role.startswith("doc-"):
        return False
    if node.tag in _ASIDE_TAGS:
        # an article's own header has its title and its authors
        inside = any(outer.tag in ("article", "main", "section") for outer in node.above())
        return not (inside and node.tag in ("header", "footer")) or bool(_ASIDE_WORDS & words_of(node))
    return node.tag in _ASIDE_ELEMENTS and bool(_ASIDE_WORDS & words_of(node))


def _claims(node: Node) -> bool:
    if node.tag in ("article", "main") or node.get("role") in ("main", "article"):
        return True
    names = {node.get("id").lower(), *node.get("class").lower().split()}
    return node.get("itemprop") == "articleBody" or bool(names & {"mw-content-text", "main-content", "article-body"})

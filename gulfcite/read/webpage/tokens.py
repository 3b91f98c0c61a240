"""HTML to its tags and texts, in time linear in the page whatever stands in it.

The standard library's parser goes back to the same place for each tag that does not end, and raises on some marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import unescape
from types import MappingProxyType
from typing import Literal, NamedTuple

_WHITE = " \t\n\r\f"
_ENDS_NAME = frozenset(_WHITE + "/>")
_ENDS_ATTRIBUTE = frozenset(_WHITE + "/>=")
_ENDS_VALUE = frozenset(_WHITE + ">")
#: Elements with no tags in them.
RAW = frozenset("script style xmp iframe noembed noframes textarea title".split())


class Token(NamedTuple):
    """A tag by its ``name`` in small letters, or text as it is written; ``at`` is where it stands."""

    kind: Literal["start", "end", "text"]
    name: str
    at: int
    attributes: Mapping[str, str] = MappingProxyType({})
    #: Whether a start tag says that nothing follows in its element: ``<a id="n"/>``.
    closed: bool = False


def tokens(source: str) -> Iterator[Token]:
    """The tags and texts of a page in order; comments, declarations and instructions are left out."""
    return _Scanner(source).tokens()


class _Scanner:
    def __init__(self, source: str) -> None:
        self._source = source
        self._size = len(source)
        #: What was looked for up to the end and not found: it is not looked for again.
        self._missing: set[str] = set()

    def tokens(self) -> Iterator[Token]:
        source = self._source
        text = at = 0
        while (mark := source.find("<", at)) >= 0:
            sign = source[mark + 1 : mark + 2]
            if not (sign.isascii() and (sign.isalpha() or sign in ("/", "!", "?"))) or not sign:
                at = mark + 1
                continue
            if text < mark:
                yield Token("text", source[text:mark], text)
            if sign.isalpha():
                token, at = self._start(mark)
                if token:
                    yield token
                    if token.name in RAW and not token.closed:
                        inside, at = at, self._raw_end(token.name, at)
                        if inside < at:
                            yield Token("text", source[inside:at], inside)
            elif sign == "/":
                name, at = self._end(mark)
                if name:
                    yield Token("end", name, mark)
            else:
                at = self._behind_comment(mark)
            text = at
        if text < self._size:
            yield Token("text", source[text:], text)

    def _find(self, what: str, at: int) -> int:
        if what in self._missing:
            return -1
        found = self._source.find(what, at)
        if found < 0:
            self._missing.add(what)
        return found

    def _until(self, ends: frozenset[str], at: int) -> int:
        while at < self._size and self._source[at] not in ends:
            at += 1
        return at

    def _behind(self, what: str, at: int) -> int:
        found = self._find(what, at)
        return self._size if found < 0 else found + len(what)

    def _behind_comment(self, mark: int) -> int:
        if not self._source.startswith("<!--", mark):
            return self._behind(">", mark)
        # <!--> and <!---> are whole comments
        short = next((own for own in ("<!-->", "<!--->") if self._source.startswith(own, mark)), None)
        return mark + len(short) if short else self._behind("-->", mark + 4)

    def _end(self, mark: int) -> tuple[str, int]:
        """The name in an end tag, empty where there is none, and where the tag ends."""
        until = self._until(_ENDS_NAME, mark + 2)
        return self._source[mark + 2 : until].lower(), self._behind(">", until)

    def _start(self, mark: int) -> tuple[Token | None, int]:
        """A start tag and where it ends; one that does not is dropped, as browsers do."""
        until = self._until(_ENDS_NAME, mark + 1)
        name = self._source[mark + 1 : until].lower()
        if self._source.startswith(">", until):
            return Token("start", name, mark), until + 1
        attributes, end, closed = self._attributes(until)
        if end >= self._size:
            return None, self._size
        return Token("start", name, mark, attributes, closed), end + 1

    def _attributes(self, at: int) -> tuple[dict[str, str], int, bool]:
        """Attributes, where the tag's last sign is, and whether a stroke stands before that."""
        source, size = self._source, self._size
        found: dict[str, str] = {}
        while True:
            closed = False
            while at < size and (source[at] in _WHITE or source[at] == "/"):
                closed = source[at] == "/"
                at += 1
            if at >= size or source[at] == ">":
                return found, at, closed
            start = at
            at = self._until(_ENDS_ATTRIBUTE, at + 1)
            name = source[start:at].lower()
            at = self._behind_white(at)
            value = ""
            if at < size and source[at] == "=":
                value, at = self._value(self._behind_white(at + 1))
            found.setdefault(name, unescape(value) if "&" in value else value)

    def _behind_white(self, at: int) -> int:
        while at < self._size and self._source[at] in _WHITE:
            at += 1
        return at

    def _value(self, at: int) -> tuple[str, int]:
        source = self._source
        quote = source[at : at + 1]
        if quote not in ("'", '"'):
            end = self._until(_ENDS_VALUE, at)
            return source[at:end], end
        end = self._find(quote, at + 1)
        if end >= 0:
            return source[at + 1 : end], end + 1
        # a quotation mark without its partner: the tag ends where it would without
        end = self._find(">", at + 1)
        end = self._size if end < 0 else end
        return source[at + 1 : end], end

    def _raw_end(self, name: str, at: int) -> int:
        """Where the end tag of an element without tags stands; where there is none, a title ends with the first tag."""
        closing = f"</{name}"
        found = at
        while closing not in self._missing and (found := self._source.find("</", found)) >= 0:
            if self._source[found : found + len(closing)].lower() == closing:
                return found
            found += 2
        self._missing.add(closing)
        first = self._find("<", at) if name in ("title", "textarea") else -1
        return self._size if first < 0 else first

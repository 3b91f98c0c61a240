"""XML to a tree of elements, within bounds and without entities of its own: nothing comes from outside."""

from __future__ import annotations

from collections.abc import Mapping
from html.entities import name2codepoint
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from .failure import RefusedError

#: The most elements inside one another, and the most in all.
DEPTH, ELEMENTS = 200, 2_000_000
_CHUNK = 1 << 16
#: Bytes of a document type.
_LONGEST = 2000

__all__ = ["DEPTH", "ELEMENTS", "Element", "tree"]


def tree(data: bytes, prefixes: Mapping[str, str], *, typed: bool = False) -> Element:
    """The root of what ``data`` holds; names are ``prefix:name`` with the prefix that a namespace has in ``prefixes``.

    A name of a namespace without one is ``?:name``, and one of no namespace, or whose prefix is empty, stands as it is.
    Where files are ``typed`` they may name a document type, which is not looked at: it may declare nothing itself, and
    the entities of HTML are known without it. Raises ``RefusedError``.
    """
    parser = XMLParser(target=_Builder(prefixes, typed=typed and not _declares(data)))
    if typed:
        parser.entity.update((name, chr(code)) for name, code in name2codepoint.items())
    try:
        for at in range(0, len(data), _CHUNK):
            parser.feed(data[at : at + _CHUNK])
        root: Element = parser.close()
    except (ParseError, ValueError, LookupError) as error:
        if isinstance(error, RefusedError):
            raise
        raise RefusedError(f"holds XML that is damaged ({error}); save it again") from error
    return root


def _declares(data: bytes) -> bool:
    """Whether a document type has declarations of its own, or cannot be seen through."""
    _, found, rest = data.partition(b"<!DOCTYPE")
    quote = b""
    for at in range(min(len(rest), _LONGEST)):
        sign = rest[at : at + 1]
        if quote:
            quote = b"" if sign == quote else quote
        elif sign in (b"'", b'"'):
            quote = sign
        elif sign in (b"[", b">"):
            return sign == b"["
    return bool(found)


class _Builder(TreeBuilder):
    """Builds the tree and counts while it does."""

    def __init__(self, prefixes: Mapping[str, str], *, typed: bool) -> None:
        super().__init__()
        self._typed = typed
        self._prefixes = prefixes
        self._names: dict[str, str] = {}
        self._depth = self._count = 0

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        self._depth += 1
        self._count += 1
        if self._depth > DEPTH:
            raise RefusedError(f"is nested more than {DEPTH} deep, as no document is; save it again")
        if self._count > ELEMENTS:
            raise RefusedError(f"has more than {ELEMENTS:,} elements, the most that is read; split it")
        named = {self._name(name): value for name, value in attrs.items()}
        return super().start(self._name(tag), named)

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return super().end(self._name(tag))

    def doctype(self, *_: str | None) -> None:
        """Called by the parser before anything in the document type is read."""
        if not self._typed:
            raise RefusedError("has a document type in its XML, as no such file has; save it again")

    def _name(self, name: str) -> str:
        known = self._names.get(name)
        if known is None:
            space, _, local = name[1:].rpartition("}") if name.startswith("{") else ("", "", name)
            known = self._names[name] = (
                f"{self._prefixes.get(space, '?')}:{local}".removeprefix(":") if space else local
            )
        return known

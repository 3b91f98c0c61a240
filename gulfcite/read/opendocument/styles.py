"""What the styles of an OpenDocument text say that matters to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..xmltree import Element


class Style(NamedTuple):
    """Raised and hidden text, and paragraphs that begin a page."""

    raised: bool = False
    hidden: bool = False
    turns: bool = False


class Styles:
    """The styles of a file by their kind and name, each with what it takes over from those above it."""

    def __init__(self, *roots: Element | None) -> None:
        self._elements = {
            (one.get("style:family", ""), one.get("style:name", "")): one
            for root in roots
            if root is not None
            for one in root.iter("style:style")
        }
        self._known: dict[tuple[str, str], Style] = {}

    def of(self, family: str, name: str | None) -> Style:
        """The style of a ``paragraph`` or a ``text``."""
        chain: dict[tuple[str, str], Element] = {}
        at = (family, name or "")
        while at not in self._known and at not in chain and at in self._elements:
            chain[at] = self._elements[at]
            at = (family, chain[at].get("style:parent-style-name", ""))
        style = self._known.get(at, Style())
        for key, element in reversed(chain.items()):
            style = self._known[key] = self._read(element, style)
        return style

    @staticmethod
    def _read(element: Element, base: Style) -> Style:
        said = dict(_said(element))
        place, display = said.get("style:text-position"), said.get("text:display")
        return Style(
            raised=base.raised if place is None else _is_raised(place),
            hidden=base.hidden if display is None else display == "none",
            turns=said.get("fo:break-before") == "page",
        )


def _said(element: Element) -> Iterator[tuple[str, str]]:
    for properties in ("style:paragraph-properties", "style:text-properties"):
        found = element.find(properties)
        yield from () if found is None else found.items()


def _is_raised(place: str) -> bool:
    """``super 58%`` or ``33% 58%``"""
    height = place.split()[0] if place.split() else ""
    return height == "super" or height.removesuffix("%").replace(".", "").strip("0").isdecimal()

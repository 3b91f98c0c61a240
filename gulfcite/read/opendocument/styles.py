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
        key = (family, name or "")
        if key not in self._known:
            self._known[key] = Style()  # holds while the style is looked up, so that a circle of styles ends
            if key in self._elements:
                self._known[key] = self._read(self._elements[key], family)
        return self._known[key]

    def _read(self, element: Element, family: str) -> Style:
        base = self.of(family, element.get("style:parent-style-name"))
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

"""What the styles of a Word file say that matters to its text: headings, lists, raised and hidden text."""

from __future__ import annotations

from typing import NamedTuple

from ..xmltree import Element
from .values import number, switch, value

#: Levels of an outline; the one after them is the body's.
LEVELS = 9
#: What headings are called in front of their level, by those who make styles of their own.
_HEADINGS = frozenset(("heading", "عنوان", "العنوان", "سرصفحه", "titre", "überschrift", "título", "titolo", "başlık"))


class Style(NamedTuple):
    """``level`` is of a heading, from 1. ``listed`` is a list's id and level; the level may be left to the list."""

    level: int | None = None
    listed: tuple[str, int | None] | None = None
    raised: bool = False
    hidden: bool = False


class Styles:
    """The styles of a file by their ids, each with what it takes over from those that it is based on."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall("w:style")
        self._elements = {style.get("w:styleId", ""): style for style in found}
        self._known: dict[str | None, Style] = {None: Style()}
        self.default = next((s.get("w:styleId") for s in found if _is_default(s)), None)

    def of(self, key: str | None) -> Style:
        """The style with this id; nothing is told where there is none."""
        chain: dict[str, Element] = {}
        at = key
        while at is not None and at not in self._known and at not in chain and at in self._elements:
            chain[at] = self._elements[at]
            at = value(chain[at], "w:basedOn")
        style = self._known.get(at, Style())
        for name, element in reversed(chain.items()):
            style = self._known[name] = self._read(element, style)
        return style

    @staticmethod
    def _read(element: Element, base: Style) -> Style:
        paragraph, run = element.find("w:pPr"), element.find("w:rPr")
        outline = number(paragraph, "w:outlineLvl")
        level = _named(value(element, "w:name") or "") if outline is None else outline + 1
        hidden, raised = switch(run, "w:vanish"), value(run, "w:vertAlign")
        return Style(
            level=base.level if level is None else level if level <= LEVELS else None,
            listed=listed(paragraph) or base.listed,
            raised=base.raised if raised is None else raised == "superscript",
            hidden=base.hidden if hidden is None else hidden,
        )


def listed(properties: Element | None) -> tuple[str, int | None] | None:
    """The list that properties of a paragraph put it in, and the level there."""
    key = value(properties, "w:numPr", "w:numId")
    level = number(properties, "w:numPr", "w:ilvl")
    return None if key is None else (key, level)


def _named(name: str) -> int | None:
    """The level that a style's name tells: heading 1, عنوان 2."""
    word, _, level = name.lower().strip().rpartition(" ")
    return int(level) if word in _HEADINGS and level.isdecimal() and 1 <= int(level) <= LEVELS else None


def _is_default(style: Element) -> bool:
    return style.get("w:type") == "paragraph" and style.get("w:default") in ("1", "true", "on")

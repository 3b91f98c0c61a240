"""The numbers and bullets that Word prints before the paragraphs of lists, and that stand nowhere in their text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..counting import abjad, alphabetic, bullet, latin, roman
from ..xmltree import Element
from .styles import LEVELS
from .values import number, switch, value

_PRINTED: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "decimalZero": lambda count: f"{count:02}",
    "lowerRoman": roman,
    "upperRoman": lambda count: roman(count).upper(),
    "lowerLetter": latin,
    "upperLetter": lambda count: latin(count).upper(),
    "arabicAbjad": abjad,
    "arabicAlpha": alphabetic,
}

#: No number has more around it than this.
_LONGEST = 60


class _Level(NamedTuple):
    """``text`` has %1 for the number of the first level, and so on; ``restart`` is the level that begins it anew."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    parted: bool = True
    restart: int | None = None
    legal: bool = False


class _List(NamedTuple):
    """Lists with one ``root`` are counted together; ``starts`` are levels that the list begins anew when it is new."""

    root: str
    levels: dict[int, _Level]
    styles: dict[str, int]
    starts: dict[int, int]


class Numbering:
    """The lists of a file, and how far each has counted."""

    def __init__(self, root: Element | None) -> None:
        roots, lists = ([], []) if root is None else (root.findall("w:abstractNum"), root.findall("w:num"))
        self._roots = {one.get("w:abstractNumId", ""): one for one in roots}
        self._elements = {one.get("w:numId", ""): one for one in lists}
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}

    def lead(self, key: str, level: int | None, style: str | None) -> str:
        """What is printed before the next paragraph of a list; its ``style`` may tell the level where none is given."""
        if key not in self._lists:
            self._lists[key] = self._load(key)
            self._begin(self._lists[key])
        found = self._lists[key]
        if found is None:
            return ""
        level = found.styles.get(style or "", 0) if level is None else level
        own = found.levels.get(level)
        if own is None:
            return ""
        counts = self._counts.setdefault(found.root, {})
        counts[level] = counts.get(level, own.start - 1) + 1
        for deeper in [one for one in counts if one > level]:
            restart = found.levels.get(deeper, _Level()).restart
            if restart is None or 0 < level + 1 <= restart:
                del counts[deeper]
        return _printed(found.levels, counts, level) + " " * own.parted if own.text else ""

    def _begin(self, found: _List | None) -> None:
        """A list that begins some levels anew sets back what lists with the same root have counted."""
        if found and found.starts:
            counts = self._counts.setdefault(found.root, {})
            for level in [one for one in counts if one >= min(found.starts)]:
                del counts[level]
            counts.update({level: start - 1 for level, start in found.starts.items()})

    def _load(self, key: str) -> _List | None:
        element = self._elements.get(key)
        root, name = self._root(element)
        if element is None or root is None:
            return None
        levels = {_order(one): _level(one) for one in root.findall("w:lvl")}
        starts: dict[int, int] = {}
        for one in element.findall("w:lvlOverride"):
            order, own, start = _order(one), one.find("w:lvl"), number(one, "w:startOverride")
            if own is not None:
                levels[order] = _level(own)
            if start is not None:
                starts[order] = start
        styles = {value(one, "w:pStyle") or "": _order(one) for one in root.findall("w:lvl")}
        return _List(name, {k: v for k, v in levels.items() if 0 <= k < LEVELS}, styles, starts)

    def _root(self, element: Element | None) -> tuple[Element | None, str]:
        """The definition that a list goes by, or that its style sends to, and its name."""
        name = value(element, "w:abstractNumId") or ""
        linked = value(self._roots.get(name), "w:numStyleLink")
        owners = [key for key, one in self._roots.items() if linked and value(one, "w:styleLink") == linked]
        name = owners[0] if owners else name
        return self._roots.get(name), name


def _order(element: Element) -> int:
    order = element.get("w:ilvl", "")
    return int(order) if order.isascii() and order.isdecimal() and len(order) == 1 else LEVELS


def _level(element: Element) -> _Level:
    start = number(element, "w:start")
    form = next((one.get("w:val") for one in element.iter("w:numFmt") if one.get("w:val") != "custom"), None)
    return _Level(
        start=0 if start is None else start,
        form=form or "decimal",
        text=(value(element, "w:lvlText") or "")[:_LONGEST],
        parted=value(element, "w:suff") != "nothing",
        restart=number(element, "w:lvlRestart"),
        legal=bool(switch(element, "w:isLgl")),
    )


def _printed(levels: dict[int, _Level], counts: dict[int, int], level: int) -> str:
    own = levels[level]
    if own.form == "bullet":
        return bullet(own.text)
    printed = own.text
    for order in range(level, -1, -1):
        above = levels.get(order, _Level())
        form = str if own.legal else _PRINTED.get(above.form, str)
        printed = printed.replace(f"%{order + 1}", form(counts.get(order, above.start)))
    return printed

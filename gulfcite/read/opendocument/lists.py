"""The numbers and bullets that stand before the paragraphs of lists in OpenDocument."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..counting import abjad, alphabetic, bullet, latin, roman
from ..xmltree import Element

_PRINTED: dict[str, Callable[[int], str]] = {
    "": lambda _: "",
    "i": roman,
    "I": lambda count: roman(count).upper(),
    "a": latin,
    "A": lambda count: latin(count).upper(),
}
#: How the forms begin that letters of Arabic count in, in the order of the dictionary and of their numbers.
_ARABIC = (("أ, ب, ت", alphabetic), ("ا, ب, ت", alphabetic), ("أ, ب, ج", abjad), ("ا, ب, ج", abjad))
_LIST, _OUTLINE = "text:list-style", "text:outline-style"
#: Digits of the largest number that begins a list.
_DIGITS = 6
#: No number has more before or behind it than this.
_LONGEST = 30


class _Level(NamedTuple):
    """``shown`` is how many levels are printed, this one the last."""

    start: int = 1
    form: str = "1"
    before: str = ""
    after: str = ""
    shown: int = 1
    bullet: str | None = None


class _Open(NamedTuple):
    """A list that a place is in: its style, what its levels have counted."""

    style: str
    counts: dict[int, int]


class Lists:
    """The styles of lists, and how far each list has counted."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[str, dict[int, _Level]] = {}
        for root in roots:
            for style in () if root is None else root.iter():
                if style.tag in (_LIST, _OUTLINE):
                    name = style.get("style:name", "") if style.tag == _LIST else _OUTLINE
                    self._styles[name] = {_number(one.get("text:level"), 0): _level(one) for one in style}
        self._open: list[_Open] = []
        self._named: dict[str, dict[int, int]] = {}
        self._last: dict[str, dict[int, int]] = {}
        self._outline: dict[int, int] = {}

    def begin(self, element: Element) -> None:
        """A list begins, inside the one that is open or as one of its own."""
        if self._open:
            above = self._open[-1]
            self._open.append(above._replace(style=element.get("text:style-name", above.style)))
            return
        style, name = element.get("text:style-name", ""), element.get("xml:id", "")
        counts: dict[int, int] = {}
        if element.get("text:continue-numbering") == "true":
            counts = self._last.get(style, counts)
        counts = self._named.get(element.get("text:continue-list", ""), counts)
        self._open.append(_Open(style, counts))
        self._last[style] = counts
        if name:
            self._named[name] = counts

    @property
    def inside(self) -> bool:
        """Whether a list is open."""
        return bool(self._open)

    def end(self) -> None:
        """The innermost list ends."""
        self._open.pop()

    def lead(self, start: str | None) -> str:
        """What is printed before the next item of the innermost list; it may ``start`` to count anew."""
        if not self._open:
            return ""
        style, counts = self._open[-1]
        return self._next(self._styles.get(style, {}), counts, len(self._open), start)

    def heading(self, level: int) -> str:
        """What is printed before the next heading, where headings are numbered."""
        return self._next(self._styles.get(_OUTLINE, {}), self._outline, level, None)

    @staticmethod
    def _next(levels: dict[int, _Level], counts: dict[int, int], level: int, start: str | None) -> str:
        own = levels.get(level)
        if own is None:
            return ""
        counts[level] = _number(start, counts.get(level, own.start - 1) + 1)
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        if own.bullet is not None:
            return f"{bullet(own.bullet)} "
        above = range(max(1, level - own.shown + 1), level + 1)
        numbers = (_printed(levels.get(one, _Level()), counts.get(one)) for one in above)
        printed = ".".join(filter(None, numbers)) if own.form else ""
        return f"{own.before}{printed}{own.after} " if printed or own.before or own.after else ""


def _printed(level: _Level, count: int | None) -> str:
    form = next((form for opening, form in _ARABIC if level.form.startswith(opening)), None)
    return (form or _PRINTED.get(level.form, str))(level.start if count is None else count)


def _number(text: str | None, other: int) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) <= _DIGITS else other


def _level(element: Element) -> _Level:
    numbered = element.tag in ("text:list-level-style-number", "text:outline-level-style")
    return _Level(
        start=_number(element.get("text:start-value"), 1),
        form=element.get("style:num-format", ""),
        before=element.get("style:num-prefix", "")[:_LONGEST] if numbered else "",
        after=element.get("style:num-suffix", "")[:_LONGEST] if numbered else "",
        shown=_number(element.get("text:display-levels"), 1),
        bullet=None if numbered else element.get("text:bullet-char", ""),
    )

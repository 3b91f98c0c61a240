"""The numbers and bullets that lists of a page print."""

from __future__ import annotations

from collections.abc import Callable

from ..counting import latin, roman
from .tree import Node

_TYPES: dict[str, Callable[[int], str]] = {
    "a": latin,
    "A": lambda number: latin(number).upper(),
    "i": roman,
    "I": lambda number: roman(number).upper(),
}
_STYLES = {"lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A"}
_STYLES |= {"lower-roman": "i", "upper-roman": "I"}
_OPENING = "([{ \xa0\u200e\u200f"
_DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_MOST_DIGITS = 4
#: The number that an item prints itself stands in its first few elements and texts.
_PIECES = 20


class Lists:
    """Counts the items of lists that are open."""

    def __init__(self) -> None:
        self._open: list[tuple[Node, int, int]] = []

    def begin(self, node: Node) -> None:
        """A list opens."""
        items = sum(isinstance(one, Node) and one.tag == "li" for one in node.children)
        step = -1 if "reversed" in node.attributes else 1
        start = whole(node.get("start"), items if step < 0 else 1)
        self._open.append((node, start, step))

    def end(self) -> None:
        """The innermost list closes."""
        self._open.pop()

    def number(self, item: Node) -> int | None:
        """The number of the next item of a list with numbers; None in another."""
        if not self._open or self._open[-1][0].tag != "ol":
            return None
        node, count, step = self._open[-1]
        count = whole(item.get("value"), count)
        self._open[-1] = (node, count + step, step)
        return count

    def lead(self, item: Node, number: int | None) -> str:
        """What is printed before an item: nothing where the page says so or the item has its number in its text."""
        if not self._open:
            return ""
        node = self._open[-1][0]
        style = f"{node.get('style')};{item.get('style')}".replace(" ", "")
        if "list-style:none" in style or "list-style-type:none" in style:
            return ""
        if number is None:
            return "• "
        shown = item.shown(_PIECES).lstrip().lstrip(_OPENING)
        digits = len(shown) - len(shown.lstrip(_DIGITS))
        if 0 < digits < _MOST_DIGITS and int(shown[:digits]) == number and not shown[digits : digits + 1].isalnum():
            return ""
        kind = next((kind for name, kind in _STYLES.items() if name in style), item.get("type") or node.get("type"))
        return f"{_TYPES.get(kind, str)(number)}. "


def whole(text: str, other: int) -> int:
    """The whole number that a text is, or the other."""
    bare = text.strip()
    digits = bare.removeprefix("-")
    return int(bare) if digits.isascii() and digits.isdecimal() and len(digits) < 6 else other

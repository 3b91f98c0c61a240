"""How properties of Word are written down."""

from __future__ import annotations

from ..xmltree import Element

_NO = frozenset(("0", "false", "off"))


def value(parent: Element | None, *path: str) -> str | None:
    """The ``w:val`` of the element down this path of names, if it is there."""
    at = parent
    for name in path:
        if at is None:
            return None
        at = at.find(name)
    return None if at is None else at.get("w:val")


def number(parent: Element | None, *path: str) -> int | None:
    """The same as a whole number, if it is one."""
    said = value(parent, *path) or ""
    digits = said.removeprefix("-")
    return int(said) if digits.isascii() and digits.isdecimal() and len(digits) <= 9 else None


def switch(parent: Element | None, name: str) -> bool | None:
    """Whether a property is on or off, None where it is not there."""
    found = None if parent is None else parent.find(name)
    return None if found is None else found.get("w:val") not in _NO

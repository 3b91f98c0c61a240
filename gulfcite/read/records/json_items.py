"""The items of a JSON array one by one, so that one that is damaged takes no other with it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from . import Damage

#: The arrays of items in an object: of Zotero's API, and of CSL's YAML where it is JSON.
_HELD_UNDER = ("items", "references")
_SPACE = " \t\r\n"
#: How far a comma may stand before the item that it parts from the one before.
_FAR = 64
_NO_ITEMS = "is JSON but no array of CSL items; export the library as CSL JSON"


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


_DECODER = json.JSONDecoder(parse_constant=_no_number)


def objects(text: str) -> list[dict[str, Any] | Damage] | str:
    """Each item, or why it is none, with its line; why there are no items at all."""
    try:
        at = _array(text)
        if at is None:
            whole = _DECODER.decode(text)
            return [whole] if isinstance(whole, dict) and "type" in whole else _NO_ITEMS
    except (ValueError, RecursionError) as error:
        return f"is no JSON ({error}); export it again"
    found = list(_elements(text, at + 1))
    return found if not found or any(isinstance(one, dict) for one in found) else _NO_ITEMS


def _array(text: str) -> int | None:
    """Where the array of items begins; raises ``ValueError`` in what is no JSON before it."""
    at = _past(text, 0, _SPACE)
    if text.startswith("[", at):
        return at
    while text.startswith(("{", ","), at):
        key, end = _DECODER.raw_decode(text, _past(text, at + 1, _SPACE))
        at = _past(text, end, f"{_SPACE}:")
        if key in _HELD_UNDER and text.startswith("[", at):
            return at
        at = _past(text, _DECODER.raw_decode(text, at)[1], _SPACE)
    return None


def _elements(text: str, at: int) -> Iterator[dict[str, Any] | Damage]:
    """What stands in the array whose first element begins at or after ``at``."""
    at = _past(text, at, f"{_SPACE},")
    while at < len(text) and text[at] != "]":
        try:
            element, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            yield Damage(_line(text, at), f"is no JSON ({error})")
            end = _next_item(text, at + 1)
        else:
            yield element if isinstance(element, dict) else Damage(_line(text, at), "is no item but a bare value")
        at = _past(text, end, f"{_SPACE},")
    if at >= len(text):
        yield Damage(_line(text, len(text)), "the file ends before its array of items does")


def _next_item(text: str, start: int) -> int:
    """Where the next whole item begins: an object behind a comma that has an id or a type, as names have not."""
    at = text.find("{", start)
    while at >= 0:
        if text[max(0, at - _FAR) : at].rstrip(_SPACE).endswith(","):
            try:
                found = _DECODER.raw_decode(text, at)[0]
            except (ValueError, RecursionError):
                found = {}
            if "id" in found or "type" in found:
                return at
        at = text.find("{", at + 1)
    return len(text)


def _past(text: str, at: int, signs: str) -> int:
    while at < len(text) and text[at] in signs:
        at += 1
    return at


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1

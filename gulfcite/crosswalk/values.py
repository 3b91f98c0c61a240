"""The variables of an item on one level, and the value of each as one line of text, there and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..model import Item
from . import csl, days, people

#: The variables that CSL does not have, and that are kept under ``custom``.
OURS = csl.CUSTOM | csl.ROLES
#: Before the name of a variable of CSL that is also one of ours.
_CSL = "csl:"


def flat(item: Mapping[str, Any]) -> dict[str, Any]:
    """The variables of an item, with ours of ``custom`` beside the others."""
    whole = item.get("custom") or {}
    custom = dict(whole) if isinstance(whole, dict) else {"custom": whole}
    ours = {name: custom.pop(name) for name in list(custom) if name in OURS}
    others = {_CSL + name if name in OURS else name: value for name, value in item.items() if name != "custom"}
    return others | ours | ({"custom": custom} if custom else {})


def item(variables: Mapping[str, Any]) -> Item:
    """The item with these variables, as ``flat`` names them."""
    custom = {name: value for name, value in variables.items() if name in OURS} | variables.get("custom", {})
    others = {name.removeprefix(_CSL): value for name, value in variables.items() if name not in OURS | {"custom"}}
    return others | ({"custom": custom} if custom else {})  # type: ignore[return-value]


def is_names(name: str) -> bool:
    """Whether the values of a variable are lists of names."""
    return name in csl.NAMES or name in csl.ROLES


def fits(name: str, value: Any) -> bool:
    """Whether a value is of the kind that the variable ``name`` has."""
    if is_names(name):
        return isinstance(value, list) and all(isinstance(one, dict) and _are(str, one.values()) for one in value)
    if name in csl.DATES:
        parts = value.get("date-parts", []) if isinstance(value, dict) else None
        return isinstance(parts, list) and all(isinstance(day, list) and day and _are(int, day) for day in parts)
    return name not in csl.TEXTS | {"type"} or isinstance(value, str | int)


def _are(kind: type, values: Iterable[object]) -> bool:
    return all(isinstance(one, kind) for one in values)


def text(name: str, value: Any) -> str:
    """The value of the variable ``name`` on one line; empty where it has no plain form."""
    if not fits(name, value):
        return ""
    if is_names(name):
        return people.people(value)
    if name in csl.DATES:
        return days.written(value)
    return str(value) if isinstance(value, str | int) else ""


def value(name: str, said: str) -> Any:
    """The value of the variable ``name`` that a line says."""
    if is_names(name):
        return people.names(said)
    if name in csl.DATES:
        return days.read(said)
    return int(said) if name in csl.CUSTOM and said.isascii() and said.isdigit() else said

"""The variables of an item on one level, and the value of each as one line of text, there and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Item
from . import csl, days, people

#: The variables that CSL does not have, and that are kept under ``custom``.
OURS = csl.CUSTOM | csl.ROLES
#: Before the name of a variable of CSL that is also one of ours.
_CSL = "csl:"


def flat(item: Mapping[str, Any]) -> dict[str, Any]:
    """The variables of an item, with ours of ``custom`` beside the others."""
    custom = dict(item.get("custom") or {})
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


def text(name: str, value: Any) -> str:
    """The value of the variable ``name`` on one line; empty where it has no plain form."""
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

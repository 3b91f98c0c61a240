"""What an item says, as plain text under the names of its variables, and back.

A format that knows names, dates and text alone keeps what is said so, and the little that is left as JSON: what text
does not give back to the letter, and variables that are not known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Item
from . import days, people

#: Variables that are names.
ROLES = frozenset(
    "author editor translator collection-editor compiler composer container-author contributor curator director "
    "editorial-director illustrator interviewer original-author performer producer recipient reviewed-author".split()
)
DATES = frozenset("issued accessed event-date original-date submitted available-date".split())
#: Variables that CSL does not have, each kept under ``custom``, and whether it is a number or names.
CUSTOM = {
    "hijri": "number",
    "hijri-date": "text",
    "solar-hijri": "number",
    "gregorian": "text",
    "year-suffix": "text",
    "container-author": "names",
    "supervisor": "names",
}
_OTHERS = (
    "abstract annote call-number chapter-number container-title-short dimensions event-place jurisdiction medium "
    "original-publisher original-publisher-place PMCID PMID references reviewed-title scale source "
    "supplement-number title-short translated-title volume-title"
)
#: The variables that are known by name: ours, and others that many bibliographies have.
KNOWN = (*Item.__annotations__, *ROLES, *DATES, *CUSTOM, *_OTHERS.split())


#: Before the name of a variable of CSL that is also one of ours.
_CSL = "csl:"


def flat(item: Mapping[str, Any]) -> dict[str, Any]:
    """The variables of an item, with those of ``custom`` that are known beside the others."""
    custom = dict(item.get("custom") or {})
    own = {name: custom.pop(name) for name in CUSTOM if name in custom}
    others = {_CSL + name if name in CUSTOM else name: value for name, value in item.items() if name != "custom"}
    return others | own | ({"custom": custom} if custom else {})


def item(variables: Mapping[str, Any]) -> Item:
    """The item with these variables, as ``flat`` names them; None stands for none."""
    said = {name: value for name, value in variables.items() if value is not None}
    custom = {name: said.pop(name) for name in CUSTOM if name in said} | said.pop("custom", {})
    found = {name.removeprefix(_CSL): value for name, value in said.items()}
    return found | ({"custom": custom} if custom else {})  # type: ignore[return-value]


def is_names(name: str) -> bool:
    """Whether the values of a variable are lists of names."""
    return name in ROLES or CUSTOM.get(name) == "names"


def text(name: str, value: Any) -> str:
    """A value of the variable ``name`` on one line; empty where it has no plain form."""
    if is_names(name):
        return people.people(value)
    if name in DATES:
        return days.written(value)
    return str(value) if isinstance(value, str | int) else ""


def value(name: str, said: str) -> Any:
    """The value of the variable ``name`` that a text says."""
    if is_names(name):
        return people.names(said)
    if name in DATES:
        return days.read(said)
    return int(said) if CUSTOM.get(name) == "number" and said.isascii() and said.isdigit() else said

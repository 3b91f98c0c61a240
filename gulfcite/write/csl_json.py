"""CSL-JSON: the works, for citation processors and reference managers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..crosswalk import csl_fallbacks
from ..crosswalk import csl_json as csl
from ..crosswalk.csl_values import fitted
from ..model import Item, Origin, Record
from ..resolve.scripture import is_quran
from .public import dumps


def write(records: Iterable[Record]) -> Iterator[str]:
    """An array with an item on each line; the key of the record is its id."""
    separator = "["
    for record in records:
        yield f"{separator}\n" + dumps(shape(record))
        separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"


def shape(record: Record) -> dict[str, Any]:
    """The record as an object that the schema of CSL-JSON takes. What has no place in it is under ``custom``."""
    shown: dict[str, Any] = {}
    kept: dict[str, Any] = {}
    for variable, value in record.item.items():
        if variable == "custom":
            continue
        fit = fitted(variable, value)
        if fit is not None:
            shown[csl.IN_SCHEMA.get(variable, variable)] = fit
        if fit != value:
            kept[variable] = value
    shown |= _fallbacks(record.item, shown)
    custom = _custom(record.item, record.origin, kept)
    known: Item = {"title": shown.get("title", ""), "author": shown.get("author", [])}
    kind = "classic" if "type" not in shown and is_quran(known) else "document"
    return {"id": record.key, "type": kind, **shown, **({"custom": custom} if custom else {})}


def _fallbacks(item: Item, shown: dict[str, Any]) -> dict[str, Any]:
    """What is said a second time, for programs that do not look where it belongs."""
    said: dict[str, Any] = {}
    if "issued" not in shown and (date := csl_fallbacks.date(item)):
        said["issued"] = date
    if note := csl_fallbacks.noted(shown.get("note", ""), item):
        said["note"] = note
    return said


def _custom(item: Item, origin: Origin | None, kept: dict[str, Any]) -> dict[str, Any]:
    """What the work itself keeps there, where it was read, and the variables that have no place of their own."""
    own = item.get("custom", {})
    clashing = {name: own[name] for name in own if name in csl.OURS}
    custom = {name: value for name, value in own.items() if name not in csl.OURS}
    if clashing:
        kept = {**kept, "custom": clashing}
    if origin:
        custom |= _origin(origin)
    return custom | ({csl.VARIABLES: kept} if kept else {})


def _origin(origin: Origin) -> dict[str, Any]:
    said: dict[str, Any] = {csl.SOURCE: {"path": origin.path, "span": origin.span}}
    if origin.confidence is not None:
        said[csl.CONFIDENCE] = origin.confidence
    if origin.variants:
        said[csl.VARIANTS] = origin.variants
    return said

"""BibLaTeX: the works, for LaTeX with biber."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..crosswalk import biblatex
from ..model import Date, Item, Record
from . import entries, tex


def write(records: Iterable[Record]) -> Iterator[str]:
    """An entry for each record."""
    return entries.write(records, entries.Dialect(_kind, biblatex.FIELDS, biblatex.OWN, _date))


def _kind(item: Item) -> str:
    return biblatex.TYPES.get(item.get("type", ""), "misc")


def _date(date: Date) -> dict[str, str]:
    """One field in ISO form; what is no date may only stand in ``year``."""
    if date.get("date-parts"):
        return {"date": entries.iso(date)}
    return {"year": tex.escape(date.get("literal", ""))}

"""BibLaTeX: the works, for LaTeX with biber, whose data model holds for every entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..crosswalk import biblatex, dates, entries
from ..model import Item, Record
from .entries import Dialect
from .entries import write as write_entries


def write(records: Iterable[Record]) -> Iterator[str]:
    """An entry for each record."""
    return write_entries(records, Dialect(_kind, biblatex.FIELDS, biblatex.OWN, biblatex.TAKES, _date, _supplied))


def _kind(item: Item) -> str:
    """The entry type of the work, or the nearest whose mandatory fields it has."""
    kind = biblatex.TYPES.get(item.get("type", ""), "misc")
    while kind in biblatex.NEEDS:
        needed, instead = biblatex.NEEDS[kind]
        if all(any(item.get(name) for name in names.split("|")) for names in needed.split()):
            break
        kind = instead
    return kind


def _supplied(_: str, item: Item, fields: Mapping[str, str]) -> dict[str, str]:
    """No entry is without a title."""
    language = item.get("language", "")[:2]
    return {} if "title" in fields else {"title": entries.NO_TITLE.get(language, entries.NO_TITLE["en"])}


def _date(item: Item) -> tuple[dict[str, str], dict[str, Any]]:
    """One field in ISO form; of a Hijri year the years in which it fell; what is no date is said in the note."""
    fell = str((item.get("custom") or {}).get("gregorian", ""))
    issued = item.get("issued")
    if not issued:
        return {"date": fell if dates.from_iso(fell) else entries.NO_DATE}, {}
    if text := dates.to_iso(issued):
        return {"date": text}, {"issued": issued} if text == fell else {}
    season = issued.get("season")
    if isinstance(season, str) and (text := dates.to_iso({"date-parts": issued.get("date-parts", [])})):
        return {"date": text}, {"season": season}
    return {"date": entries.NO_DATE}, {"issued": issued}

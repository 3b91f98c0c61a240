"""BibTeX: the works, for LaTeX and reference managers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..crosswalk import bibtex, dates, entries
from ..model import Item, Record
from ..tables.lexicon import lexicon
from ..text.tokens import tokenize
from .entries import Dialect
from .entries import write as write_entries


def write(records: Iterable[Record]) -> Iterator[str]:
    """An entry for each record."""
    return write_entries(records, Dialect(_kind, bibtex.FIELDS, bibtex.OWN, bibtex.TAKES, _date, titled=False))


def _kind(item: Item) -> str:
    kind = bibtex.TYPES.get(item.get("type", ""), "misc")
    return "mastersthesis" if kind == "phdthesis" and _is_masters(item.get("genre", "")) else kind


def _is_masters(genre: str) -> bool:
    """رسالة ماجستير · Master's thesis · mémoire de magister: by the table of theses."""
    labels = lexicon("thesis").labels(tokenize(genre).keys)
    return any(label.meaning.startswith("thesis-master") for begun in labels.values() for label in begun.values())


def _date(item: Item) -> tuple[dict[str, str], dict[str, Any]]:
    """Year, month and day of one day; of more than one the first year, and all of it in the note."""
    issued = item.get("issued")
    if not issued or not dates.to_iso({"date-parts": issued.get("date-parts", [])}):
        return {}, {"issued": issued} if issued else {}
    days, season = issued["date-parts"], issued.get("season")
    plain = len(days) == 1 and (not season or isinstance(season, str) or dates.to_iso(issued))
    if not plain or issued.keys() - {"date-parts", "season"}:
        return {"year": str(days[0][0])}, {"issued": issued}
    fields = dict(zip(("year", "month", "day"), map(str, days[0]), strict=False))
    if "month" in fields:
        fields["month"] = entries.MONTHS[int(fields["month"]) - 1]
    if season:
        return fields, {"season": dates.SEASONS[season - 1] if isinstance(season, int) else season}
    return fields, {}

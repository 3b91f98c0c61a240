"""BibTeX: the works, for LaTeX and reference managers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..crosswalk import bibtex
from ..model import Date, Item, Record
from ..tables.lexicon import lexicon
from ..text.tokens import tokenize
from . import entries, tex

_SEASONS = ("Spring", "Summer", "Autumn", "Winter")


def write(records: Iterable[Record]) -> Iterator[str]:
    """An entry for each record."""
    return entries.write(records, entries.Dialect(_kind, bibtex.FIELDS, bibtex.OWN, _date))


def _kind(item: Item) -> str:
    kind = bibtex.TYPES.get(item.get("type", ""), "misc")
    return "mastersthesis" if kind == "phdthesis" and _is_masters(item.get("genre", "")) else kind


def _is_masters(genre: str) -> bool:
    """رسالة ماجستير · Master's thesis · mémoire de magister: by the table of theses."""
    labels = lexicon("thesis").labels([token.key for token in tokenize(genre)])
    return any(label.meaning.startswith("thesis-master") for begun in labels.values() for label in begun)


def _date(date: Date) -> dict[str, str]:
    """Year, month and day of one day, the month or the season; of more than one, the years."""
    days = date.get("date-parts", [])
    if len(days) == 1 and isinstance(season := date.get("season"), int):
        return {"year": str(days[0][0]), "month": _SEASONS[season - 1]}
    if len(days) == 1:
        return dict(zip(("year", "month", "day"), map(str, days[0]), strict=False))
    return {"year": "--".join(str(day[0]) for day in days) or tex.escape(date.get("literal", ""))}

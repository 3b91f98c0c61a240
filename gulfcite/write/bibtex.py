"""BibTeX: the works, for LaTeX and reference managers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..crosswalk import bibtex, dates, entries
from ..model import Item, Record
from ..tables.lexicon import lexicon
from ..text.tokens import tokenize
from .entries import Dialect
from .entries import write as write_entries

#: Degrees below a doctorate, for which plain BibTeX has one name.
_LOWER = ("thesis-master", "thesis-des", "thesis-dea", "thesis-bachelor")


def write(records: Iterable[Record]) -> Iterator[str]:
    """An entry for each record."""
    dialect = Dialect(_kind, bibtex.FIELDS, bibtex.OWN, bibtex.TAKES, _date, _supplied, _fits)
    return write_entries(records, dialect)


def _kind(item: Item) -> str:
    kind = bibtex.TYPES.get(item.get("type", ""), "misc")
    return "mastersthesis" if kind == "phdthesis" and _is_below_doctorate(item.get("genre", "")) else kind


def _is_below_doctorate(genre: str) -> bool:
    """رسالة ماجستير · Master's thesis · mémoire de magister · دبلوم الدراسات العليا: by the table of theses."""
    labels = lexicon("thesis").labels(tokenize(genre).keys)
    return any(label.meaning.startswith(_LOWER) for begun in labels.values() for label in begun.values())


def _supplied(kind: str, _: Item, fields: Mapping[str, str]) -> dict[str, str]:
    """What styles sort by where there is nobody: an editor only of a book."""
    if "author" in fields or (kind == "book" and "editor" in fields):
        return {}
    name = next((name for name in entries.SORTED_BY if name in fields), "")
    return {"key": fields[name]} if name else {}


def _fits(kind: str, name: str, fields: Mapping[str, str]) -> bool:
    """Styles print the number of a book in its series where they know both and no volume."""
    return name != "number" or kind not in bibtex.IN_SERIES or ("series" in fields and "volume" not in fields)


def _date(item: Item) -> tuple[dict[str, str], dict[str, Any]]:
    """Year, month and day of one day; of more than one the first year, and all of it in the note.

    The years in which a Hijri one fell go where biber looks for them: no style of BibTeX has a place for two.
    """
    issued = item.get("issued")
    fell = str((item.get("custom") or {}).get("gregorian", ""))
    if not issued and dates.from_iso(fell):
        return {"date": fell}, {}
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

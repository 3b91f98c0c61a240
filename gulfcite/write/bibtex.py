"""BibTeX: the works, for LaTeX and reference managers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis, Date, Item
from ..tables.lexicon import lexicon
from ..text.tokens import tokenize
from . import entries, tex

TYPES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry": "incollection",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "manuscript": "unpublished",
    "pamphlet": "booklet",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "review": "article",
    "review-book": "article",
    "thesis": "phdthesis",
}
_SEASONS = ("Spring", "Summer", "Autumn", "Winter")
FIELDS = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "title": "title",
    "container-title": "howpublished",
    "collection-title": "series",
    "publisher": "publisher",
    "publisher-place": "address",
    "edition": "edition",
    "volume": "volume",
    "issue": "number",
    "number": "number",
    "collection-number": "number",
    "page": "pages",
    "issued": "year",
    "DOI": "doi",
    "URL": "url",
    "accessed": "urldate",
    "ISBN": "isbn",
    "ISSN": "issn",
    "keyword": "keywords",
    "language": "langid",
    "note": "note",
}
OWN = {
    "article": {"container-title": "journal"},
    "incollection": {"container-title": "booktitle", "genre": "type"},
    "inproceedings": {"container-title": "booktitle"},
    "mastersthesis": {"publisher": "school", "genre": "type"},
    "phdthesis": {"publisher": "school", "genre": "type"},
    "techreport": {"publisher": "institution", "genre": "type"},
}


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """The entries of each document in turn."""
    return entries.write(analyses, entries.Dialect(_kind, FIELDS, OWN, _date))


def _kind(item: Item) -> str:
    kind = TYPES.get(item.get("type", ""), "misc")
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

"""BibLaTeX: the works, for LaTeX with biber."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis, Date, Item
from . import entries, tex

TYPES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry": "inreference",
    "entry-dictionary": "inreference",
    "entry-encyclopedia": "inreference",
    "manuscript": "unpublished",
    "pamphlet": "booklet",
    "paper-conference": "inproceedings",
    "post": "online",
    "post-weblog": "online",
    "report": "report",
    "review": "article",
    "review-book": "article",
    "thesis": "thesis",
    "webpage": "online",
}
FIELDS = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "title": "title",
    "original-title": "origtitle",
    "container-title": "howpublished",
    "collection-title": "series",
    "event-title": "eventtitle",
    "publisher": "publisher",
    "publisher-place": "location",
    "edition": "edition",
    "version": "version",
    "volume": "volume",
    "part-number": "part",
    "number-of-volumes": "volumes",
    "number-of-pages": "pagetotal",
    "issue": "number",
    "number": "number",
    "collection-number": "number",
    "genre": "type",
    "page": "pages",
    "issued": "date",
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
    "article": {"container-title": "journaltitle"},
    "incollection": {"container-title": "booktitle"},
    "inproceedings": {"container-title": "booktitle"},
    "inreference": {"container-title": "booktitle"},
    "online": {"container-title": "organization"},
    "report": {"publisher": "institution"},
    "thesis": {"publisher": "institution"},
}


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """The entries of each document in turn."""
    return entries.write(analyses, entries.Dialect(_kind, FIELDS, OWN, _date))


def _kind(item: Item) -> str:
    return TYPES.get(item.get("type", ""), "misc")


def _date(date: Date) -> dict[str, str]:
    """One field in ISO form; what is no date may only stand in ``year``."""
    if date.get("date-parts"):
        return {"date": entries.iso(date)}
    return {"year": tex.escape(date.get("literal", ""))}

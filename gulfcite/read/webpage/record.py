"""What a page says of itself: Highwire's and Dublin Core's meta elements, JSON-LD of schema.org, Open Graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from ...crosswalk.dates import from_iso
from ...crosswalk.people import name
from ...model import Item
from ...text.folding import ascii_digits
from .linked_data import article_of
from .tree import Node, Text

_CONTAINERS = tuple(
    "citation_journal_title citation_conference_title citation_inbook_title ld:container dc.source og:site_name".split()
)
#: The meta elements of each field, the best first, and the parts of JSON-LD among them.
_FIELDS = {
    "title": ("citation_title", "ld:headline", "ld:name", "dc.title", "dcterms.title", "og:title"),
    "container-title": _CONTAINERS,
    "volume": ("citation_volume", "ld:volumenumber", "dc.source.volume"),
    "issue": ("citation_issue", "ld:issuenumber", "dc.source.issue"),
    "DOI": ("citation_doi", "dc.identifier.doi", "ld:doi"),
    "ISSN": ("citation_issn", "dc.source.issn"),
    "publisher": ("citation_publisher", "citation_dissertation_institution", "ld:publisher", "dc.publisher"),
    "URL": ("citation_public_url", "citation_abstract_html_url", "dc.identifier.uri", "og:url"),
    "keyword": ("citation_keywords",),
    "language": ("citation_language", "ld:inlanguage", "dc.language"),
}
_AUTHORS = ("citation_author", "citation_authors", "ld:author", "dc.creator.personalname", "dc.creator")
_DATES = tuple(
    "citation_publication_date citation_date ld:datepublished dc.date.issued dcterms.issued dc.date "
    "citation_online_date article:published_time".split()
)
_PAGES = (("citation_firstpage", "citation_lastpage"), ("ld:pagestart", "ld:pageend"))
_TYPES = {"scholarlyarticle": "article-journal", "newsarticle": "article-newspaper", "thesis": "thesis"}
_PLAIN = frozenset(("volume", "issue", "page"))
_DOIS = ("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:")


def record(nodes: Sequence[Node], text: str) -> Item:
    """The page's own record, where it has one; that of Open Graph only where the ``text`` has its title too."""
    said = _said(nodes)
    best = next((key for key in _FIELDS["title"] if said.get(key)), "")
    title = " ".join(said[best][0].split()) if best else ""
    if not best or (best == "og:title" and title not in text):
        return Item()
    fields: dict[str, Any] = {}
    for field, keys in _FIELDS.items():
        value = next((" ".join(said[key][0].split()) for key in keys if said.get(key)), "")
        if value:
            fields[field] = ascii_digits(value) if field in _PLAIN else value
    authors = next((said[key] for key in _AUTHORS if said.get(key)), [])
    if authors:
        fields["author"] = [name(one) for one in authors]
    _dated(said, fields)
    for first, last in _PAGES:
        pages = dict.fromkeys(ascii_digits(said[key][0]) for key in (first, last) if said.get(key))
        if pages:
            fields.setdefault("page", "-".join(pages))
    kind = _kind(said)
    if kind:
        fields["type"] = kind
    _tidied(fields)
    return cast("Item", fields)


def _kind(said: Mapping[str, list[str]]) -> str:
    if "citation_journal_title" in said:
        return "article-journal"
    if "citation_dissertation_institution" in said:
        return "thesis"
    if "citation_conference_title" in said:
        return "paper-conference"
    return next((_TYPES[kind.lower()] for kind in said.get("ld:@type", []) if kind.lower() in _TYPES), "")


def _dated(said: Mapping[str, list[str]], fields: dict[str, Any]) -> None:
    for key in _DATES:
        for value in said.get(key, []):
            date = from_iso(ascii_digits(value).strip().split("T")[0].split(" ")[0].replace("/", "-"))
            if date:
                fields["issued"] = date
                return


def _tidied(fields: dict[str, Any]) -> None:
    doi = fields.get("DOI", "")
    for host in _DOIS:
        doi = doi.removeprefix(host)
    if doi.startswith("10."):
        fields["DOI"] = doi
    else:
        fields.pop("DOI", None)
    if not fields.get("URL", "http://").startswith(("http://", "https://")):
        del fields["URL"]
    if "language" in fields:
        fields["language"] = fields["language"].replace("_", "-").split("-")[0].lower()


def _said(nodes: Sequence[Node]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, value in _pairs(nodes):
        if value.strip() and value not in found.setdefault(key, []):
            found[key].append(value.strip())
    return {key: values for key, values in found.items() if values}


def _pairs(nodes: Sequence[Node]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        if node.tag == "meta":
            key = (node.get("name") or node.get("property")).lower()
            if key:
                yield key, node.get("content")
        elif node.tag == "script" and node.get("type").lower() == "application/ld+json":
            yield from article_of("".join(one.raw for one in node.children if isinstance(one, Text)))

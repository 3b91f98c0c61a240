"""A citation of JATS in its fields as a record."""

from __future__ import annotations

from typing import Any, cast

from ...model import Item, Name
from ...text.folding import ascii_digits
from ..xmltree import Element
from .dates import date, numbers
from .flow import plain

_TYPES = {
    "journal": "article-journal",
    "article": "article-journal",
    "book": "book",
    "monograph": "book",
    "edited-book": "book",
    "chapter": "chapter",
    "book-chapter": "chapter",
    "confproc": "paper-conference",
    "conference": "paper-conference",
    "conf-proc": "paper-conference",
    "thesis": "thesis",
    "dissertation": "thesis",
    "report": "report",
    "working-paper": "report",
    "gov": "report",
    "web": "webpage",
    "webpage": "webpage",
    "website": "webpage",
    "newspaper": "article-newspaper",
    "magazine": "article-magazine",
    "patent": "patent",
    "data": "dataset",
    "database": "dataset",
    "preprint": "article",
    "software": "software",
    "manuscript": "manuscript",
}
_ROLES = {"editor": "editor", "guest-editor": "editor", "translator": "translator", "author": "author"}
_ROLES |= {"allauthors": "author", "inventor": "author", "compiler": "editor"}
_SIMPLE = {
    "volume": "volume",
    "issue": "issue",
    "edition": "edition",
    "publisher-name": "publisher",
    "publisher-loc": "publisher-place",
    "series": "collection-title",
    "isbn": "ISBN",
    "issn": "ISSN",
    "conf-name": "event-title",
    "patent": "number",
    "version": "version",
    "elocation-id": "page",
}
_IDS = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN"}
_NUMBERS = frozenset(("volume", "issue", "page"))
_NAMES = ("name", "string-name", "collab", "name-alternatives", "institution-wrap")
_DOI = ("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:")
_HREF = "xlink:href"


def item_of(citation: Element) -> Item | None:
    """The record of a citation; None where its parts are not marked well enough to know the work by them."""
    fields = _Fields(citation)
    item = fields.item
    told = citation.get("publication-type") or citation.get("citation-type") or ""
    _titles(fields, _TYPES.get(told.lower(), ""))
    if not item.get("title") or not ("author" in item or "editor" in item or "issued" in item):
        return None
    return item


class _Fields:
    """What the parts of a citation say, those inside groups and words of style too."""

    def __init__(self, citation: Element) -> None:
        self.item: Item = Item()
        self.texts: dict[str, str] = {}
        self._put = cast("dict[str, Any]", self.item)
        self._parts: dict[str, str] = {}
        self._walk(citation, "author")
        self._dates(citation)
        self._pages()
        language = citation.get("xml:lang")
        if language:
            self.item["language"] = language

    def _walk(self, element: Element, role: str) -> None:
        for child in element:
            tag = child.tag
            text = plain(child)
            if tag == "person-group":
                self._walk(child, _ROLES.get(child.get("person-group-type", "author"), ""))
            elif tag in _NAMES:
                self._person(child, role)
            elif tag in _SIMPLE and text:
                name = _SIMPLE[tag]
                self._put.setdefault(name, ascii_digits(text) if name in _NUMBERS else text)
            elif tag in ("pub-id", "ext-link", "uri"):
                self._address(child, text)
            elif tag in ("italic", "bold", "styled-content", "named-content", "date", "etal", "comment", "size"):
                self._walk(child, role)
                if tag == "size" and child.get("units") in ("page", "pages"):
                    self._put.setdefault("number-of-pages", ascii_digits(text))
            elif text:
                self.texts.setdefault(tag, text)

    def _person(self, element: Element, role: str) -> None:
        if element.tag == "name-alternatives":
            element = next(iter(element), element)
        name = Name()
        family, given = plain(element.find("surname")), plain(element.find("given-names"))
        if family:
            name["family"] = family
            if given:
                name["given"] = given
            if suffix := plain(element.find("suffix")):
                name["suffix"] = suffix
        elif text := given or plain(element):
            name["literal"] = text.rstrip(" ,،;.")
        if name and role:
            self._put.setdefault(role, []).append(name)

    def _address(self, element: Element, text: str) -> None:
        kind = (element.get("pub-id-type") or element.get("ext-link-type") or "uri").lower()
        address = element.get(_HREF) or text
        for host in _DOI:
            if address.lower().startswith(host):
                kind, address = "doi", address[len(host) :].strip()
        if kind == "doi" and not address.startswith("10."):
            address = text
        if kind in _IDS and address:
            self._put.setdefault(_IDS[kind], address)
        elif address.startswith(("http://", "https://")):
            self._put.setdefault("URL", address)

    def _dates(self, citation: Element) -> None:
        months = {name: numbers(f"1900-{self.texts.get(name, '')}")[1:] for name in ("month", "day")}
        for year in citation.iter("year"):
            text = plain(year)
            parts = numbers(year.get("iso-8601-date") or text.rstrip("abcdefghijklmnopqrstuvwxyz"))
            if len(parts) == 1 and months["month"]:
                parts += months["month"] + numbers(f"1900-1-{self.texts.get('day', '')}")[2:]
            date(self.item, parts, year.get("calendar", ""), text)
        for accessed in citation.iter("date-in-citation"):
            parts = numbers(accessed.get("iso-8601-date", ""))
            if parts and "access" in accessed.get("content-type", ""):
                self.item["accessed"] = {"date-parts": [parts]}

    def _pages(self) -> None:
        first, last = (ascii_digits(self.texts.get(name, "")) for name in ("fpage", "lpage"))
        whole = ascii_digits(self.texts.get("page-range", "")).replace("–", "-")
        pages = f"{first}-{last}" if first and last and first != last else first or whole
        if pages:
            self.item["page"] = pages


def _titles(fields: _Fields, kind: str) -> None:
    """Which of the titles is that of the work, and which of what it is in."""
    item, texts = fields.item, fields.texts
    chapter = texts.get("chapter-title") or texts.get("part-title")
    article, source = texts.get("article-title") or texts.get("data-title"), texts.get("source")
    part = chapter or article
    if not kind:
        kind = "article-journal" if article and not item.get("publisher") else "book" if source else "document"
    if kind == "book" and part and source:
        kind = "chapter"
    item["type"] = kind
    if part:
        item["title"] = part
        if source:
            item["container-title"] = source
    elif source:
        item["title"] = source
    if kind == "thesis" and texts.get("institution"):
        item.setdefault("publisher", texts["institution"])

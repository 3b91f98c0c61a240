"""A biblStruct of TEI as a record."""

from __future__ import annotations

from typing import Any, cast

from ...model import Item, Name
from ...text.folding import ascii_digits
from ..xmltree import Element
from .dates import date, numbers
from .flow import plain

_IDS = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "eissn": "ISSN"}
_UNITS = {"volume": "volume", "vol": "volume", "issue": "issue", "number": "issue", "page": "page", "pp": "page"}
_ROLES = {"author": "author", "editor": "editor"}
_RESPONSIBLE = {"trl": "translator", "translator": "translator", "edt": "editor", "editor": "editor"}


def item_of(entry: Element) -> Item | None:
    """The record of an entry; None where its parts are not marked well enough to know the work by them."""
    item = Item()
    put = cast("dict[str, Any]", item)
    analytic, monograph, series = (entry.find(name) for name in ("analytic", "monogr", "series"))
    whole = monograph if monograph is not None else entry
    for part in (analytic, whole):
        if part is not None:
            _people(part, put)
    part_title, title = _title(analytic), _title(whole)
    journal = title is not None and title.get("level") == "j"
    _imprint(whole, item, put)
    for part in (analytic, whole, entry):
        _ids(part, put)
    if series is not None:
        collection = _title(series)
        if collection is not None:
            item["collection-title"] = plain(collection)
    name, container = (part_title, title) if plain(part_title) else (title, None)
    if plain(name):
        item["title"] = plain(name)
    if plain(container):
        item["container-title"] = plain(container)
    item["type"] = _kind(entry, item, journal=journal)
    language = entry.get("xml:lang") or (name.get("xml:lang") if name is not None else "")
    if language:
        item["language"] = language
    return item if item.get("title") and ("author" in item or "editor" in item or "issued" in item) else None


def _kind(entry: Element, item: Item, *, journal: bool) -> str:
    told = (entry.get("type") or "").lower()
    if "thesis" in told:
        return "thesis"
    if journal:
        return "article-journal"
    if entry.find("monogr/meeting") is not None:
        return "paper-conference"
    if "container-title" in item:
        return "chapter"
    return "webpage" if "URL" in item and "publisher" not in item else "book"


def _title(part: Element | None) -> Element | None:
    titles = [] if part is None else part.findall("title")
    main = [one for one in titles if one.get("type", "main") == "main" and plain(one)]
    return next(iter(main or titles), None)


def _people(part: Element, put: dict[str, Any]) -> None:
    for one in part:
        role = _ROLES.get(one.tag)
        if one.tag == "respStmt" or (role and one.get("role")):
            role = _RESPONSIBLE.get((one.get("role") or plain(one.find("resp"))).lower(), role)
        if role:
            known = put.setdefault(role, [])
            known += [name for name in names_of(one) if name not in known]


def names_of(element: Element) -> list[Name]:
    """The persons and bodies that an author element names."""
    people = element.findall("persName") or ([element] if element.find("surname") is not None else [])
    found = []
    for person in people:
        family = " ".join(map(plain, [*person.findall("nameLink"), *person.findall("surname")]))
        given = " ".join(map(plain, person.findall("forename")))
        if family and given:
            found.append(Name(family=family, given=given))
        elif family or plain(person):
            found.append(Name(family=family) if family else Name(literal=plain(person)))
    if not found:
        body = plain(element.find("orgName")) or plain(element.find("name")) or plain(element)
        found = [Name(literal=body)] if body else []
    return found


def _imprint(whole: Element, item: Item, put: dict[str, Any]) -> None:
    for imprint in [*whole.findall("imprint"), whole]:
        for name, field in (("publisher", "publisher"), ("pubPlace", "publisher-place"), ("edition", "edition")):
            if text := plain(imprint.find(name)):
                put.setdefault(field, text)
        for scope in imprint.findall("biblScope"):
            field = _UNITS.get((scope.get("unit") or scope.get("type") or "").lower(), "")
            first, last = scope.get("from", ""), scope.get("to", "")
            said = f"{first}-{last}" if first and last and first != last else first or plain(scope)
            if field and said:
                put.setdefault(field, ascii_digits(said).replace("–", "-"))
        for one in imprint.findall("date"):
            parts = numbers(one.get("when") or plain(one))
            if "issued" not in item or one.get("calendar"):
                date(item, parts, one.get("calendar", ""), plain(one))
    meeting = plain(whole.find("meeting"))
    if meeting:
        item["event-title"] = meeting


def _ids(part: Element | None, put: dict[str, Any]) -> None:
    if part is None:
        return
    for one in part.findall("idno"):
        kind, text = (one.get("type") or "").lower(), plain(one)
        if kind in _IDS and text:
            put.setdefault(_IDS[kind], text.removeprefix("https://doi.org/"))
        elif text.startswith(("http://", "https://")):
            put.setdefault("URL", text)
    for one in part.iter("ptr"):
        if one.get("target", "").startswith(("http://", "https://")):
            put.setdefault("URL", one.get("target"))

"""An entry of BibTeX or BibLaTeX to a CSL item: the crosswalk backwards."""

from __future__ import annotations

from typing import Any

from ...crosswalk import csl, dates, entries, notes
from ...crosswalk.languages import CODES
from ...model import Date, Item
from ...tables.lexicon import lexicon
from ...text.tokens import tokenize
from .people import people
from .tex import decode, decode_address

_ADDRESSES = ("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:")
_SEASONS = (*dates.SEASONS, "fall")
_LANGUAGE = ("langid", "hyphenation", "language")
_DATED = ("year", "month", "day")


def item(kind: str, fields: dict[str, str]) -> Item:
    """The item of one entry; fields that CSL has no place for are kept under ``custom`` as they were written."""
    left = {name: value for name, value in fields.items() if value.strip()}
    if "author" not in left and left.get("key") == next((left[name] for name in entries.SORTED_BY if name in left), ""):
        del left["key"]
    values: dict[str, Any] = {"type": _type(kind, left)}
    for name in entries.NAMES.keys() & left.keys():
        values.setdefault(entries.NAMES[name], people(left.pop(name)))
    values |= _dates(left)
    values |= _language(left)
    own = {**entries.TEXTS, "number": entries.NUMBERS.get(kind, "number"), **entries.OWN.get(kind, {})}
    for name in [name for name in own if name in left]:
        if values.setdefault(own[name], text := _text(name, left)) is text:
            del left[name]
    if kind in ("mastersthesis", "phdthesis"):
        values.setdefault("genre", entries.GENRES[kind])
    said = notes.take_apart(values.pop("note", ""))
    return _whole(values, left, *said)


def _whole(values: dict[str, Any], left: dict[str, str], note: str, said: dict[str, Any]) -> Item:
    """What stands in fields and what the note says, which has the last word where it says a field again."""
    custom = {name.partition(".")[2]: values.pop(name) for name in list(values) if name.startswith("custom.")}
    custom |= said.pop("custom", {})
    if left:
        custom["bibtex"] = left
    if "issued" not in said and custom.get("gregorian") == dates.to_iso(values.get("issued", {})):
        values.pop("issued", None)
    values |= said
    if season := values.pop("season", None):
        words = {name: number for number, name in enumerate(dates.SEASONS, 1)}
        values["issued"] = {**values.get("issued", {}), "season": words.get(season, season)}
    if note:
        values["note"] = note
    if custom:
        values["custom"] = custom
    return {name: value for name, value in values.items() if value}  # type: ignore[return-value]


def _type(kind: str, left: dict[str, str]) -> str:
    subtype = left.pop("entrysubtype", "")
    if subtype in entries.SUBTYPES.values():
        return next(csl for csl, name in entries.SUBTYPES.items() if name == subtype)
    if subtype in csl.TYPES:
        return subtype
    if kind == "misc" and "url" in left and "howpublished" not in left:
        return "webpage"
    return entries.TYPES.get(kind, "document")


def _text(name: str, left: dict[str, str]) -> str:
    value = left[name]
    if name in ("url", "doi"):
        address = decode_address(value)
        return next((address[len(one) :] for one in _ADDRESSES if name == "doi" and address.startswith(one)), address)
    text = decode(value)
    if name == "pages" and all(character in "0123456789-–—, " for character in text):
        return text.replace("–", "-").replace("—", "-")
    if text in entries.NO_TITLE.values() and name == "title":
        return ""
    if name == "type":
        return entries.GENRES.get(text, "" if text in entries.KINDS_OF.values() else text)
    further = left.pop(entries.JOINED.get(name, ""), "")
    return f"{text}: {decode(further)}" if further else text


def _language(left: dict[str, str]) -> dict[str, str]:
    """The code of the first field whose language is known; else what the last one says."""
    written = {name: left.pop(name) for name in _LANGUAGE if name in left}
    for value in written.values():
        if code := CODES.get(decode(value).lower()):
            return {"language": code}
    last = next(reversed(written.values()), "")
    return {"language": decode(last)} if last else {}


def _dates(left: dict[str, str]) -> dict[str, Date]:
    found: dict[str, Date] = {}
    for name in [name for name in entries.DATES if name in left]:
        written = left.pop(name).strip()
        if written != entries.NO_DATE:
            found.setdefault(entries.DATES[name], dates.from_iso(written) or {"literal": decode(written)})
    if "issued" not in found and "year" in left:
        found["issued"] = _of_parts(*(decode(left.pop(name, "")) for name in _DATED))
    return found


def _of_parts(year: str, month: str, day: str) -> Date:
    """A year, perhaps several, with a month or a season by its name or its number."""
    ends = year.replace("–", "-").replace("/", "-").split("-")
    if len(ends) > 2 or not all(end.isascii() and end.isdigit() for end in ends):
        return {"literal": " ".join(filter(None, (day, month, year)))}
    years = [[int(end)] for end in ends]
    if len(years) > 1 or not month:
        return {"date-parts": years}
    if month.lower() in _SEASONS:
        return {"date-parts": years, "season": _SEASONS.index(month.lower()) % 4 + 1}
    number = _month(month)
    if number is None:
        return {"date-parts": years, "season": month}
    within = [int(day)] if day.isdigit() else []
    return {"date-parts": [[*years[0], number, *within]]}


def _month(written: str) -> int | None:
    if written.isdigit():
        return int(written) if 0 < int(written) <= len(entries.MONTHS) else None
    if written.lower()[:3] in entries.MONTHS and written.isascii():
        return entries.MONTHS.index(written.lower()[:3]) + 1
    labels = lexicon("month").labels(tokenize(written).keys)
    for label in labels.get(0, {}).values():
        calendar, _, number = label.meaning.rpartition("-")
        if calendar == "gregorian":
            return int(number)
    return None

"""A CSL item as an entry of a dialect of BibTeX: which field takes what is the dialect's, as data."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from bibtexparser import BibtexFormat, Library, write_string
from bibtexparser.middlewares.parsestack import default_unparse_stack
from bibtexparser.model import Entry, Field

from ..model import Date, Item, Record
from . import tex

#: What babel and polyglossia call a language.
_LANGUAGES = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fa": "persian",
    "fr": "french",
    "it": "italian",
    "tr": "turkish",
    "ur": "urdu",
}


#: The number of spring where a month would stand, in ISO 8601-2.
_SPRING = 21


class Dialect(NamedTuple):
    """CSL fields to the dialect's, in the order of writing: ``fields`` for every entry, ``own`` for one entry type."""

    kind: Callable[[Item], str]
    fields: Mapping[str, str]
    own: Mapping[str, Mapping[str, str]]
    date: Callable[[Date], dict[str, str]]


def write(records: Iterable[Record], dialect: Dialect) -> Iterator[str]:
    """An entry for each record."""
    layout = BibtexFormat()
    layout.indent = "  "
    layout.trailing_comma = True
    in_place = default_unparse_stack(allow_inplace_modification=True)
    separator = ""
    for key, item, _ in records:
        yield separator + write_string(Library([_entry(key, item, dialect)]), in_place, bibtex_format=layout)
        separator = "\n"


def iso(date: Date) -> str:
    """The date, or the first and the last day of it, as 2015-05-20, a season as 2015-21; else as it stands."""
    days = ["-".join(f"{part:02d}" for part in parts) for parts in date.get("date-parts", [])]
    if len(days) == 1 and isinstance(season := date.get("season"), int):
        return f"{days[0]}-{_SPRING + season - 1}"
    return "/".join(days) or tex.escape(date.get("literal", ""))


def _entry(key: str, item: Item, dialect: Dialect) -> Entry:
    """The entry of one work. What has no field of its own is said in ``note``, as ``name: value``."""
    kind = dialect.kind(item)
    targets = {**dialect.fields, **dialect.own.get(kind, {})}
    fields: dict[str, str] = {}
    notes: list[str] = []
    values: dict[str, Any] = {name: value for name, value in item.items() if name not in ("type", "custom")}
    for name in sorted(values, key=[*targets, *values].index):
        for target, text in _texts(name, values[name], targets.get(name, ""), dialect):
            if text and target and target != "note" and target not in fields:
                fields[target] = text
            elif text:
                notes.append(text if target == "note" else f"{name}: {text}")
    notes += [f"{name}: {_plain(value)}" for name, value in item.get("custom", {}).items()]
    if kind == "misc" and item.get("type", "document") != "document":
        fields["entrysubtype"] = item["type"]
    if notes:
        fields["note"] = "; ".join(notes)
    return Entry(kind, key, [Field(name, text) for name, text in fields.items()])


def _texts(name: str, value: Any, target: str, dialect: Dialect) -> list[tuple[str, str]]:
    """The fields, each with its text, that hold one value of an item; the field is empty when there is none."""
    match name:
        case "author" | "editor" | "translator":
            return [(target, tex.names(value))]
        case "issued":
            season = value.get("season")
            words = [("note", f"season: {tex.escape(season)}")] if isinstance(season, str) else []
            return [*dialect.date(value).items(), *words]
        case "accessed":
            return [(target, iso(value))]
        case "URL" | "DOI":
            return [(target, tex.address(value))]
        case "page":
            return [(target, tex.pages(value))]
        case "language":
            known = _LANGUAGES.get(value.split("-")[0])
            return [(target, known) if known else (name, tex.escape(value))]
        case _:
            return [(target, _plain(value))]


def _plain(value: Any) -> str:
    return tex.escape(str(value) if isinstance(value, str | int) else json.dumps(value, ensure_ascii=False))

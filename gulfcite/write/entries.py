"""A CSL item as an entry of a dialect of BibTeX: which field takes what is the dialect's, as data."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from bibtexparser import BibtexFormat, Library, write_string
from bibtexparser.middlewares.parsestack import default_unparse_stack
from bibtexparser.model import Entry, Field

from ..crosswalk import csl, dates, entries, notes
from ..crosswalk.languages import CODES, LANGUAGES
from ..model import Item, Record
from ..text.check_digits import is_isbn, is_issn
from . import tex

#: What may stand between the digits of an ISBN or an ISSN.
_DASHES = str.maketrans("", "", "-‐‑– ")
#: What reads otherwise where it stands in ``type`` or ``title``.
_MARKS = {*entries.GENRES, *entries.KINDS_OF.values(), *entries.NO_TITLE.values()}


class Dialect(NamedTuple):
    """CSL fields to the dialect's, in the order of writing: ``fields`` for every entry, ``own`` for one entry type.

    ``takes`` are the fields that an entry type may have, and ``kind`` tells the type. ``date`` gives the fields of the
    date, and what they leave to be said in the note. ``supplied`` is what an entry must have and ``fits`` whether its
    type can have a field beside those it has, by the type and the fields.
    """

    kind: Callable[[Item], str]
    fields: Mapping[str, str]
    own: Mapping[str, Mapping[str, str]]
    takes: Mapping[str, frozenset[str]]
    date: Callable[[Item], tuple[dict[str, str], dict[str, Any]]]
    supplied: Callable[[str, Item, Mapping[str, str]], dict[str, str]]
    fits: Callable[[str, str, Mapping[str, str]], bool] = lambda *_: True


def write(records: Iterable[Record], dialect: Dialect) -> Iterator[str]:
    """An entry for each record of which anything is known: parsers take no entry without a field."""
    layout = BibtexFormat()
    layout.indent = "  "
    layout.trailing_comma = True
    in_place = default_unparse_stack(allow_inplace_modification=True)
    separator = ""
    for key, item, _ in records:
        if not item:
            continue
        yield separator + write_string(Library([_entry(key, item, dialect)]), in_place, bibtex_format=layout)
        separator = "\n"


def _entry(key: str, item: Item, dialect: Dialect) -> Entry:
    """The entry of one work. What has no field of its own is said in ``note``, as ``name: value``."""
    kind = dialect.kind(item)
    number = {entries.NUMBERS.get(kind, "number"): "number"}
    targets = {**dialect.fields, **number, **dialect.own.get(kind, {})}
    values = _values(item, targets)
    custom = dict(item.get("custom") or {})
    fields: dict[str, str] = {}
    said: dict[str, Any] = {}
    for name in sorted({*values, "issued"}, key=[*targets, *values].index):
        target = targets.get(name, "")
        if name == "issued":
            dated, unsaid = dialect.date(item)
            fields |= dated
            said |= unsaid
        elif _is_free(kind, target, fields, dialect) and (text := _text(name, values[name], target)):
            fields[target] = text
            custom.pop(name.removeprefix("custom."), None)
            if _says_less(name, values[name], text):
                said[name] = values[name]
        elif not name.startswith("custom."):
            said[name] = values[name]
    fields |= _supplied(kind, item, fields, dialect)
    kept = _kept(custom, fields)
    if note := notes.compose(item.get("note", ""), {**said, "custom": custom}, item.get("language", "")):
        fields["note"] = tex.escape(note)
    return Entry(kind, key, [_field(name, text) for name, text in {**fields, **kept}.items()])


def _is_free(kind: str, target: str, fields: Mapping[str, str], dialect: Dialect) -> bool:
    """Whether the entry can have the field, and has it not yet."""
    return target in dialect.takes[kind] and target not in fields and dialect.fits(kind, target, fields)


def _values(item: Item, targets: Mapping[str, str]) -> dict[str, Any]:
    """What the item says, and the people of further roles that may have a field."""
    known = {name: value for name, value in item.items() if value and name not in ("type", "custom", "note", "issued")}
    roles = {f"custom.{name}": value for name, value in (item.get("custom") or {}).items()}
    return known | {name: value for name, value in roles.items() if name in targets}


def _field(name: str, text: str) -> Field:
    field = Field(name, text)
    if name == "month":
        field.enclosing = "no-enclosing"  # a macro, which each style prints in its own words
    return field


def _text(name: str, value: Any, target: str) -> str:
    """The value as the field has it; empty where the field cannot."""
    if name in csl.NAMES or name.startswith("custom."):
        return tex.names(value)
    if name in csl.DATES:
        return dates.to_iso(value)
    text = str(value) if isinstance(value, str | int) else ""
    match name:
        case "URL" | "DOI":
            return tex.address(text)
        case "page":
            return tex.pages(text)
        case "language":
            return (LANGUAGES.get(text) or LANGUAGES.get(text.split("-")[0]) or ("",))[0]
        case "volume" | "number-of-volumes":
            return text if text.isascii() and text.isdecimal() else ""
        case "ISBN" | "ISSN":
            digits = text.translate(_DASHES)
            return text if is_isbn(digits) or is_issn(digits) else ""
        case _:
            return tex.listed(text) if target in entries.LISTS else tex.escape(text)


def _says_less(name: str, value: Any, text: str) -> bool:
    """Whether the field, read again, says less than the value, or something else."""
    if name == "language":
        return bool(CODES[text] != value)
    if name in csl.NAMES:
        return not all(map(tex.is_whole, value))
    return text != value if name in ("URL", "DOI") else text in _MARKS


def _supplied(kind: str, item: Item, fields: Mapping[str, str], dialect: Dialect) -> dict[str, str]:
    """What the entry type does not tell of the type of the work, and what an entry of it must have."""
    supplied: dict[str, str] = {}
    plain = entries.TYPES.get(kind) or ("webpage" if "url" in fields and "howpublished" not in fields else "document")
    if (type_ := item.get("type", plain)) != plain:
        supplied["entrysubtype"] = entries.SUBTYPES.get(type_, type_)
    if kind in entries.KINDS_OF and "type" not in fields:
        supplied["type"] = entries.KINDS_OF[kind]
    return supplied | dialect.supplied(kind, item, fields)


def _kept(custom: dict[str, Any], fields: Mapping[str, str]) -> dict[str, str]:
    """The fields of another program, kept as they were written, which are taken out of ``custom``."""
    kept = custom.get("bibtex")
    if not isinstance(kept, dict):
        return {}
    found = {
        name: text
        for name, text in kept.items()
        if name not in entries.KNOWN and name not in fields and tex.is_balanced(text) and tex.is_field(name)
    }
    custom["bibtex"] = {name: text for name, text in kept.items() if name not in found}
    if not custom["bibtex"]:
        del custom["bibtex"]
    return found

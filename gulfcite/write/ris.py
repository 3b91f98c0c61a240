"""RIS: the works, for EndNote, Zotero, Mendeley and library systems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from ..crosswalk import days, notes, people, ris, values
from ..model import Date, Record
from ..read.records.ris import Field
from ..read.records.ris import record as read

#: What some programs take for the end of a line.
_ENDS = str.maketrans(dict.fromkeys("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
_ESCAPED = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}


def write(records: Iterable[Record]) -> Iterator[str]:
    """A record of lines for each; lines end as the specification has it."""
    for record in records:
        fields = [*_fields(record), ("ER", "")]
        yield "".join([f"{tag}  - {text}\r\n" for tag, text in fields]) + "\r\n"


def _fields(record: Record) -> list[Field]:
    """Tags for what has one; what has none, or is not read back from it to the letter, is named in a note."""
    said = values.flat(record.item)
    other, general = ris.OTHER
    unread = _unread(said.get("custom", {}).get("ris"))
    kind = ris.TYPES.get(str(said.setdefault("type", other))) or unread.get("TY", [general])[0]
    begin = [("TY", kind), ("ID", record.key)]
    end = [(tag, text) for tag, texts in unread.items() if tag != "TY" for text in texts]
    fitting = {name: value for name, value in said.items() if values.fits(name, value)}
    tagged = {name: _tagged(tag, name, fitting[name]) for name, tag in ris.tags(kind).items() if name in fitting}
    fields = _lines([*begin, *chain.from_iterable(tagged.values()), *end])
    back = values.flat(read(fields).item)
    rest = {name: value for name, value in said.items() if back.get(name) != value}
    if not rest:
        return fields
    invented = {*back, *back.get("custom", {}).get("ris", {})} - {*said, *unread}
    untrue = rest.keys() if invented else {"note"} & rest.keys()
    if untrue:
        true = (lines for name, lines in tagged.items() if name not in untrue)
        fields = _lines([*begin, *chain.from_iterable(true), *([] if "custom" in untrue else end)])
    quiet, loud = ris.SAFE
    note = notes.compose("", values.item(rest)).translate(_ESCAPED)
    return [*fields, ("N1", quiet + note.removeprefix(loud) if note.startswith(loud) else note)]


def _unread(kept: object) -> dict[str, list[str]]:
    """The lines that were read from RIS under tags without a variable, and kept."""
    tags = kept if isinstance(kept, dict) else {}
    return {tag: texts for tag, texts in tags.items() if len(tag) == 2 and isinstance(texts, list)}


def _lines(fields: Iterable[Field]) -> list[Field]:
    return [(tag, line) for tag, text in fields if (line := str(text).translate(_ENDS).strip())]


def _tagged(tag: str, name: str, value: Any) -> list[Field]:
    """The lines that hold the value of a variable."""
    match name:
        case "issued":
            return _issued(value)
        case "accessed":
            return [(tag, _slashed(value))]
        case "page":
            first, _, last = str(value).partition("-")
            return [(tag, first), ("EP", last)] if first and last else [(tag, str(value))]
        case "keyword":
            return [(tag, word) for word in str(value).split("; ")]
        case "note":
            return [(tag, line) for line in str(value).split("\n")]
        case _ if values.is_names(name):
            return [(tag, people.person(one)) for one in value]
        case _:
            return [(tag, values.text(name, value))]


def _issued(date: Date) -> list[Field]:
    """The year, and what is known beside it."""
    parts = date.get("date-parts") or [[]]
    if not parts[0]:
        return [("PY", date.get("literal", ""))]
    exact = len(parts) > 1 or len(parts[0]) > 1 or date.get("season")
    return [("PY", f"{parts[0][0]:04d}"), *([("DA", _slashed(date))] if exact else [])]


def _slashed(date: Date) -> str:
    """2015/05/20, and a season in the fourth place."""
    parts = date.get("date-parts") or [[]]
    if len(parts) != 1 or not parts[0]:
        return days.written(date)
    year, *rest = parts[0]
    day = [f"{year:04d}", *(f"{part:02d}" for part in rest)]
    if season := date.get("season"):
        day += [""] * (3 - len(day)) + [days.season_name(season)]
    return "/".join(day)

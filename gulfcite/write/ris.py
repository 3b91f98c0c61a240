"""RIS: the works, for EndNote, Zotero, Mendeley and library systems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..crosswalk import days, people, ris, values
from ..model import Date, Record
from ..read.records.ris import REST, Field
from ..read.records.ris import record as read
from .public import dumps

#: What some programs take for the end of a line.
_ENDS = str.maketrans(dict.fromkeys("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
_ESCAPED = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}


def write(records: Iterable[Record]) -> Iterator[str]:
    """A record of lines for each; lines end as the specification has it."""
    for record in records:
        fields = [*_fields(record), ("ER", "")]
        yield "".join([f"{tag}  - {text}\r\n" for tag, text in fields]) + "\r\n"


def _fields(record: Record) -> list[Field]:
    """Tags for what has one, notes that name their variable for the rest.

    What is not read back to the letter stands in a last note as JSON too, so that nothing is lost.
    """
    said = values.flat(record.item)
    other, general = ris.OTHER
    unread = said.get("custom", {}).get("ris", {})
    kind = ris.TYPES.get(said.setdefault("type", other)) or unread.get("TY", [general])[0]
    tags = ris.tags(kind)
    fields = [("TY", kind), ("ID", record.key)]
    for name in [name for name in tags if name in said]:
        fields += _tagged(tags[name], name, said[name])
    fields += [(tag, text) for tag, texts in unread.items() if tag != "TY" for text in texts]
    back = _said(fields)
    for name in [name for name in said if back.get(name) != said[name] and name in values.KNOWN]:
        if name not in tags and (text := values.text(name, said[name])):
            fields.append(("N1", f"{name.lower()}: {text}"))
    fields = [(tag, line) for tag, text in fields if (line := text.translate(_ENDS).strip())]
    back = _said(fields)
    wrong = {name: said.get(name) for name in {**said, **back} if back.get(name) != said.get(name)}
    return [*fields, ("N1", f"{REST}: {dumps(wrong).translate(_ESCAPED)}")] if wrong else fields


def _said(fields: list[Field]) -> dict[str, Any]:
    return values.flat(read(fields).item)


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
    return [("PY", str(parts[0][0])), *([("DA", _slashed(date))] if exact else [])]


def _slashed(date: Date) -> str:
    """2015/05/20, and a season in the fourth place."""
    parts = date.get("date-parts") or [[]]
    if len(parts) != 1 or not parts[0]:
        return days.written(date)
    day = [f"{part:02d}" for part in parts[0]]
    if season := date.get("season"):
        day += [""] * (3 - len(day)) + [days.season_name(season)]
    return "/".join(day)

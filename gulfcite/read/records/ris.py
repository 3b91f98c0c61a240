"""RIS, as Zotero, EndNote, Mendeley and databases write it.

Lines are read here, for rispy reads neither a record without its end nor one behind a byte order mark, keeps one value
of a tag that is repeated, and knows no lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ...crosswalk import days, notes, people, ris, values
from ...model import Date, Record
from . import Bibliography, Damage

#: A tag and what stands behind it.
Field = tuple[str, str]
_CAPITALS, _DIGITS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), frozenset("0123456789")
#: The tags of which each line is a value of its own.
_LISTS = ("KW", "L1", "N1", "RN")


class _Entry(NamedTuple):
    """The fields of a record, ``TY`` first if it has one, and the line it begins on."""

    line: int
    fields: list[Field]


def read(text: str) -> Bibliography | str:
    """The records of a RIS text; why there are none where it is no RIS."""
    records: list[Record] = []
    damage: list[Damage] = []
    for entry in _entries(text):
        if isinstance(entry, Damage):
            damage.append(entry)
        elif all(tag == "TY" or not value for tag, value in entry.fields):
            damage.append(Damage(entry.line, "has nothing but its type"))
        else:
            records.append(record(entry.fields))
    if not records and not damage:
        return "has no record in it that begins with a TY line; export it again as RIS"
    return Bibliography(tuple(records), tuple(damage))


def record(fields: Iterable[Field]) -> Record:
    """The record that these fields make. What they say that has no variable is kept under ``custom``, by its tag."""
    said: dict[str, list[str]] = {}
    for tag, value in fields:
        if value:
            said.setdefault(tag, []).append(value)
    key, written = "".join(said.pop("ID", [])[:1]), said.pop("TY", [""])[0].upper()
    kind = ris.ALIASES.get(written, written)
    _canonical(said, kind)
    noted = said.pop("N1", []) + said.pop("RN", [])
    found: dict[str, Any] = {"type": _type(kind), **_paged(said, kind)}
    found |= _dated(said) | _numbered(said, kind)
    found |= _plain(said, kind)
    if written == "EDBOOK" and "author" in found:
        found["editor"] = found.pop("author") + found.get("editor", [])
    note, named = _noted(noted)
    if note:
        found["note"] = note
    if found["type"] == ris.OTHER[0] and kind not in ("", ris.OTHER[1]):
        said["TY"] = [written]
    if said:
        named["custom"] = {"ris": said} | named.get("custom", {})
    return Record(key, values.item(found | named))


def _entries(text: str) -> Iterator[_Entry | Damage]:
    """The records in order, ended by ``ER``, by the next ``TY`` or by the end of the text."""
    entry: _Entry | None = None
    begun = outside = False
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        field = _field(line)
        if field and entry and field[0] in ("TY", "ER"):
            yield entry
            entry = None
        if field and field[0] != "ER":
            begun = True
            entry = entry or _Entry(number, [])
            entry.fields.append(field)
        elif not field and line.strip() and entry:
            _continue(entry.fields, line.strip())
        elif not field and line.strip() and begun and not outside:
            yield Damage(number, "stands outside of any record")
        outside = not field and entry is None and (outside or bool(line.strip()))
    if entry:
        yield entry


def _field(line: str) -> Field | None:
    """``TI  - بنية العقل العربي``; some write one space, none behind the dash, or a mark before the first tag."""
    line = line.lstrip(" \t\ufeff\u200e\u200f")
    gap, dash, value = line[2:].partition("-")
    if not dash or gap.replace("\xa0", " ") not in (" ", "  ") or value[:1] not in ("", " ", "\t", "\xa0"):
        return None
    return (line[:2], value.strip()) if line[0] in _CAPITALS and line[1] in _CAPITALS | _DIGITS else None


def _continue(fields: list[Field], line: str) -> None:
    """A value that goes on in the next line."""
    tag, value = fields[-1]
    if tag in _LISTS:
        fields.append((tag, line))
    else:
        fields[-1] = (tag, f"{value} {line}".strip())


def _type(kind: str) -> str:
    """The CSL type of a type of reference."""
    other, _ = ris.OTHER
    return ris.MEANT.get(kind) or next((type_ for type_, tag in ris.TYPES.items() if tag == kind), other)


def _noted(texts: list[str]) -> tuple[str, dict[str, Any]]:
    """The note, and the variables that notes name, which come before what tags say of them."""
    said: list[str] = []
    named: dict[str, Any] = {}
    for text in texts:
        quiet, loud = ris.SAFE
        note, found = notes.take_apart(loud + text.removeprefix(quiet) if text.startswith(quiet) else text)
        variables = values.flat(found)
        if not all(values.fits(name, value) for name, value in variables.items()):
            note, variables = text, {}
        named |= variables
        said += [note] if note else []
    return "\n".join(said), named


def _canonical(said: dict[str, list[str]], kind: str) -> None:
    """The tags that only others write become ours, where ours is not there or says the same."""
    own = ris.OWN_SYNONYMS.get(kind, {})
    for tag, ours in (*ris.SYNONYMS.items(), *own.items(), *((tag, "T2") for tag in ris.ABBREVIATIONS)):
        if tag not in said:
            continue
        if ours not in said or said[ours] == said[tag]:
            said[ours] = said.pop(tag)
        elif ours == "AU":
            said[ours] = said.pop(tag) + said[ours]
        elif tag in ris.ABBREVIATIONS and "J2" not in said:
            said["J2"] = said.pop(tag)


def _dated(said: dict[str, list[str]]) -> dict[str, Date]:
    """When it was published: ``DA`` is the day, and ``PY`` the year, which some leave out of the day."""
    exact, years = said.get("DA", []), said.pop("PY", [])
    texts = [*(("DA", day) for day in exact), *(("DA", f"{day} {year[:4]}") for day in exact for year in years)]
    read = [(tag, days.read(text)) for tag, text in [*texts, *(("PY", year) for year in years)]]
    if not read:
        return {}
    dated = [(tag, date) for tag, date in read if "date-parts" in date]
    tag, date = max(dated, key=lambda one: len(one[1]["date-parts"][0])) if dated else read[-1]
    if tag == "DA":
        del said["DA"]
    return {"issued": date}


def _paged(said: dict[str, list[str]], kind: str) -> dict[str, str]:
    """The pages, or of a book how many it has."""
    first, last = (" ".join(said.pop(tag, [])) for tag in ("SP", "EP"))
    whole = ris.variables(kind).get("SP") == "number-of-pages"
    if whole and first and not last and "-" not in first:
        return {"number-of-pages": first}
    pages = first if "-" in first else "-".join(filter(None, dict.fromkeys((first, last))))
    return {"page": pages} if pages else {}


def _numbered(said: dict[str, list[str]], kind: str) -> dict[str, str]:
    """ISBN and ISSN, which share a tag, by their length; in some types the tag is the number."""
    name = ris.variables(kind).get("SN", "ISBN")
    found: dict[str, str] = {}
    for text in said.pop("SN", []):
        digits = text.replace("-", "").replace(" ", "")
        shape = {8: "ISSN", 10: "ISBN", 13: "ISBN"}.get(len(digits)) if digits[:-1].isdigit() else None
        meant = name if name == "number" else shape or name
        if meant in found:
            said.setdefault("SN", []).append(text)
        else:
            found[meant] = text
    return found


def _plain(said: dict[str, list[str]], kind: str) -> dict[str, Any]:
    """Every tag that stands for a variable; of one that holds a single value the others are left."""
    found: dict[str, Any] = {}
    names = ris.variables(kind)
    for tag in [tag for tag in said if tag in names and tag != "SN"]:
        name, texts = names[tag], said.pop(tag)
        if values.is_names(name):
            found[name] = found.get(name, []) + [people.name(text) for text in texts]
        elif name == "keyword":
            found[name] = "; ".join(texts)
        else:
            found[name] = values.value(name, texts[0])
            if texts[1:]:
                said[tag] = texts[1:]
    return found

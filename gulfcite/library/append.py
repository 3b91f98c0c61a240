"""The bytes of a bibliography with entries behind its own: dialect, encoding and line ends are the file's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from ..model import Document, Record
from ..read.encodings import decode
from ..read.records import Bibliography, parse
from ..write import write_records

#: The kinds of bibliographies that can go on.
KINDS = ("bibtex", "csl-json", "ris", "csv")
_UNSOUND = "would not be read right with entries behind its own; close its last entry, or save it in UTF-8, first"
#: What BibLaTeX calls otherwise than BibTeX, and what BibTeX calls the same.
_MODERN, _OLD = frozenset(("date", "location", "journaltitle")), frozenset(("year", "address", "journal"))


def dialect(bibliography: Bibliography) -> str:
    """The format in which the file goes on: BibLaTeX where its names of fields are met oftener than BibTeX's."""
    if bibliography.kind == "csv":
        return "tsv" if "\t" in bibliography.document.text.partition("\n")[0] else "csv"
    if bibliography.kind != "bibtex":
        return bibliography.kind
    fields = list(_fields(bibliography.document.text))
    modern, old = (sum(field in names for field in fields) for names in (_MODERN, _OLD))
    named = modern == old and bibliography.document.path.endswith(".biblatex")
    return "biblatex" if modern > old or named else "bibtex"


def appended(bibliography: Bibliography, records: Sequence[Record]) -> bytes | str:
    """The file with the records behind its own, or why that cannot be; what was there stays to the byte."""
    document = bibliography.document
    pieces = write_records(dialect(bibliography), records)
    if bibliography.kind == "csl-json":
        added, rest = _items(document.text, json.loads("".join(pieces)))
    elif bibliography.kind == "csv":
        head, _, rows = "".join(pieces).removeprefix("\ufeff").partition("\n")
        if document.text.splitlines()[0].strip() != head.strip():
            return "has other columns than gulfcite writes; convert it first: gulfcite convert FILE -o NEW.csv"
        added, rest = ("" if document.text.endswith("\n") else "\n") + rows, ""
    else:
        added, rest = _gap(document.text) + "".join(pieces), ""
    codec = _codec(document)
    kept = len(document.data) - len(rest.encode(codec))
    try:
        written = _with_line_ends(added, document.text).encode(codec)
    except UnicodeEncodeError:
        return f"is in {codec}, which has not all letters of what is new; save it in UTF-8 first"
    data = document.data[:kept] + written + document.data[kept:]
    return data if _sound(bibliography, data, records) else _UNSOUND


def _sound(bibliography: Bibliography, data: bytes, records: Sequence[Record]) -> bool:
    """Whether the file with the records behind its own is read as what it was, damage and all, and as them."""
    decoded = decode(data)
    again = decoded if isinstance(decoded, str) else parse(bibliography.document._replace(text=decoded.text))
    if not isinstance(again, Bibliography):
        return False
    held = len(bibliography.records)
    same = (again.records[:held], again.damage) == (bibliography.records, bibliography.damage)
    return same and [record.key for record in again.records[held:]] == [record.key for record in records]


def _items(text: str, items: Iterable[object]) -> tuple[str, str]:
    """The items as the array has its own, each on its line or broken into lines; and what is left to close it."""
    end = text.rindex("]")
    end = len(text[:end].rstrip())
    head, brace, first = text[:end].partition("{")
    empty = not brace
    before = head[head.index("[") + 1 :] if not empty else "\n"
    margin = before.rpartition("\n")[2]
    inner = first[: len(first) - len(first.lstrip())]
    indent = inner.rpartition("\n")[2].removeprefix(margin) or "  " if "\n" in inner else None
    added = ""
    for item in items:
        lines = json.dumps(item, ensure_ascii=False, indent=indent).split("\n")
        added += ("" if empty and not added else ",") + before + f"\n{margin}".join(lines)
    return added + ("\n" if empty else ""), text[end:]


def _gap(text: str) -> str:
    """What goes between the end of a file and another entry: an empty line."""
    if not text:
        return ""
    line_ends = text.replace("\r\n", "\n").replace("\r", "\n")
    return "\n" * (2 - (len(line_ends) - len(line_ends.rstrip("\n")))) if not line_ends.endswith("\n\n") else ""


def _with_line_ends(added: str, text: str) -> str:
    """The text with the line ends of another."""
    ends = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    return added.replace("\r\n", "\n").replace("\n", ends)


def _codec(document: Document) -> str:
    """The encoding of what follows the byte order mark."""
    if document.encoding == "utf-16":
        return "utf-16-le" if document.data.startswith(b"\xff\xfe") else "utf-16-be"
    return "utf-8" if document.encoding == "utf-8-sig" else document.encoding


def _fields(text: str) -> Iterable[str]:
    """The names of the fields of a BibTeX file, in small letters: what stands between a comma and an equals sign."""
    for part in text.split("=")[:-1]:
        _, comma, name = part.rpartition(",")
        if comma and name.strip().isalpha():
            yield name.strip().lower()

"""BibTeX and BibLaTeX, as Zotero, JabRef, Mendeley, Google Scholar and we write them."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import bibtexparser
from bibtexparser import model as blocks

from ...model import Record
from . import Bibliography, Damage
from .entry import item
from .tex import is_group

#: What an entry does not hand on to those that refer to it; a title it hands on is that of the book they are in.
_OWN_ALONE = frozenset("ids crossref xref xdata entryset options presort shorthand sortkey doi".split())
_AS_BOOK = {"title": "booktitle", "subtitle": "booksubtitle", "author": "bookauthor"}
#: A string or a reference that leads back to itself is followed no further.
_DEEPEST = 8

# the parser's own words about a damaged entry are ours to say
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())
logging.getLogger("bibtexparser").propagate = False


class _Found(NamedTuple):
    kind: str
    key: str
    fields: dict[str, str]


def read(text: str) -> Bibliography | str:
    """The records of all entries; the damage of those that are none."""
    library = bibtexparser.parse_string(text, parse_stack=[])
    strings = {block.key.lower(): block.value for block in library.blocks if isinstance(block, blocks.String)}
    damage: list[Damage] = []
    found: list[_Found] = []
    for block in library.blocks:
        entry = block if isinstance(block, blocks.Entry) else getattr(block, "ignore_error_block", None)
        if isinstance(entry, blocks.Entry):
            fields = _fields(entry, strings)
            if isinstance(fields, str):
                damage.append(Damage((entry.start_line or 0) + 1, fields))
            else:
                found.append(_Found(entry.entry_type.lower(), entry.key.strip(), fields))
        elif isinstance(block, blocks.ParsingFailedBlock):
            damage.append(Damage((block.start_line or 0) + 1, _reason(block.error)))
    keyed = {one.key.lower(): one for one in reversed(found)}
    records = [Record(one.key, item(one.kind, _inherited(one.fields, keyed))) for one in found if one.kind != "xdata"]
    return Bibliography(tuple(records), tuple(damage))


def _reason(error: Exception) -> str:
    """In one line what the parser met."""
    return " ".join(str(getattr(error, "abort_reason", error)).split())


def _fields(entry: blocks.Entry, strings: Mapping[str, str]) -> dict[str, str] | str:
    """The values by the names of their fields in small letters; why there are none."""
    fields: dict[str, str] = {}
    for field in entry.fields:
        pieces = [_resolved(piece, strings) for piece in _pieces(str(field.value))]
        if None in pieces:
            return f"a comma or a brace is missing at the field {field.key}"
        fields.setdefault(field.key.strip().lower(), "".join(filter(None, pieces)))
    return fields


def _pieces(value: str) -> Iterator[str]:
    """The parts of ``cm # { for } # "Unity"``."""
    depth, quoted, begins = 0, False, 0
    for at, character in enumerate(value):
        depth += (character == "{") - (character == "}")
        quoted ^= character == '"' and depth == 0
        if character == "#" and depth == 0 and not quoted:
            yield value[begins:at].strip()
            begins = at + 1
    yield value[begins:].strip()


def _resolved(piece: str, strings: Mapping[str, str], deep: int = 0) -> str | None:
    """What a part says, without its braces or quotation marks; None where these are not whole."""
    if piece[:1] == "{":
        return piece[1:-1] if is_group(piece) else None
    if piece[:1] == '"':
        whole = len(piece) > 1 and piece.endswith('"') and is_group("{" + piece[1:-1] + "}")
        return piece[1:-1] if whole else None
    known = strings.get(piece.lower())
    if known is None or deep > _DEEPEST:
        return piece
    return "".join(_resolved(part, strings, deep + 1) or "" for part in _pieces(known))


def _inherited(fields: dict[str, str], found: Mapping[str, _Found], deep: int = 0) -> dict[str, str]:
    """The fields, with those of the entries it refers to by ``xdata`` and ``crossref`` where it has none."""
    whole = dict(fields)
    for link in ("xdata", "crossref"):
        for key in fields.get(link, "").split(","):
            if deep > _DEEPEST or key.strip().lower() not in found:
                continue
            parent = found[key.strip().lower()]
            handed = {n: v for n, v in _inherited(parent.fields, found, deep + 1).items() if n not in _OWN_ALONE}
            if link == "crossref":
                handed = {_AS_BOOK.get(name, name): value for name, value in handed.items() if name != "pages"}
            whole = {**handed, **whole}
    return {name: value for name, value in whole.items() if name not in ("xdata", "crossref")}

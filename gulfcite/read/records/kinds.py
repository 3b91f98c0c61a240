"""Which kind a bibliography is: by what stands in it, else by how the name of its file ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Kind(NamedTuple):
    """How the names of its files end, its module, imported when it is used, and whether a text is surely one."""

    endings: tuple[str, ...]
    module: str
    shows: Callable[[str], bool]


def _analysis(text: str) -> bool:
    return text.startswith(('{"schema": "gulfcite/', '{"path": '))


def _json(text: str) -> bool:
    return text[:64].lstrip()[:1] in ("[", "{")


def _bibtex(text: str) -> bool:
    """Whether an entry begins on one of the first lines."""
    words = (line.strip().replace("(", "{", 1).partition("{") for line in text[:20_000].splitlines())
    return any(brace and word[:1] == "@" and word[1:].strip().isalpha() for word, brace, _ in words)


def _ris(text: str) -> bool:
    """Whether a record begins within the first lines."""
    return any(line.lstrip().startswith(("TY  - ", "TY - ")) for line in text[:2000].splitlines()[:20])


def _sheet(text: str) -> bool:
    """Whether our first column stands first."""
    return text.lstrip("\ufeff").replace('"', "", 2).startswith(("Key,", "Key;", "Key\t"))


#: In the order in which a text is looked at.
KINDS = {
    "json": Kind((".jsonl", ".ndjson"), "analysis", _analysis),
    "csl-json": Kind((".json", ".csljson"), "csl_json", _json),
    "bibtex": Kind((".bib", ".bibtex", ".biblatex"), "bibtex", _bibtex),
    "ris": Kind((".ris",), "ris", _ris),
    "csv": Kind((".csv", ".tsv", ".tab"), "csv", _sheet),
}


def kind_of(path: str, text: str) -> str | None:
    """The name of the kind that the text shows, else of the one that the name of the file speaks of."""
    shown = next((name for name, kind in KINDS.items() if kind.shows(text)), None)
    return shown or kind_named(path)


def kind_named(path: str) -> str | None:
    """The name of the kind whose ending the name of a file has."""
    return next((name for name, kind in KINDS.items() if path.lower().endswith(kind.endings)), None)

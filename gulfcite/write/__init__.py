"""Analyses and records to text. A format is a module with a ``write`` of one of the two, and a line here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple

from .selection import EVERYTHING, Of, Selection, select

if TYPE_CHECKING:  # the command line names the formats before it needs any value
    from ..model import Analysis, Record


class Format(NamedTuple):
    """How the names of a format's files end, its module, imported when it is used, and what that ``takes``.

    Bibliographies take records, from whatever source; the others take the analyses of documents. ``of`` is the one
    list of these that it is made of, if it is.
    """

    endings: tuple[str, ...]
    module: str
    takes: Literal["records", "analyses"]
    of: Of | None = None


FORMATS = {
    "bibtex": Format((".bib", ".bibtex"), "bibtex", "records"),
    "biblatex": Format((".biblatex",), "biblatex", "records"),
    "csl-json": Format((".csl.json", ".csljson"), "csl_json", "records"),
    "ris": Format((".ris",), "ris", "records"),
    "csv": Format((".csv",), "csv", "records"),
    "tsv": Format((".tsv", ".tab"), "tsv", "records"),
    "json": Format((".json",), "json", "analyses"),
    "jsonl": Format((".jsonl", ".ndjson"), "jsonl", "analyses"),
    "contexts": Format((".contexts.jsonl",), "contexts", "analyses", "citations"),
}
#: The formats of bibliographies.
BIBLIOGRAPHIES = tuple(name for name, known in FORMATS.items() if known.takes == "records")

#: Those of them that TeX reads.
TEX = ("bibtex", "biblatex")


def write(
    name: str,
    analyses: Iterable[Analysis],
    wanted: Selection = EVERYTHING,
    left_out: list[Record] | None = None,
) -> Iterator[str]:
    """The text in pieces of what is wanted; ``name`` is a key of ``FORMATS``.

    One analysis is held at a time, and in a bibliography all works where they are wanted in an order of their own.
    A bibliography has no record of a work of which nothing is known: it is added to ``left_out``.
    """
    if FORMATS[name].takes == "records":
        from .records import known, records

        found = records(select(analyses, wanted, "works"), wanted.order)
        return write_records(name, known(found, [] if left_out is None else left_out))
    pieces: Iterator[str] = _module(name).write(select(analyses, wanted, FORMATS[name].of))
    return pieces


def write_records(name: str, records: Iterable[Record]) -> Iterator[str]:
    """The text of a bibliography in pieces, one record held at a time; ``name`` is one of ``BIBLIOGRAPHIES``."""
    pieces: Iterator[str] = _module(name).write(records)
    return pieces


def format_of(file_name: str) -> str | None:
    """The format whose ending the name of a file has, the longest first."""
    endings = {ending: name for name, known in FORMATS.items() for ending in known.endings}
    fitting = [ending for ending in endings if file_name.lower().endswith(ending)]
    return endings[max(fitting, key=len)] if fitting else None


def _module(name: str):  # type: ignore[no-untyped-def]
    return import_module(f"{__name__}.{FORMATS[name].module}")

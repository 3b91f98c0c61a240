"""Analyses to text. A format is a module with ``write(analyses) -> Iterator[str]``, and a line here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command line names the formats before it needs any value
    from ..model import Analysis

#: Each format, how the names of its files end, and its module, imported when it is used.
FORMATS = {
    "bibtex": ((".bib", ".bibtex"), "bibtex"),
    "biblatex": ((".biblatex",), "biblatex"),
    "csl-json": ((".csl.json", ".csljson"), "csl_json"),
    "json": ((".json",), "json"),
    "jsonl": ((".jsonl", ".ndjson"), "jsonl"),
}


def write(name: str, analyses: Iterable[Analysis]) -> Iterator[str]:
    """The text in pieces, one analysis held at a time; ``name`` is a key of ``FORMATS``."""
    _, module = FORMATS[name]
    pieces: Iterator[str] = import_module(f"{__name__}.{module}").write(analyses)
    return pieces


def format_of(file_name: str) -> str | None:
    """The format whose ending the name of a file has, the longest first."""
    endings = {ending: name for name, (known, _) in FORMATS.items() for ending in known}
    fitting = [ending for ending in endings if file_name.lower().endswith(ending)]
    return endings[max(fitting, key=len)] if fitting else None

"""Analyses to text. A format is a module with ``write(analyses) -> Iterator[str]``, and a line here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module

from ..model import Analysis


@dataclass(frozen=True, slots=True)
class Format:
    """The module that writes it, and how the names of its files end."""

    module: str
    endings: tuple[str, ...]


FORMATS = {
    "bibtex": Format("bibtex", (".bib", ".bibtex")),
    "biblatex": Format("biblatex", (".biblatex",)),
    "csl-json": Format("csl_json", (".csl.json", ".csljson")),
    "json": Format("json", (".json",)),
    "jsonl": Format("jsonl", (".jsonl", ".ndjson")),
}


def write(name: str, analyses: Iterable[Analysis]) -> Iterator[str]:
    """The text in pieces, one analysis held at a time; ``name`` is a key of ``FORMATS``."""
    pieces: Iterator[str] = import_module(f"{__name__}.{FORMATS[name].module}").write(analyses)
    return pieces


def format_of(file_name: str) -> str | None:
    """The format whose ending the name of a file has, the longest first."""
    fitting = [
        (len(ending), name)
        for name, known in FORMATS.items()
        for ending in known.endings
        if file_name.lower().endswith(ending)
    ]
    return max(fitting)[1] if fitting else None

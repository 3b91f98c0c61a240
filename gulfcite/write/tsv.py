"""TSV: a work a row, for programs and the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Record
from . import sheet


def write(records: Iterable[Record]) -> Iterator[str]:
    """The rows, with nothing before them."""
    yield from sheet.rows(records, "\t")

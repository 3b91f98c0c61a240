"""CSV: a work a row, for Excel and other spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Record
from . import sheet


def write(records: Iterable[Record]) -> Iterator[str]:
    """The rows, behind the mark by which Excel knows UTF-8."""
    yield sheet.MARK
    yield from sheet.rows(records, ",")

"""Rows that a spreadsheet takes as text, and records as rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from ..crosswalk import sheet, values
from ..crosswalk.cells import guarded
from ..model import Record
from ..read.records.csv import variables
from .public import dumps

#: Without it Excel takes a CSV file for one in the old encoding of the country, and Arabic is lost.
MARK = "\ufeff"


def line(cells: Sequence[str | int | float | None], delimiter: str = ",") -> str:
    """One row with its line end; no cell of it can become a formula."""
    written = io.StringIO()
    safe = ["" if cell is None else guarded(str(cell)) for cell in cells]
    csv.writer(written, delimiter=delimiter, lineterminator="\n").writerow(safe)
    return written.getvalue()


def rows(records: Iterable[Record], delimiter: str) -> Iterator[str]:
    """The names of the columns, and a row for each record."""
    yield line((sheet.KEY, *sheet.COLUMNS, sheet.REST, *sheet.PLACE), delimiter)
    for record in records:
        yield line((record.key, *_said(record), *_place(record)), delimiter)


def _said(record: Record) -> list[str]:
    """A cell for each column, and in the last what they do not give back to the letter."""
    said = values.flat(record.item)
    cells = [_text(name, said[name]) if name in said else "" for name in sheet.COLUMNS.values()]
    back = variables(dict(zip(sheet.COLUMNS, cells, strict=True)))
    rest = {name: value for name, value in said.items() if back.get(name) != value}
    return [*cells, dumps(values.item(rest)) if rest else ""]


def _text(name: str, value: object) -> str:
    text = values.text(name, value)
    return text.replace("-", "–") if name in sheet.RANGES and text.replace("-", "").isdigit() else text


def _place(record: Record) -> list[str | int | float | None]:
    if record.origin is None:
        return [None] * len(sheet.PLACE)
    path, span, confidence, variants = record.origin
    return [path, *span, confidence, dumps(variants) if variants else None]

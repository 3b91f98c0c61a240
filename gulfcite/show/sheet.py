"""Rows as CSV that a spreadsheet takes as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

#: What makes a spreadsheet take a cell for a formula, as the first character.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def line(cells: Sequence[str | int | None], delimiter: str = ",") -> str:
    """One row with its line end; no cell of it can become a formula."""
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator="\n").writerow(map(_cell, cells))
    return written.getvalue()


def _cell(value: str | int | None) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text

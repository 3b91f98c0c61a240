"""Tables of words and their rows: as a table, as JSON and as CSV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..write import sheet
from ..write.public import dumps


def show(title: str, found: Sequence[NamedTuple]) -> None:
    """Print the rows under a title; nothing when there are none."""
    from .table import screen, table

    if found:
        columns = [f"{name} #" if name == "rows" else name for name in found[0]._fields]
        screen().print(table(title, columns, ([_cell(cell) for cell in row] for row in found)))


def json(found: Sequence[NamedTuple]) -> Iterator[str]:
    """A list with an object a row."""
    yield "["
    for number, row in enumerate(found):
        yield (",\n" if number else "\n") + dumps(row._asdict())
    yield "\n]\n"


def csv(found: Sequence[NamedTuple]) -> Iterator[str]:
    """A row each, under the names of the columns."""
    if found:
        yield sheet.line(found[0]._fields)
    for row in found:
        yield sheet.line([_cell(cell) for cell in row])


def _cell(value: object) -> str:
    return " ".join(value) if isinstance(value, tuple) else str(value)

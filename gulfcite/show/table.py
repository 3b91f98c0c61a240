"""Rich tables whose cells hold Arabic: Rich knows nothing of right-to-left, so each line of a cell is isolated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from .plain import isolate, plain

#: Columns of a table that does not go to a terminal.
_PAGE = 120


class Cell:
    """Text that stays apart from the other cells of its row however it is broken into lines."""

    def __init__(self, text: str) -> None:
        self._text = Text(plain(text))

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement.get(console, options, self._text)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in self._text.wrap(console, options.max_width):
            yield Text(isolate(line.plain.rstrip()))


def screen() -> Console:
    """Standard output; a page of plain text when it is not a terminal. ``NO_COLOR`` is respected."""
    console = Console(highlight=False, emoji=False, markup=False)
    return console if console.is_terminal else Console(highlight=False, emoji=False, markup=False, width=_PAGE)


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    """A table with a title; a column whose name ends in ``#`` holds numbers."""
    made = Table(title=Text(title, style="bold"), title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for name in columns:
        made.add_column(name.rstrip(" #"), justify="right" if name.endswith("#") else "left", overflow="fold")
    for row in rows:
        made.add_row(*map(Cell, row))
    return made

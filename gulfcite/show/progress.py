"""A bar on standard error, when it is a terminal and the work takes more than a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")
_PATIENCE = 1.0


def tracked(items: Iterable[T], total: int) -> Iterator[T]:
    """The items, one at a time; ``total`` is how many there will be."""
    if not sys.stderr.isatty():
        yield from items
        return
    begun = time.monotonic()
    bar: Progress | None = None
    for done, item in enumerate(items, 1):
        if bar is None and done < total and time.monotonic() - begun > _PATIENCE:
            bar = _bar(total)
        if bar:
            bar.update(bar.task_ids[0], completed=done)
        yield item
    if bar:
        bar.stop()


def _bar(total: int) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    bar = Progress(
        BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=Console(stderr=True), transient=True
    )
    bar.add_task("", total=total)
    bar.start()
    return bar

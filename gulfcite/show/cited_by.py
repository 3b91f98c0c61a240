"""Which documents cite a work, and where: as a table, as JSON and as CSV."""

from __future__ import annotations

import csv as csv_module
import io
from collections import Counter
from collections.abc import Iterator, Sequence

from ..corpus import CitedWork
from ..write.public import dumps
from .record import authors, year

#: What makes a spreadsheet take a cell for a formula, as the first character.
_FORMULA = ("=", "+", "-", "@")


def show(works: Sequence[CitedWork]) -> None:
    """Print a table of the works, with how often and where each is cited."""
    from .table import screen, table

    rows = ((str(work.count), *_described(work), "\n".join(_documents(work))) for work in works)
    screen().print(table("Cited works", ("cited #", "author", "title", "year", "in"), rows))


def json(works: Sequence[CitedWork]) -> Iterator[str]:
    """One object with the works, each with its record, its count and its places."""
    yield f'{{"schema": {dumps("gulfcite-cited-by/1")}, "works": ['
    for number, work in enumerate(works):
        places = [
            {
                "path": place.path,
                "page": place.page,
                "note": place.note,
                "form": place.form,
                "locator": place.locator,
                "text": place.text,
            }
            for place in work.places
        ]
        yield (",\n" if number else "\n") + dumps({"csl": work.work_item, "count": work.count, "places": places})
    yield "\n]}\n"


def csv(works: Sequence[CitedWork]) -> Iterator[str]:
    """A row for each place; a work that is listed but cited nowhere has one row without a place."""
    yield _row(("count", "author", "title", "year", "path", "page", "note", "form", "locator", "text"))
    for work in works:
        shared = (str(work.count), *_described(work))
        for place in work.places:
            printed = (place.page, place.note, place.form, place.locator, place.text)
            yield _row((*shared, place.path, *("" if value is None else str(value) for value in printed)))
        if not work.places:
            yield _row((*shared, *[""] * 6))


def _described(work: CitedWork) -> tuple[str, str, str]:
    return authors(work.work_item), work.work_item.get("title", ""), year(work.work_item)


def _documents(work: CitedWork) -> Iterator[str]:
    """Each document once, with the notes in it that cite the work."""
    for path, count in Counter(place.path for place in work.places).items():
        notes = [f"p{p.page} n{p.note}" for p in work.places if p.path == path and p.note is not None]
        yield f"{path}: {', '.join(notes)}" if notes else f"{path} ({count})"


def _row(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv_module.writer(line, lineterminator="\n").writerow(
        [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells]
    )
    return line.getvalue()

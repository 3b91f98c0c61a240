"""Which documents cite a work, and where: as a table, as JSON and as CSV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby

from ..corpus import CitedWork
from ..write import sheet
from ..write.public import CITED_BY, dumps
from .record import authors, year


def show(works: Sequence[CitedWork]) -> None:
    """Print a table of the works, with how often and where each is cited."""
    from .table import screen, table

    rows = ((str(work.count), *_described(work), ", ".join(_documents(work))) for work in works)
    screen().print(table("Cited works", ("cited #", "author", "title", "year", "in"), rows))


def json(works: Sequence[CitedWork]) -> Iterator[str]:
    """One object with the works, each with its record, its counts and its places."""
    yield f'{{"schema": {dumps(CITED_BY)}, "works": ['
    for number, work in enumerate(works):
        shape = {
            "csl": work.work_item,
            "count": work.count,
            "documents": work.documents,
            "places": list(map(asdict, work.places)),
        }
        yield (",\n" if number else "\n") + dumps(shape)
    yield "\n]}\n"


def csv(works: Sequence[CitedWork]) -> Iterator[str]:
    """A row for each place, after what is said of its work."""
    yield sheet.MARK
    yield sheet.line(
        ("count", "documents", "author", "title", "year", "path", "page", "note", "form", "locator", "text")
    )
    for work in works:
        shared = (work.count, work.documents, *_described(work))
        for place in work.places:
            yield sheet.line((*shared, place.path, place.page, place.note, place.form, place.locator, place.text))


def _described(work: CitedWork) -> tuple[str, str, str]:
    return authors(work.work_item), work.work_item.get("title", ""), year(work.work_item)


def _documents(work: CitedWork) -> Iterator[str]:
    """Each document once, with the notes in it that cite the work, else how often it does."""
    for path, places in groupby(work.places, key=lambda place: place.path):
        found = list(places)
        notes = [f"p{place.page} n{place.note}" for place in found if place.note is not None]
        yield f"{path} ({' '.join(notes) if notes else found[0].form if len(found) == 1 else len(found)})"

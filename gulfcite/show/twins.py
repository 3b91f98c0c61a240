"""Entries beside their twins: as a table, as CSV, as TSV and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from ..check.compare.translations import FIELDS
from ..check.twins import ORDER, STATUSES, Twin, twins
from ..model import Analysis, Reference, Span
from ..write import sheet
from ..write.places import Place, placer
from ..write.public import TWINS, dumps, reference
from .plain import isolate, plain

_FIELDS = tuple(field.en for field in (*FIELDS, ORDER))


def show(analyses: Iterable[Analysis]) -> None:
    """Print for each document a table of the entries, their twins and what the two contradict, with the counts."""
    from .table import screen, table

    console = screen()
    for analysis in analyses:
        found = twins(analysis)
        console.print(isolate(plain(analysis.document.path)), soft_wrap=True)
        rows = [(_text(one.entry), _text(one.twin), "; ".join(_told(one))) for one in found]
        if rows:
            console.print()
            console.print(table("Twins", ("entry", "twin", "what disagrees"), rows))
        console.print(_counted(found))


def json(analyses: Iterable[Analysis]) -> Iterator[str]:
    """One object with the documents, each with its pairs and how many there are of each status."""
    yield f'{{"schema": {dumps(TWINS)}, "documents": ['
    for number, analysis in enumerate(analyses):
        found, place = twins(analysis), placer(analysis.document)
        counts = Counter(one.status for one in found)
        shape = {
            "path": analysis.document.path,
            "counts": {status: counts[status] for status in STATUSES},
            "pairs": [_shape(one, place) for one in found],
        }
        yield (",\n" if number else "\n") + dumps(shape)
    yield "\n]}\n"


def rows(analyses: Iterable[Analysis], delimiter: str) -> Iterator[str]:
    """A row for each pair, with a column for each field that may disagree, and for each entry without a twin."""
    line = partial(sheet.line, delimiter=delimiter)
    if delimiter == ",":
        yield sheet.MARK
    yield line(("path", "status", "language", "number", "entry", "twin language", "twin number", "twin", *_FIELDS))
    for analysis in analyses:
        for one in twins(analysis):
            told = {field.en: f"{ours} ≠ {theirs}" for field, ours, theirs in one.told}
            sides = (*_side(one.entry), *_side(one.twin))
            yield line((analysis.document.path, one.status, *sides, *(told.get(field) for field in _FIELDS)))


#: The formats, by name. The table is printed; the others are text in pieces.
WRITERS: dict[str, Callable[[Iterable[Analysis]], Iterator[str]]] = {
    "csv": partial(rows, delimiter=","),
    "tsv": partial(rows, delimiter="\t"),
    "json": json,
}


def _told(one: Twin) -> Iterator[str]:
    if one.status == "missing":
        yield "no twin: missing"
    elif one.status == "alone":
        yield "no twin found"
    yield from (f"{field.en}: {ours} ≠ {theirs}" for field, ours, theirs in one.told)


def _counted(found: Sequence[Twin]) -> str:
    counts = Counter(one.status for one in found)
    pairs = counts["agrees"] + counts["disagrees"]
    if not pairs:
        return "no entry has a twin in another language"
    told = f"{pairs} pair{'s' * (pairs != 1)}, {counts['disagrees']} of them with something that disagrees"
    return f"{told}; {counts['missing']} missing their twin; {counts['alone']} without a twin"


def _side(entry: Reference | None) -> tuple[str, str, str]:
    return (entry.lang, entry.number or "", _text(entry)) if entry else ("", "", "")


def _text(entry: Reference | None) -> str:
    return " ".join(entry.text.split()) if entry else ""


def _shape(one: Twin, place: Callable[[Span], Place]) -> dict[str, Any]:
    entry, twin = (side and reference(side, place(side.span)) for side in (one.entry, one.twin))
    differences = [{"field": field.en, "entry": ours, "twin": theirs} for field, ours, theirs in one.told]
    return {"status": one.status, "entry": entry, "twin": twin, "differences": differences}

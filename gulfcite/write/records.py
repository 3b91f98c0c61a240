"""The works of many documents as records, under keys that are different throughout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis, Citation, Item, Origin, Record, Reference, Work
from ..resolve.keys import made, unique
from .selection import Order

#: What ends a key or means something else in one.
_UNKEYED = frozenset(" \t\n\"#%'(),={}\\~")


def records(analyses: Iterable[Analysis], order: Order = "text") -> Iterator[Record]:
    """A record for each work of each document, one document held at a time; in another order than theirs, all."""
    found = _records(analyses)
    if order != "text":
        from .selection.order import place

        found = iter(sorted(found, key=lambda pair: place(pair[0], order)))
    return (record for _, record in found)


def _records(analyses: Iterable[Analysis]) -> Iterator[tuple[Work, Record]]:
    taken: set[str] = set()
    for analysis in analyses:
        entries = {entry.id: entry for entry in analysis.references}
        citations = {citation.id: citation for citation in analysis.citations}
        for work in analysis.works:
            origin = _origin(analysis.document.path, work, entries, citations)
            yield work, Record(unique(work.key, taken), work.item, origin)


def gathered(records: Iterable[Record], *, tex: bool) -> Iterator[Record]:
    """The records of several bibliographies as one, each under its own key; a new one where that is taken or none.

    What is there twice to the letter, key and all, comes once; ``tex`` wants keys that TeX takes.
    """
    held: dict[str, list[Item]] = {}
    taken: set[str] = set()
    for record in records:
        key = record.key if record.key and not (tex and _UNKEYED.intersection(record.key)) else made(record.item)
        if record.item not in (same_key := held.setdefault(key, [])):
            same_key.append(record.item)
            yield record._replace(key=unique(key, taken))


def _origin(path: str, work: Work, entries: dict[str, Reference], citations: dict[str, Citation]) -> Origin | None:
    """Of the first entry, with the others of another language as variants; else of the surest citation."""
    if work.references:
        first, *others = (entries[one] for one in work.references)
        variants = tuple(_in_its_language(other) for other in others if other.lang != first.lang)
        return Origin(path, first.span, first.confidence, variants)
    full = [citations[one] for one in work.citations if citations[one].form == "full"]
    if not full:
        first_cited = next((citations[one] for one in work.citations), None)
        return Origin(path, first_cited.span) if first_cited else None
    surest = max(full, key=lambda citation: citation.confidence)
    return Origin(path, surest.span, surest.confidence)


def _in_its_language(entry: Reference) -> Item:
    return {"language": entry.lang, **entry.item}

"""The works of many documents as records, under keys that are different throughout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis, Citation, Item, Origin, Record, Reference, Work
from ..resolve.key_format import DEFAULT, made
from ..resolve.keys import settled
from .selection import Order

#: What ends a key or means something else in one.
_UNKEYED = frozenset(" \t\n\"#%'(),={}\\~")
#: What alone makes no record: nobody could look such a work up.
_BLANK = frozenset(("type", "language"))


def records(analyses: Iterable[Analysis], order: Order = "text") -> Iterator[Record]:
    """A record for each work of each document. Only these are held, until all keys are known."""
    works = list(_records(analyses))
    keys = settled([work.key for work, _ in works], [work.item for work, _ in works])
    found = [(work._replace(key=key), record) for (work, record), key in zip(works, keys, strict=True)]
    if order != "text":
        from .selection.order import place

        found.sort(key=lambda pair: place(pair[0], order))
    return (record._replace(key=work.key) for work, record in found)


def _records(analyses: Iterable[Analysis]) -> Iterator[tuple[Work, Record]]:
    for analysis in analyses:
        entries = {entry.id: entry for entry in analysis.references}
        citations = {citation.id: citation for citation in analysis.citations}
        for work in analysis.works:
            origin = _origin(analysis.document.path, work, entries, citations)
            yield work, Record(work.key, work.item, origin)


def known(records: Iterable[Record], left_out: list[Record]) -> Iterator[Record]:
    """The records that say more than what kind of work it is; the others are added to ``left_out``.

    Prose that names a source without saying what it published (وقال وزير الثقافة) cites such works.
    """
    for record in records:
        if record.item.keys() - _BLANK:
            yield record
        else:
            left_out.append(record)


def gathered(records: Iterable[Record], *, tex: bool, form: str | None = None) -> list[Record]:
    """The records of several bibliographies as one, each under its own key; a new one where that is taken or none.

    What is there twice to the letter, key and all, comes once; ``tex`` wants keys that TeX takes. With a format every
    record has a key by it.
    """
    held: dict[str, list[Item]] = {}
    found: list[Record] = []
    kept: dict[str, int] = {}
    for record in records:
        own = "" if form or (tex and _UNKEYED.intersection(record.key)) else record.key
        if record.item in (same_key := held.setdefault(own, [])):
            continue
        same_key.append(record.item)
        if own:
            kept.setdefault(own.lower(), len(found))
        found.append(record._replace(key=own or made(record.item, form or DEFAULT)))
    firsts = set(kept.values())
    new = [at for at in range(len(found)) if at not in firsts]
    keys = settled([found[at].key for at in new], [found[at].item for at in new], kept.keys())
    for at, key in zip(new, keys, strict=True):
        found[at] = found[at]._replace(key=key)
    return found


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

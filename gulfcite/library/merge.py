"""Works to a bibliography: what is new, what it has already and says otherwise, and what cannot be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from ..check.compare.records import contradictions
from ..check.phrase import Phrase
from ..check.place import placer
from ..check.wording import known_as
from ..model import Analysis, Document, Item, Record
from ..read.records import Bibliography, parse
from ..resolve.keys import unique
from ..resolve.sameness import across
from ..write import TEX, write_records
from ..write.records import records
from .append import dialect
from .shelf import Shelf

#: ``bare``: too little to know a work by.
Verdict = Literal["added", "there", "open", "bare"]
#: What a work may be known by.
_NAMES = ("title", "container-title", "DOI", "URL", "ISBN", "number", "archive", "archive_location")


class Outcome(NamedTuple):
    """What became of a work: the ``keys`` it has in the file, those it may have there, or those it looks like.

    ``place`` is where it stands, as ``path:line``. For the key of a record that has none stand its author and title.
    ``disagreements`` are fields in which the file's value, the first, and the document's cannot both be right.
    """

    verdict: Verdict
    record: Record
    place: str
    keys: tuple[str, ...] = ()
    disagreements: tuple[tuple[Phrase, str, str], ...] = ()


def placed(analyses: Iterable[Analysis]) -> Iterator[tuple[Record, str]]:
    """The works of documents, each with the path and the line where it is first described."""
    for analysis in analyses:
        place = placer(analysis.document.text)
        for record in records([analysis]):
            line = place(record.origin.span[0])[0] if record.origin else 1
            yield record, f"{analysis.document.path}:{line}"


def merge(bibliography: Bibliography, works: Iterable[tuple[Record, str]]) -> list[Outcome]:
    """What becomes of each work, given with its place; the record of one that is added has the key that it gets."""
    shelf, keys = Shelf(), [record.key or known_as(record.item) for record in bibliography.records]
    for record in bibliography.records:
        shelf.add(record.item)
    taken = {record.key.lower() for record in bibliography.records}
    outcomes = []
    works = list(works)
    chosen = dialect(bibliography)
    formats = [chosen, *(name for name in TEX if name != chosen and chosen in TEX)]
    read_back = zip(*(_read_back([work for work, _ in works], name) for name in formats), strict=True)
    for (work, place), written in zip(works, read_back, strict=True):
        path = work.origin.path if work.origin else ""
        said = [work.item, *(work.origin.variants if work.origin else ())]
        same, like = shelf.find(written, said, path)
        if len(same) == 1:
            outcomes.append(Outcome("there", work, place, (keys[same[0]],), _disagreements(said, shelf.item(same[0]))))
        elif same:
            outcomes.append(Outcome("open", work, place, tuple(keys[number] for number in same)))
        elif not any(work.item.get(name) for name in _NAMES):
            outcomes.append(Outcome("bare", work, place))
        else:
            new = work._replace(key=unique(work.key, work.item, taken))
            outcomes.append(Outcome("added", new, place, tuple(keys[number] for number in like)))
            shelf.add(written[0], path)
            keys.append(new.key)
    return outcomes


def _read_back(works: Sequence[Record], chosen: str) -> list[Item]:
    """The items as they are read from a file once they are in it, so that none is added twice."""
    numbered = [work._replace(key=f"work{number}") for number, work in enumerate(works)]
    read = parse(Document("", "".join(write_records(chosen, numbered))))
    found = {record.key: record.item for record in read.records} if isinstance(read, Bibliography) else {}
    return [found.get(work.key, work.item) for work in numbered]


def _disagreements(said: Sequence[Item], held: Item) -> tuple[tuple[Phrase, str, str], ...]:
    """By the record in the script of the one held, where there is one; else by what no translation changes."""
    title = held.get("title", "")
    alike = [item for item in said if not across(item.get("title", ""), title)]
    return tuple(contradictions(held, (alike or said)[0], translated=not alike))

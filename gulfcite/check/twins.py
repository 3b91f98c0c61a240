"""Each entry of a list beside its translated or romanised twin, with what the rules say of the two.

What they contradict is judged by ``compare.translations``, as in ``twin-mismatch``, and what is missing by
``missing-twin``. An entry may have no twin and miss none: an English book in a list of the works cited.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, get_args

from ..model import Analysis, Reference
from .compare.sequence import in_order
from .compare.translations import Disagreement, disagreements
from .phrase import Phrase
from .rules import missing_twin

ORDER = Phrase("order", "الترتيب")
#: Lists of so many twins, of which this part stands in one order, are in one order.
_LEAST, _PARALLEL = 5, 0.8

Status = Literal["agrees", "disagrees", "missing", "alone"]
STATUSES: tuple[Status, ...] = get_args(Status)


class Twin(NamedTuple):
    """An entry of the first language, its twin in another, and what they contradict; one of the two may be lacking.

    ``status``: the twins agree or disagree; the twin is missing from a list that translates; or the entry is alone.
    """

    status: Status
    entry: Reference | None
    twin: Reference | None
    told: tuple[Disagreement, ...] = ()


def twins(analysis: Analysis) -> list[Twin]:
    """The entries of lists in two languages, in order: those of the first, then what is in the others alone.

    The first language is Arabic where there is any. Nothing where no entry has a twin.
    """
    languages = list(dict.fromkeys(entry.lang for entry in analysis.references))
    first = "ar" if "ar" in languages else next(iter(languages), "")
    others: dict[str | None, list[Reference]] = {}
    for entry in analysis.references:
        if entry.lang != first:
            others.setdefault(entry.work, []).append(entry)
    ours = [entry for entry in analysis.references if entry.lang == first]
    works = {entry.work for entry in ours}
    pairs = [(entry, twin) for entry in ours for twin in others.get(entry.work, ())]
    if not pairs:
        return []
    missing = {said.target for said in missing_twin.find(analysis)}
    return [
        *_rows(ours, others, missing, _moved(pairs)),
        *(
            Twin("missing" if entry.id in missing else "alone", None, entry)
            for entry in analysis.references
            if entry.lang != first and entry.work not in works
        ),
    ]


def _rows(
    ours: Sequence[Reference],
    others: dict[str | None, list[Reference]],
    missing: set[str | None],
    moved: dict[tuple[str, str], Disagreement],
) -> Iterator[Twin]:
    for entry in ours:
        for twin in others.get(entry.work, ()):
            told = [*disagreements(entry, twin), *filter(None, [moved.get((entry.id, twin.id))])]
            yield Twin("disagrees" if told else "agrees", entry, twin, tuple(told))
        if entry.work not in others:
            yield Twin("missing" if entry.id in missing else "alone", entry, None)


def _moved(pairs: Sequence[tuple[Reference, Reference]]) -> dict[tuple[str, str], Disagreement]:
    """The twins that stand elsewhere in their list, where the lists are else in one order: their places, from 1."""
    found: dict[tuple[str, str], Disagreement] = {}
    for language in {twin.lang for _, twin in pairs}:
        own = [(entry, twin) for entry, twin in pairs if twin.lang == language]
        ranks = {twin.id: at for at, twin in enumerate(sorted((twin for _, twin in own), key=_place), 1)}
        kept = set(in_order([ranks[twin.id] for _, twin in own]))
        if len(own) >= _LEAST and _PARALLEL * len(own) <= len(kept):
            for at, (entry, twin) in enumerate(own):
                if at not in kept:
                    found[entry.id, twin.id] = Disagreement(ORDER, str(at + 1), str(ranks[twin.id]))
    return found


def _place(entry: Reference) -> int:
    return entry.span[0]

"""Each entry of a list beside its translated or romanised twin, with what the rules say of the two.

What they contradict is judged by ``compare.translations``, as in ``twin-mismatch``, and what is missing by
``missing-twin``. An entry may have no twin and miss none: an English book in a list of the works cited.
"""

from __future__ import annotations

from collections.abc import Sequence
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
    languages = [entry.lang for entry in analysis.references]
    first = "ar" if "ar" in languages else next(iter(languages), "")
    pairs = _pairs(analysis.references, first)
    if not pairs:
        return []
    missing = {said.target for said in missing_twin.find(analysis)}
    moved = _moved(pairs)
    paired = {entry.id for pair in pairs for entry in pair}
    found = [_compared(*pair, moved.get((pair[0].id, pair[1].id))) for pair in pairs]
    for entry in analysis.references:
        if entry.id not in paired:
            sides = (entry, None) if entry.lang == first else (None, entry)
            found.append(Twin("missing" if entry.id in missing else "alone", *sides))
    return sorted(found, key=lambda one: (one.entry is None, (one.entry or one.twin or analysis.references[0]).span))


def _pairs(references: Sequence[Reference], first: str) -> list[tuple[Reference, Reference]]:
    """Each entry of the first language with its twins; of an entry printed twice the second has the second twin."""
    entries: dict[tuple[str | None, str], list[Reference]] = {}
    for entry in references:
        entries.setdefault((entry.work, entry.lang), []).append(entry)
    pairs = []
    for (work, lang), others in entries.items():
        if lang != first and (ours := entries.get((work, first))):
            most = max(len(ours), len(others))
            pairs += [(ours[min(at, len(ours) - 1)], others[min(at, len(others) - 1)]) for at in range(most)]
    return sorted(pairs, key=lambda pair: (pair[0].span, pair[1].span))


def _compared(entry: Reference, twin: Reference, moved: Disagreement | None) -> Twin:
    told = (*disagreements(entry, twin), *([moved] if moved else []))
    return Twin("disagrees" if told else "agrees", entry, twin, told)


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

"""Which entries of a document's lists are of one work: copies in one language, and twins in another.

Entries that share something telling are candidates; only they are scored. Copies are joined where they are
surely one; twins are given out best first, one to an entry in each other list, and not at all below a threshold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import nlargest

from ..model import Item, Reference
from ..text.consonants import keys
from ..text.folding import fold
from .sameness import address, same_work
from .titles import abroad, at_home

_COPY = 0.8
_TWIN = 0.5
#: A sign that more entries have than this tells nothing of any two of them.
_COMMON = 64
#: How many candidates of one entry are scored at most.
_SCORED = 8
#: What an entry and its candidate must share at least, in the weights below.
_LEAST = 2.0
_LEAST_KEY = 3


def group(references: Sequence[Reference]) -> list[list[int]]:
    """The indices of the references, grouped by work; each index is in one group, groups in order of their first."""
    parents = list(range(len(references)))

    def root(i: int) -> int:
        while parents[i] != i:
            parents[i] = parents[parents[i]]
            i = parents[i]
        return i

    def join(i: int, j: int) -> None:
        first, second = sorted((root(i), root(j)))
        parents[second] = first

    twins: list[tuple[float, int, int]] = []
    for i, j in _candidates(references):
        score = same_work(references[i].item, references[j].item)
        if references[i].lang != references[j].lang:
            twins.append((-score, i, j))
        elif score >= _COPY:
            join(i, j)
    matched: set[tuple[int, str]] = set()
    for score, i, j in sorted(twins):
        sides = (i, references[j].lang), (j, references[i].lang)
        if -score >= _TWIN and not matched.intersection(sides):
            matched.update(sides)
            join(i, j)
    groups: dict[int, list[int]] = defaultdict(list)
    for i in range(len(references)):
        groups[root(i)].append(i)
    return list(groups.values())


def _candidates(references: Sequence[Reference]) -> Iterator[tuple[int, int]]:
    """Each pair of entries that share enough, once."""
    entries: dict[str, list[int]] = defaultdict(list)
    signs = []
    several = len({reference.lang for reference in references}) > 1
    for i, reference in enumerate(references):
        own = _signs(reference.item, several)
        signs.append(own)
        for sign in own:
            entries[sign].append(i)
    for i, own in enumerate(signs):
        shared: dict[int, float] = defaultdict(float)
        for sign, weight in own.items():
            if len(entries[sign]) <= _COMMON:
                for j in entries[sign]:
                    if j < i:
                        shared[j] += weight
        best = nlargest(_SCORED, ((weight, j) for j, weight in shared.items() if weight >= _LEAST))
        yield from ((j, i) for _, j in best)


def _signs(item: Item, abroad_too: bool) -> dict[str, float]:
    """What may be shared with another entry of the same work, and how much it tells."""
    signs: dict[str, float] = {}
    for field in ("DOI", "ISBN"):
        if value := item.get(field):
            signs[f"{field} {fold(str(value))}"] = 3.0
    if url := item.get("URL"):
        signs[f"url {address(url)}"] = 3.0
    dates = item.get("issued", {}).get("date-parts", [])
    if dates and dates[0]:
        signs[f"year {dates[0][0]}"] = 1.0
    for field in ("volume", "issue", "number", "page"):
        if value := item.get(field):
            signs[f"{field} {fold(str(value))}"] = 1.0
    for name in item.get("author", [])[:3]:
        for key in keys(name.get("family") or name.get("literal", "")):
            if len(key) >= _LEAST_KEY:
                signs[f"name {key}"] = 1.5
    for title in (item.get("title"), item.get("original-title")):
        if title:
            for sign in (abroad if abroad_too else at_home)(title).signs:
                signs[sign] = 1.0
    return signs

"""Which entries of a document's lists are of one work: copies in one language, and twins in another.

Entries that share something telling are candidates; only they are scored. Copies are joined where they are
surely one; twins are given out best first, one to an entry in each other list, and not at all below a threshold.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from heapq import nlargest

from ..model import Item, Reference
from ..text.consonants import keys
from ..text.folding import fold
from .sameness import address, same_work
from .titles import abroad, at_home

_COPY = 0.8
_TWIN = 0.5
#: The same where most of a list has twins in the other, so that the rest may be expected to.
_TWIN_OF_LISTS = 0.2
_MOST = 0.5
#: A sign that more entries have than this tells nothing of any two of them.
_COMMON = 64
#: How many candidates of one entry are scored at most.
_SCORED = 8
#: What an entry and its candidate must share at least, in the weights below.
_LEAST = 2.0
_LEAST_KEY = 3
#: How many authors of an entry make it a candidate.
_NAMED = 3


def group(references: Sequence[Reference]) -> list[list[int]]:
    """The indices of the references, grouped by work; each index is in one group, groups in order of their first."""
    copies: list[tuple[int, int]] = []
    twins: list[tuple[float, int, int]] = []
    for i, j in _candidates(references):
        score = same_work(references[i].item, references[j].item)
        if references[i].lang != references[j].lang:
            twins.append((score, i, j))
        elif score >= _COPY:
            copies.append((i, j))
    return _joined(len(references), [*copies, *_matches(references, twins)])


def _matches(references: Sequence[Reference], twins: list[tuple[float, int, int]]) -> list[tuple[int, int]]:
    """The twins that are taken, best first, one to an entry in each other language."""
    twins.sort(key=lambda twin: (-twin[0], *twin[1:]))
    taken: dict[tuple[int, str], int] = {}

    def take(least: float, languages: Container[frozenset[str]] | None = None) -> None:
        for score, i, j in twins:
            one, other = references[i].lang, references[j].lang
            if score < least or (languages is not None and frozenset((one, other)) not in languages):
                continue
            if (i, other) not in taken and (j, one) not in taken:
                taken[i, other], taken[j, one] = j, i

    take(_TWIN)
    sizes = Counter(reference.lang for reference in references)
    found = Counter(frozenset((references[i].lang, language)) for i, language in taken)
    take(
        _TWIN_OF_LISTS,
        {pair for pair, count in found.items() if count / 2 >= _MOST * min(sizes[name] for name in pair)},
    )
    return [(i, j) for (i, _), j in taken.items() if i < j]


def _joined(count: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The numbers below ``count``, those of a pair in one group."""
    groups = {i: [i] for i in range(count)}
    of = list(range(count))
    for i, j in pairs:
        first, second = sorted((of[i], of[j]))
        if first != second:
            for member in groups[second]:
                of[member] = first
            groups[first] += groups.pop(second)
    return [sorted(group) for group in groups.values()]


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
    read = abroad if abroad_too else at_home
    signs = dict.fromkeys(
        (sign for title in (item.get("title"), item.get("original-title")) if title for sign in read(title).signs), 1.0
    )
    signs |= {
        f"{field} {fold(str(item[field]))}": 1.0 for field in ("volume", "issue", "number", "page") if field in item
    }
    signs |= {f"{field} {fold(item[field])}": 3.0 for field in ("DOI", "ISBN") if field in item}
    if "URL" in item:
        signs[f"url {address(item['URL'])}"] = 3.0
    dates = item.get("issued", {}).get("date-parts", [])
    if dates and dates[0]:
        signs[f"year {dates[0][0]}"] = 1.0
    for name in item.get("author", [])[:_NAMED]:
        family = keys(name.get("family") or name.get("literal", ""))
        signs |= {f"name {key}": 1.5 for key in family if len(key) >= _LEAST_KEY}
    return signs

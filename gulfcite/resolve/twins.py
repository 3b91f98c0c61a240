"""Which entries of a document's lists are of one work: copies in one language, and twins in another.

Entries that share something telling are candidates; only they are scored. Copies are joined where they are
surely one; twins are given out best first, one to an entry in each other list, and not at all below a threshold.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from heapq import nlargest
from itertools import chain

from ..model import Item, Reference
from ..text.consonants import keys
from ..text.folding import fold
from .sameness import address, editions_apart, same_work
from .titles import abroad, at_home, is_romanised, sounds

_COPY = 0.8
_TWIN = 0.5
#: So probable a twin needs no rivals.
_SURE = 0.98
#: The same where most of a list has twins in the other, so that the rest may be expected to.
_TWIN_OF_LISTS = 0.2
_MOST = 0.5
#: A sign that more entries have than this tells nothing of any two of them.
_COMMON = 64
#: Copies share at least this part of the words of the shorter title.
_ALIKE = 0.5
#: Twins share signs of at least this weight, and no more than so many of an entry are scored.
_LEAST = 2.0
_SCORED = 4
#: Fewer consonants of a name than this tell less.
_LEAST_KEY = 3
#: How many authors of an entry make it a candidate.
_NAMED = 3

_NOTHING = 0.0, 0.0

Signs = dict[str, float]


def group(references: Sequence[Reference]) -> list[list[int]]:
    """The indices of the references, grouped by work; each index is in one group, groups in order of their first."""
    items = [reference.item for reference in references]
    languages = [reference.lang for reference in references]
    copies = [(i, j) for i, j in _copies(items, languages) if _copied(items[i], items[j])]
    twins = []
    if len(set(languages)) > 1:
        twins = [twin for i, likely in _twins(items, languages) for twin in _scored(items, i, likely)]
    return _joined(len(items), [*copies, *_matches(languages, twins)])


def _copied(a: Item, b: Item) -> bool:
    return same_work(a, b) >= _COPY and not editions_apart(a, b)


def _matches(languages: Sequence[str], twins: list[tuple[float, int, int]]) -> list[tuple[int, int]]:
    """The twins that are taken, best first, one to an entry in each other language."""
    twins.sort(key=lambda twin: (-twin[0], *twin[1:]))
    taken: dict[tuple[int, str], int] = {}

    def take(least: float, pairs: Container[frozenset[str]] | None = None) -> None:
        for score, i, j in twins:
            one, other = languages[i], languages[j]
            if score < least or (pairs is not None and frozenset((one, other)) not in pairs):
                continue
            if (i, other) not in taken and (j, one) not in taken:
                taken[i, other], taken[j, one] = j, i

    take(_TWIN)
    sizes = Counter(languages)
    found = Counter(frozenset((languages[i], language)) for i, language in taken)
    take(_TWIN_OF_LISTS, {pair for pair, n in found.items() if n / 2 >= _MOST * min(sizes[name] for name in pair)})
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


def _copies(items: Sequence[Item], languages: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Each pair of entries of one language that have the words of a title, or an address, in common."""
    signs: list[Signs] = []
    for item, language in zip(items, languages, strict=True):
        own = {f"{language} {word}": 1.0 for word in at_home(item.get("title", "")).telling}
        signs.append(own | dict.fromkeys(_addresses(item), float(len(own))))
    for i, shared in enumerate(_shared(signs, languages, across=False)):
        for j, (weight, _) in shared.items():
            if weight >= _ALIKE * min(len(signs[i]), len(signs[j])):
                yield j, i


def _scored(items: Sequence[Item], i: int, likely: Iterable[int]) -> Iterator[tuple[float, int, int]]:
    """An entry with its likely twins, scored in turn until one is surely the twin."""
    for j in likely:
        score = same_work(items[j], items[i])
        yield score, j, i
        if score >= _SURE:
            return


def _twins(items: Sequence[Item], languages: Sequence[str]) -> Iterator[tuple[int, list[int]]]:
    """For each entry the earlier ones of other languages that share most with it, the likeliest first."""
    heard = any(is_romanised(at_home(title).words) for item in items for title in _titles(item))
    signs = [signs_of(item, heard) for item in items]
    for i, shared in enumerate(_shared(signs, languages, across=True)):
        likely = [(rarity, j) for j, (weight, rarity) in shared.items() if weight >= _LEAST]
        yield i, [j for _, j in nlargest(_SCORED, likely)]


def _shared(
    signs: Sequence[Signs], languages: Sequence[str], *, across: bool
) -> Iterator[dict[int, tuple[float, float]]]:
    """For each entry the earlier ones it shares signs with: their weight, and the weight by how rare they are.

    ``across``: the ones of other languages alone; else those of its own.
    """
    counts = Counter(chain.from_iterable(signs))
    earlier: dict[str, list[int]] = defaultdict(list)
    for i, own in enumerate(signs):
        language = languages[i]
        shared: dict[int, tuple[float, float]] = {}
        for sign, weight in own.items():
            if 1 < counts[sign] <= _COMMON:
                rare = weight / counts[sign]
                for j in earlier[sign]:
                    if (languages[j] != language) == across:
                        total, rarity = shared.get(j, _NOTHING)
                        shared[j] = total + weight, rarity + rare
                earlier[sign].append(i)
        yield shared


def signs_of(item: Item, heard: bool) -> Signs:
    """What an entry may share with its twin, and how much each tells; ``heard`` where titles may be romanised."""
    signs = dict.fromkeys((sign for title in _titles(item) for sign in abroad(title).signs), 1.0)
    if heard:
        signs |= {f"sound {key}": 1.0 for title in _titles(item) for key in sounds(title)}
    signs |= {
        f"{field} {fold(str(item[field]))}": 1.0 for field in ("volume", "issue", "number", "page") if field in item
    }
    signs |= dict.fromkeys(_addresses(item), 3.0)
    dates = item.get("issued", {}).get("date-parts", [])
    if dates and dates[0]:
        signs[f"year {dates[0][0]}"] = 1.0
    for name in item.get("author", [])[:_NAMED]:
        family = keys(name.get("family") or name.get("literal", ""))
        signs |= {f"name {key}": 1.5 if len(key) >= _LEAST_KEY else 1.0 for key in family}
    return signs


def _titles(item: Item) -> list[str]:
    return [title for title in (item.get("title"), item.get("original-title")) if title]


def _addresses(item: Item) -> Iterator[str]:
    """What finds the source itself: DOI, ISBN, URL."""
    for field in ("DOI", "ISBN", "URL"):
        if field in item:
            yield f"{field} {address(str(item[field])) if field == 'URL' else fold(str(item[field]))}"

"""What an entry and its translated or romanised twin contradict: what a translation leaves as it is, and names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from ...model import Item, Reference
from ...tables.lexicon import lexicon
from ...text.consonants import keys
from ...text.tokens import tokenize
from ..phrase import Phrase
from ..wording import whole
from . import links, numbers, twins
from .names import parts
from .records import AUTHORS, ISSUE, URL, VOLUME, YEAR

PAGES, DOI = Phrase("pages", "الصفحات"), Phrase("DOI", "المعرف الرقمي")
NAME = Phrase("spelling of an author's name", "رسم اسم المؤلف")
PLACE = Phrase("place", "المكان")

Pair = tuple[str, str] | None


class Disagreement(NamedTuple):
    """A field, and what stands in it here and in the twin."""

    field: Phrase
    ours: str
    theirs: str


def disagreements(ours: Reference, theirs: Reference) -> Iterator[Disagreement]:
    """What an entry and its twin give in ways that cannot both be right."""
    for field, compare in FIELDS.items():
        if pair := compare(ours, theirs):
            yield Disagreement(field, *pair)


def _of_items(compare: Callable[[Item, Item], Pair]) -> Callable[[Reference, Reference], Pair]:
    return lambda ours, theirs: compare(ours.item, theirs.item)


def _counted(ours: Reference, theirs: Reference) -> Pair:
    """Two lists of authors of which one has more, with none in it that may be a part of a name of the other."""
    one, other = ours.item.get("author", []), theirs.item.get("author", [])
    if not one or not other or len(one) == len(other) or _and_others(ours) or _and_others(theirs):
        return None
    fewer, more = sorted((one, other), key=len)
    heard = set().union(*(keys(part) for name in fewer for part in parts(name)))
    alike = [not heard.isdisjoint(set().union(*map(keys, parts(name)))) for name in more]
    if sum(alike) != len(fewer):
        return None
    return "; ".join(map(whole, one)), "; ".join(map(whole, other))


def _and_others(entry: Reference) -> bool:
    return bool(lexicon("and-others").labels(tokenize(entry.text).keys))


#: What is compared, in the order a message tells it.
FIELDS: Mapping[Phrase, Callable[[Reference, Reference], Pair]] = {
    AUTHORS: _counted,
    YEAR: _of_items(lambda ours, theirs: numbers.year(ours, theirs, "full")),
    VOLUME: _of_items(lambda ours, theirs: numbers.numbered("volume", ours, theirs, "full")),
    ISSUE: _of_items(lambda ours, theirs: numbers.numbered("issue", ours, theirs, "full")),
    PAGES: _of_items(numbers.paged),
    DOI: _of_items(links.doi),
    URL: _of_items(lambda ours, theirs: links.link(ours, theirs, "full")),
    NAME: _of_items(twins.name),
    PLACE: twins.place,
}

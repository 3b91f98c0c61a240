"""Which records of many documents are of one work.

Records that say the same are one at once; the others are compared within blocks and joined best first, so that a
record without a volume cannot tie two volumes together. Two works that documents tell apart stay apart.
All goes by what the records say, never by the order they come in.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..model import Item
from ..resolve.sameness import same_work
from ..text.folding import fold
from .blocks import candidates

#: From this probability on two records are of one work.
_ONE = 0.8
#: What records must say alike, to the letter once folded, to be one without being compared.
_SAID = ("title", "author", "issued", "custom", "volume", "issue", "edition", "number", "container-title", "DOI")


class Attested(NamedTuple):
    """A work as one document has it; ``document`` tells the documents apart."""

    item: Item
    document: int


@dataclass(slots=True)
class _Group:
    """Records of one work so far: their indices, their documents and what they say together."""

    members: list[int]
    documents: set[int]
    item: Item


def merged(records: Sequence[Attested]) -> list[list[int]]:
    """The indices of the records grouped by work, groups and indices in the order of the input."""
    equal: dict[str, list[int]] = defaultdict(list)
    for i, record in enumerate(records):
        equal[_said(record.item) or f"{i}"].append(i)
    groups = [
        _Group(members, {records[i].document for i in members}, filled(records[i].item for i in members))
        for members in equal.values()
    ]
    groups.sort(key=lambda group: (fold(group.item.get("title", "")), _canonical(group.item)))
    return sorted(sorted(group.members) for group in _joined(groups))


def filled(items: Iterable[Item]) -> Item:
    """One record of several: the fullest of them, and what it lacks from the others."""
    record: Item = {}
    for item in sorted(items, key=lambda item: (-len(item), _canonical(item))):
        record = {**item, **record}
    return record


def _joined(groups: Sequence[_Group]) -> list[_Group]:
    """The groups that are left when all that are of one work are joined, best first."""
    pairs = [(same_work(groups[i].item, groups[j].item), i, j) for i, j in candidates([g.item for g in groups])]
    into = list(range(len(groups)))

    def root(i: int) -> int:
        while into[i] != i:
            into[i] = into[into[i]]
            i = into[i]
        return i

    for _, i, j in sorted((-score, i, j) for score, i, j in pairs if score >= _ONE):
        first, second = sorted((root(i), root(j)))
        one, other = groups[first], groups[second]
        if first == second or _told_apart(one, other):
            continue
        # Each may have been joined to others since the two were compared.
        if same_work(one.item, other.item) >= _ONE:
            into[second] = first
            one.members += other.members
            one.documents |= other.documents
            one.item = filled((one.item, other.item))
    return [group for i, group in enumerate(groups) if into[i] == i]


def _told_apart(one: _Group, other: _Group) -> bool:
    """Whether the documents that have both as two works are no exception among those that have either."""
    return 2 * len(one.documents & other.documents) >= min(len(one.documents), len(other.documents))


def _said(item: Item) -> str:
    """What a record says, folded; empty where it has no title to be known by."""
    return (
        fold(json.dumps([item.get(name) for name in _SAID], ensure_ascii=False, sort_keys=True))
        if item.get("title")
        else ""
    )


def _canonical(item: Item) -> str:
    return json.dumps(item, ensure_ascii=False, sort_keys=True)

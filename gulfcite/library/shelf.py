"""Which record of a bibliography a work is: found by what both say, and scored as everywhere else.

Where two records fit and neither fits clearly better, none is chosen.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import inf, log
from typing import NamedTuple

from ..corpus.blocks import blocks
from ..model import Item
from ..resolve.dating import slipped
from ..resolve.sameness import across, editions_apart, same_work
from ..resolve.twins import signs_of
from ..text.folding import fold

#: From these probabilities on two records are of one work: in one script, and in two.
_ONE, _TWIN = 0.8, 0.5
#: From this one on they are worth a look.
_LIKE = 0.5
#: What a title-less record, a name and a year, is known by.
_BARE = 0.7
#: By how much the best must be better than the next, in log-odds.
_CLEARLY = 1.5
#: A mark of more records tells nothing, and so many records are scored, those that share the rarest marks first.
_COMMON, _SCORED = 64, 12


class Found(NamedTuple):
    """The records that are the work, several where none is clearly nearer; else those it may be mistaken for."""

    same: tuple[int, ...] = ()
    like: tuple[int, ...] = ()


class Shelf:
    """The records so far, by number. What comes ``of`` one document is told apart by that document."""

    def __init__(self) -> None:
        self._items: list[Item] = []
        self._of: list[str | None] = []
        self._marked: dict[str, list[int]] = defaultdict(list)
        self._said: dict[str, int] = {}

    def add(self, item: Item, of: str | None = None) -> None:
        number = len(self._items)
        self._items.append(item)
        self._of.append(of)
        self._said.setdefault(_said(item), number)
        for mark in _marks(item):
            self._marked[mark].append(number)

    def item(self, number: int) -> Item:
        return self._items[number]

    def find(self, written: Sequence[Item], items: Sequence[Item], of: str) -> Found:
        """The records of a work: it is called ``items`` in its languages, and ``written`` is what reads back as it."""
        for item in written:
            if (number := self._said.get(_said(item))) is not None:
                return Found((number,))
        same: dict[int, float] = {}
        like: dict[int, float] = {}
        for item in items:
            for other in self._near(item, of):
                held = self._items[other]
                score = _score(item, held)
                if _one(item, held, score):
                    same[other] = max(same.get(other, -inf), _odds(score))
                elif (score := max(score, same_work(_undated(item), held))) >= _LIKE:
                    like[other] = max(like.get(other, -inf), score)
        return Found(tuple(self._nearest(same))) if same else Found(like=tuple(sorted(like, key=lambda i: -like[i])))

    def _near(self, item: Item, of: str) -> list[int]:
        """The numbers of the records worth comparing, the likeliest first."""
        shared: dict[int, float] = defaultdict(float)
        for mark in _marks(item):
            members = self._marked.get(mark, ())
            if len(members) <= _COMMON:
                for number in members:
                    shared[number] += 1 / len(members)
        met = [number for number in shared if self._of[number] != of]
        return sorted(met, key=lambda number: (-shared[number], number))[:_SCORED]

    def _nearest(self, same: dict[int, float]) -> Iterator[int]:
        """The best, and those that are hardly worse and another work than it."""
        best = max(same, key=lambda number: (same[number], -number))
        yield best
        for number, odds in sorted(same.items()):
            if number != best and same[best] - odds < _CLEARLY and not self._copies(best, number):
                yield number

    def _copies(self, one: int, other: int) -> bool:
        """Whether the bibliography has one work twice."""
        a, b = self._items[one], self._items[other]
        return _one(a, b, _score(a, b))


def _marks(item: Item) -> set[str]:
    """What a record shares with others of its work, in its own language and in another."""
    return blocks(item) | signs_of(item, heard=True).keys()


def _one(work: Item, held: Item, score: float) -> bool:
    """Whether a work is one that is held, by the probability of it."""
    ours, theirs = work.get("title", ""), held.get("title", "")
    if not ours or not theirs:
        return score >= (_ONE if ours else _BARE)
    if across(ours, theirs):
        return score >= _TWIN
    return score >= _ONE and not editions_apart(work, held) and not _volumes_apart(work, held)


def _volumes_apart(a: Item, b: Item) -> bool:
    """Whether they are two volumes of a book; an article is in one, however it is misprinted."""
    if "container-title" in a or "container-title" in b:
        return False
    ours, theirs = (fold(str(item.get("volume", ""))) for item in (a, b))
    return bool(ours and theirs) and ours != theirs


def _score(work: Item, held: Item) -> float:
    """The probability that two records are of one work; a year that may be a slip for the other's does not count."""
    score = same_work(work, held)
    return max(score, same_work(_undated(work), held)) if slipped(work, held) else score


def _undated(item: Item) -> Item:
    undated: Item = {**item}
    undated.pop("issued", None)
    return undated


def _said(item: Item) -> str:
    """All that a record says, folded."""
    return fold(json.dumps(item, ensure_ascii=False, sort_keys=True))


def _odds(probability: float) -> float:
    return log(probability / (1 - probability)) if probability < 1 else inf

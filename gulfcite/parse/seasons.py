"""The season beside a year: صيف 1989 · (خريف/شتاء 2001) · Spring 2004 · السداسي الأول 2019."""

from typing import NamedTuple

from ..patterns.passage import Passage
from ..tables.lexicon import Label

_BETWEEN = frozenset(",./-") | {"سنه", "عام", "لسنه", "لعام"}
_JOINED = frozenset("/-")


class Season(NamedTuple):
    """Tokens ``[start, end)``, and 1 to 4 from spring on, or the words of what is no one season."""

    start: int
    end: int
    value: int | str


def season_beside(passage: Passage, start: int, end: int, year: tuple[int, int]) -> Season | None:
    """The season in tokens ``[start, end)`` that stands right before or behind the year in tokens ``year``."""
    for run in _runs(passage, passage.found(start, end, "season")):
        first, last = run[0].start, run[-1].end
        if _touch(passage, last, year[0]) or _touch(passage, year[1], first):
            alone = len(run) == 1 and run[0].meaning.isdigit()
            return Season(first, last, int(run[0].meaning) if alone else passage.quote(first, last))
    return None


def _runs(passage: Passage, labels: list[Label]) -> list[list[Label]]:
    """Seasons that are joined to one another: خريف/شتاء · ربيع وصيف."""
    runs: list[list[Label]] = []
    for label in labels:
        if runs and _joined(passage, runs[-1][-1], label):
            runs[-1].append(label)
        else:
            runs.append([label])
    return runs


def _joined(passage: Passage, one: Label, other: Label) -> bool:
    between = other.start - one.end
    return (between == 0 and other.glued == "و") or (between == 1 and passage.key(one.end) in _JOINED)


def _touch(passage: Passage, end: int, start: int) -> bool:
    return 0 <= start - end <= 2 and all(passage.key(at) in _BETWEEN for at in range(end, start))

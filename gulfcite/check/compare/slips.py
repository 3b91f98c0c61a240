"""Words that were meant to be the same and are not: a letter lost, two letters confused, a word replaced."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ...text.folding import fold, is_arabic
from ...text.likeness import spelling_only

#: A longer run of words that differ is another text, not a slip.
_LONGEST_RUN = 8


class _Marks(dict[int, int | str | None]):
    """A ``str.translate`` table: letters and digits stay, what is not seen goes, all else is a space."""

    def __missing__(self, code: int) -> int | str | None:
        letter = chr(code)
        kept = code if letter.isalnum() else None if not fold(letter) else " "
        self[code] = kept
        return kept


_MARKS = _Marks()


@lru_cache(maxsize=1 << 12)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, as printed, without marks."""
    return tuple(text.translate(_MARKS).split())


def replaced(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether one of two lists of words is the other with words replaced, not merely with words left out.

    A word counts as replaced by one that is nearly it, or by any word where both neighbours agree.
    """
    head = _agreeing(ours, theirs)
    ours, theirs = ours[head:], theirs[head:]
    tail = _agreeing(ours[::-1], theirs[::-1])
    if not tail:
        # One of them may have dropped its subtitle.
        least = min(len(ours), len(theirs))
        tail = _agreeing(ours[least - 1 :: -1], theirs[least - 1 :: -1]) if least else 0
        ours, theirs = (ours[:least], theirs[:least]) if tail else (ours, theirs)
    ours, theirs = ours[: len(ours) - tail], theirs[: len(theirs) - tail]
    least = min(len(ours), len(theirs))
    if not 0 < least <= _LONGEST_RUN or same("".join(ours), "".join(theirs)):
        return False
    if head and tail and len(ours) == len(theirs) == 1:
        return True
    slips = _near_pairs(ours[: 2 * _LONGEST_RUN], theirs[: 2 * _LONGEST_RUN])
    # Half of what could agree does: else they are two texts with a word alike.
    return slips > 0 and 2 * (head + tail + slips) >= head + tail + least


def _agreeing(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """How many words from the start are the same."""
    count = 0
    for one, other in zip(ours, theirs, strict=False):
        if not same(one, other):
            break
        count += 1
    return count


def _near_pairs(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """The most words that can be paired, in order, with one that is nearly the same."""
    row = [0] * (len(theirs) + 1)
    for one in ours:
        before = row
        row = [0]
        for at, other in enumerate(theirs):
            row.append(max(before[at + 1], row[at], before[at] + near(one, other)))
    return row[-1]


@lru_cache(maxsize=1 << 12)
def same(one: str, other: str) -> bool:
    """Whether two words are one word in two good spellings."""
    if one == other:
        return True
    if is_arabic(one):
        return _firm(one) == _firm(other) and spelling_only(one, other)
    return _plain(one) == _plain(other)


@lru_cache(maxsize=1 << 12)
def near(one: str, other: str) -> bool:
    """Whether two words are one word but for a slip: a letter or two of a long word, one of a short one."""
    if same(one, other):
        return False
    one, other = fold(one), fold(other)
    shortest, longest = sorted((len(one), len(other)))
    if shortest < 3 or longest - shortest > 2 or one.isdigit() or other.isdigit():
        return False
    return within(1 if longest < 5 else 2, one, other)


def within(most: int, one: str, other: str) -> bool:
    """Whether so many letters put in, left out, changed, or changed over with a neighbour make one word the other."""
    if abs(len(one) - len(other)) > most or len(set(one).difference(other)) > most:
        return False
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before = before, row
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                best = min(best, older[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return False
    return row[-1] <= most


#: What good writers of English and French differ in, after folding: defence, defense; centre, center; labour, labor.
_VARIANTS = (("ph", "f"), ("our", "or"), ("tre", "ter"), ("c", "s"), ("z", "s"), ("y", "i"))


@lru_cache(maxsize=1 << 12)
def _firm(word: str) -> str:
    """The letters of an Arabic word that no spelling touches: all but those that a hamza may sit on."""
    return "".join([letter for letter in fold(word) if letter not in "اويء"])


@lru_cache(maxsize=1 << 12)
def _plain(word: str) -> str:
    """A Latin word without what good writers differ in, doubled letters among them."""
    word = fold(word)
    for written, plain in _VARIANTS:
        word = word.replace(written, plain)
    return "".join([letter for at, letter in enumerate(word) if not at or letter != word[at - 1]])

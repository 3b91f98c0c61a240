"""Whether a bare line of a list, with neither marker nor empty line, is more of the entry above it."""

from __future__ import annotations

from collections.abc import Sequence

from ..text.folding import fold
from .continuation import is_broken, is_closed, is_ended, opens_inside
from .lines import Line
from .numbers import FIRST_YEAR, LATEST_YEAR

#: What part of the longest line a line must fill to be taken for wrapped; the same for one that ends in a comma.
_FULL, _HALF = 0.75, 0.5
#: What part of the longest line a line and the first word of the next one fill, where a page broke it after a stop.
_BROKEN = 0.8
#: Lines longer than this were wrapped by no page.
_WIDTH = 140
#: A list with a line longer than this has its entries whole, each on a line.
_UNBROKEN = 220
#: How far a year may stand from where an author's name begins, and what follows it at the least in a dated head.
_NAMES, _TITLE = 110, 20
#: The least that the later lines of an entry hang below its first one, in columns.
_HANG = 2
#: A strokes' line stands for the name of the author above it.
DASHES = ("__", "--", "ــ", "——", "––")
_OPEN = "،,؛;:-–&"
_JOINS = frozenset(["and", "et", "و", "with", "in"])


class Wrapping:
    """What the bare lines of one section have in common: hanging lines, or a name and a year at the head of each."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._widest = max((line.end - line.start for line in lines), default=0)
        self._dated = [_is_dated(line.text) for line in lines]
        self._hangs = self._indented(text)
        heads = sum(self._dated)
        # The Quran stands before the dated entries
        self._by_date = heads > 1 and any(self._dated[:2]) and heads * 5 >= len(lines)
        bare = [i for i in range(1, len(lines)) if not self._dated[i]]
        full = sum(map(self._fills, bare))
        broken = full > 1 and (full == len(bare) or (full * 4 >= len(bare) * 3 and len(bare) * 3 >= len(lines)))
        self._is_page = self._by_date and self._widest <= _WIDTH and broken

    def carries(self, i: int, first: int) -> bool:
        """Whether line ``i`` goes on with the entry that began on line ``first`` and came to the line above."""
        line, before = self._lines[i], self._lines[i - 1]
        if line.text.startswith(DASHES):
            return False
        if self._hangs:
            return self._hangs[i]
        if self._by_date and _is_head(line.text, self._dated[i]):
            begun = is_closed(before.text) or any(self._dated[first:i]) or not self._fills(i)
            return _is_open(before.text) or not begun
        if self._fills(i) and (self._is_page or (self._widest <= _WIDTH and opens_inside(line.text))):
            return True
        if is_broken(before.text, line.text):
            return len(before.text) >= _HALF * self._widest
        whole = is_ended(before.text) or (self._widest > _UNBROKEN and not _is_open(before.text))
        if is_closed(before.text) or (whole and not opens_inside(line.text)):
            return False
        return len(before.text) >= (_HALF if before.text[-1] in "،,؛;:-" else _FULL) * self._widest

    def _fills(self, i: int) -> bool:
        """Whether the first word of line ``i`` had no room on the line above."""
        return len(self._lines[i - 1].text) + len(self._lines[i].text.split(None, 1)[0]) >= _BROKEN * self._widest

    def _indented(self, text: str) -> list[bool]:
        """For each line whether it hangs below the first line of an entry; nothing where lines do not hang."""
        depths = [_depth(text, line) for line in self._lines]
        least, most = min(depths, default=0), max(depths, default=0)
        if most - least < _HANG or set(depths) != {least, most} or depths[0] == most or depths.count(least) < 2:
            return []
        hangs = [depth == most for depth in depths]
        below = [i for i, hung in enumerate(hangs) if hung]
        # Titles may hang below the line of their author: الجابري، محمد عابد:
        authors = sum(line.text.endswith(":") and not hung for line, hung in zip(self._lines, hangs, strict=True))
        if authors * 2 > depths.count(least) or sum(self._dated[i] for i in below) * 4 > len(below):
            return []
        # Where white space strayed, the line above has come to an end, and of itself
        above = [self._lines[i - 1].text for i in below]
        going_on = sum(not is_closed(text) and not is_ended(text) for text in above)
        full = sum(map(self._fills, below))
        return hangs if going_on * 3 >= len(below) or (going_on and full * 4 >= len(below) * 3) else []


def _depth(text: str, line: Line) -> int:
    """The columns of white space before a line."""
    at = line.start
    while at > 0 and text[at - 1] in " \t\xa0":
        at -= 1
    return len(text[at : line.start].expandtabs(4))


def _is_dated(text: str) -> bool:
    """Whether a line begins with names and a year in brackets or between stops, and goes on with a title."""
    at = [*map(str.isdecimal, text[:_NAMES]), True].index(True)
    year = text[at : at + 4]
    if at < 2 or not year.isdecimal() or text[at + 4 : at + 5].isdecimal() or not _is_year(int(year)):
        return False
    before = text[:at].rstrip()
    tail = text[at + 4 :].lstrip("أابتثجدabcdefمهـ/ ")
    bracketed = before.endswith("(") and ")" in text[at : at + 16]
    parted = before.endswith((".", ",", "،")) and tail.startswith((".", ":"))
    return (bracketed or parted) and len(tail) >= _TITLE and not any(sign in before for sign in ':"“«')


def _is_year(number: int) -> bool:
    return FIRST_YEAR <= number <= LATEST_YEAR


def _is_head(text: str, dated: bool) -> bool:
    """Whether a line begins as an entry of a dated list: with a year, or with a family name and an initial."""
    if dated:
        return True
    family, _, given = text.partition(", ")
    return len(text) > 2 * _TITLE and len(family.split()) < 3 and given[:1].isupper() and given[1:2] == "."


def _is_open(text: str) -> bool:
    """Whether a line breaks off among names or before a title: after a comma, a dash, ``and``."""
    return text[-1] in _OPEN or fold(text.rsplit(None, 1)[-1]) in _JOINS

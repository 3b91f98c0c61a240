"""What a line may begin with: a bullet, or the number of a note, an entry or a heading."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ..tables import meanings
from ..text.folding import ascii_digits, fold, is_arabic
from .lines import BLANK
from .numbers import FIRST_YEAR, MOST_DIGITS, row

RAISED, CARET, PAREN, BRACKET, DASH, DOT, ROUND, PLAIN, LABEL = (
    *("raised", "caret", "paren", "bracket", "dash", "dot", "round", "plain", "label"),
)
STAR, BULLET, LEADER, LETTER = "star", "bullet", "leader", "letter"
NUMBERED = frozenset([RAISED, CARET, PAREN, BRACKET, DASH, DOT, ROUND, PLAIN, LABEL])

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_BULLETS = frozenset("•●▪▫◦■□♦◆⬥►➢➤✓✔·‣⁃§\uf0b7\uf0a7\uf0d8\uf076o")
_STROKES = frozenset("-–—−‐‑ـ")
_SEPARATORS = {**dict.fromkeys(_STROKES, DASH), ".": DOT, ")": ROUND, "/": DASH, "°": DOT}
_CLOSING = {"(": ")", "[": "]", ")": "(", "{": "}", "«": "»"}
_SUP = ("<sup>", "</sup>")
#: A bracket that is closed nearer than this encloses words and not a number alone.
_UNCLOSED = 40
_ROMAN = frozenset("IVXivx")
#: What a letter of more than one sign may begin with: II, هـ.
_LETTERS = _ROMAN | {"ه"}
#: How far the signs of a marker go, and what stands between two numbers of one.
_WIDEST, _BETWEEN = 14, frozenset("،, -–⁻")
#: How far a label and its number go.
_LABELLED = 20


class Marker(NamedTuple):
    """``value`` is the number in ASCII digits, or the sign itself; the line's own words begin at ``end``.

    ``more`` are the numbers after it where one text stands for several notes: ``(4، 5)``.
    """

    kind: str
    value: str
    end: int
    more: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """The number, or 0 where the marker has none."""
        return int(self.value) if self.kind in NUMBERED else 0

    @property
    def last(self) -> int:
        """The last of its numbers."""
        return int(self.more[-1]) if self.more else self.number


@lru_cache(maxsize=4096)
def marker(text: str) -> Marker | None:
    """The marker that the text of a line begins with, if there are words after it."""
    if not text:
        return None
    first = text[0]
    found: Marker | None
    if first in SUPERSCRIPTS:
        found = _raised(text)
    elif first in _CLOSING:
        found = _enclosed(text)
    elif first.isdecimal():
        found = _numbered(text, 0)
    elif first == "*":
        found = _starred(text)
    elif first in _STROKES:
        found = _stroke(text)
    elif first in "^." and text[1:2].isdecimal():
        found = _signed(text)
    elif text.startswith(_SUP[0]):
        found = _tagged(text)
    elif first in _BULLETS:
        found = Marker(BULLET, first, 1) if first != "o" or text[1:2] in BLANK else None
    elif text.startswith(("...", "…")):
        found = Marker(LEADER, first, 0)
    else:
        found = _lettered(text, 0) or _labelled(text)
    return _settled(text, found) if found else None


def _settled(text: str, found: Marker) -> Marker | None:
    """The marker with its end moved over white space and leaders of dots; none if no words are left."""
    at = found.end
    while at < len(text) and (text[at] in BLANK or text.startswith(("...", "…"), at)):
        at += 3 if text[at] == "." else 1
    return found._replace(end=at) if at < len(text) and text[at] not in "،,؛;" else None


def _digits(text: str, at: int) -> int:
    """Where the run of digits that begins at ``at`` ends."""
    while at < len(text) and text[at].isdecimal():
        at += 1
    return at


def _of(kind: str, numbers: Sequence[int], end: int) -> Marker:
    return Marker(kind, str(numbers[0]), end, tuple(map(str, numbers[1:])))


def _raised(text: str) -> Marker:
    """¹ and ¹،²"""
    end = at = 0
    while at < len(text) and (text[at] in SUPERSCRIPTS or (end and text[at] in _BETWEEN)):
        at += 1
        end = at if text[at - 1] in SUPERSCRIPTS else end
    numbers = row(fold(text[:end]).replace("⁻", "-"))
    if not numbers:
        end = len(text) - len(text.lstrip(SUPERSCRIPTS))
        return Marker(RAISED, fold(text[:end]), end + (text[end : end + 1] in (")", ".")))
    return _of(RAISED, numbers, end + (text[end : end + 1] in (")", ".")))


def _signed(text: str) -> Marker | None:
    """^1 as a raised number, and .1 as a number typed from right to left."""
    stop = _digits(text, 1)
    if stop > 3 or text[stop : stop + 1] not in BLANK:
        return None
    return Marker(RAISED if text[0] == "^" else DOT, str(int(text[1:stop])), stop)


def _tagged(text: str) -> Marker | None:
    """<sup>1</sup> as markup has a raised number."""
    number, closed, _ = text[len(_SUP[0]) :].partition(_SUP[1])
    numbers = row(number) if closed and len(number) <= _WIDEST else ()
    return _of(RAISED, numbers, len(number) + len("".join(_SUP))) if numbers else None


def _enclosed(text: str) -> Marker | None:
    """(1) [1] {1} «1» (¹) [^1]: (*) (أ), )1( as brackets come out of a page in visual order, and (1 that lost one."""
    close = text.find(_CLOSING[text[0]], 1, _WIDEST)
    if close < 0:
        stop = _digits(text, 1)
        lost = 1 < stop < 4 and text[0] == "(" and text[stop : stop + 1] == " " and ")" not in text[:_UNCLOSED]
        return Marker(PAREN, str(int(text[1:stop])), stop) if lost else None
    inside = text[1:close].strip(BLANK)
    end = close + 1
    while text[end : end + 1] in ("-", ":", ".", "–") and not text[end + 1 : end + 2].isdecimal():
        end += 1
    kind = BRACKET if text[0] in "[{" else PAREN
    if inside.startswith("^") and inside[1:].isdecimal():
        return Marker(CARET, ascii_digits(inside[1:]), end)
    numbers = row(inside)
    if numbers:
        return _doubled(text, end, kind, numbers)
    if inside and set(inside) <= set(SUPERSCRIPTS):
        return Marker(RAISED, fold(inside), end)
    if inside and set(inside) == {"*"}:
        return Marker(STAR, inside, end)
    if len(inside) == 1 and inside.isalpha() and text[0] == "(":
        return Marker(LETTER, inside, end)
    return None


def _doubled(text: str, end: int, kind: str, numbers: Sequence[int]) -> Marker:
    """(4) (5): the marker that comes to ``end``, and the one after it if it goes on counting."""
    at = end
    while text[at : at + 1] in _BETWEEN or text[at : at + 1] == "و":
        at += 1
    after = _enclosed(text[at : at + _WIDEST]) if text[at : at + 1] == text[0] else None
    if after and after.kind == kind and after.number == numbers[-1] + 1:
        return _of(kind, (*numbers, after.number, *map(int, after.more)), at + after.end)
    return _of(kind, numbers, end)


def _numbered(text: str, at: int) -> Marker | None:
    """1- 1. 1) 1/ 1.- and, where a page lost the sign, 1 before a word or glued to it."""
    stop = _row_end(text, at)
    numbers = row(text[at:stop])
    if not numbers:
        return None
    end = stop
    while text[end : end + 1] == " ":
        end += 1
    kind = _SEPARATORS.get(text[end : end + 1])
    if kind is None:
        word = text[end : end + 2]
        # 1الوردي, 1Ibid, 1L'Islam and 1J. Berque, but not 1st or 3D
        begins = end > stop or is_arabic(word[:1]) or (word[:1].isupper() and (word[1:].islower() or word[1:] in "'’."))
        return Marker(PLAIN, str(numbers[0]), end) if word[:1].isalpha() and begins and len(numbers) == 1 else None
    while text[end : end + 1] in _SEPARATORS:
        end += 1
    # 12.5 is a number, 3/4/1990 and 4 / 1990 are dates, 5-7 a range: none of them numbers a line
    after = text[end:].lstrip(BLANK) if "/" in text[stop:end] else text[end:]
    return None if after[:1].isdecimal() else _of(kind, numbers, end)


def _row_end(text: str, at: int) -> int:
    """Where the number that begins at ``at`` ends, or the last of several in a row if a sign follows it: 4، 5-"""
    end = stop = _digits(text, at)
    while stop < min(len(text), at + _WIDEST):
        mark = stop
        while text[mark : mark + 1] in _BETWEEN or text[mark : mark + 1] == "و":
            mark += 1
        stop = _digits(text, mark)
        if stop == mark:
            break
        if text[stop:].lstrip(" ")[:1] in _SEPARATORS and row(text[at:stop]):
            end = stop
    return end


def _starred(text: str) -> Marker:
    end = len(text) - len(text.lstrip("*"))
    return Marker(STAR, text[:end], end)


def _stroke(text: str) -> Marker | None:
    """A dash as bullet; ``-1`` and ``- 1`` as a number typed from right to left; strokes stand for an author's name."""
    if text[1:2] in _STROKES or text[0] == "ـ":
        return None
    if text[1:2].isdecimal():
        stop = _digits(text, 1)
        number = int(text[1:stop]) if stop - 1 <= MOST_DIGITS else FIRST_YEAR
        if number < FIRST_YEAR and text[stop : stop + 1] in (" ", "-", ".", ")"):
            return Marker(DASH, str(number), stop + (text[stop] != " "))
    at = len(text) - len(text[1:].lstrip(BLANK))
    inner = _numbered(text, at) if text[at : at + 1].isdecimal() else None
    if inner and inner.kind == PLAIN and inner.end > _digits(text, at):
        return inner._replace(kind=DASH)
    return inner if inner and inner.kind != PLAIN else Marker(BULLET, "-", 1)


def _labelled(text: str) -> Marker | None:
    """هامش 1: هامش (1): Note 1: but not هامش الصفحة."""
    label, colon, _ = text[:_LABELLED].partition(":")
    word, _, number = label.partition(" ")
    numbers = row(number.strip(" ()[].")) if colon else ()
    return _of(LABEL, numbers, len(label) + 1) if numbers and fold(word) in _note_words() else None


@cache
def _note_words() -> frozenset[str]:
    return frozenset(word for word, meaning in meanings("locator").items() if meaning == "note" and len(word) > 2)


def _lettered(text: str, at: int) -> Marker | None:
    """أ- ب) A- I. II- but not د. or A., which begin names."""
    if text[at : at + 2].isalpha() and text[at] not in _LETTERS:
        return None
    stop = at
    while stop < len(text) and stop - at < 5 and text[stop].isalpha():
        stop += 1
    word = text[at:stop]
    if not word or (len(word) > 1 and not set(word) <= _ROMAN and word != "هـ"):
        return None
    end = stop
    while text[end : end + 1] in ("ـ", " "):
        end += 1
    sign = text[end : end + 1]
    roman = word.isupper() and set(word) <= _ROMAN
    if sign in ("-", "–", ")", "/") or (sign == "." and roman):
        return Marker(LETTER, word, end + 1)
    return None

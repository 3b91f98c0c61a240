"""Markers of notes in the body, by the style they are printed in."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from ..model import Span
from ..tables import meanings
from ..text.folding import fold
from .lines import BLANK
from .markers import BRACKET, CARET, PAREN, PLAIN, RAISED, SUPERSCRIPTS
from .numbers import FIRST_YEAR, LATEST_YEAR, MOST_DIGITS, row

#: A year, and the most digits laid flat.
_YEAR, _FLAT = 4, 2
_INLINE = BLANK.replace("\n", "").replace("\r", "").replace("\f", "").replace("\v", "")
#: The styles there are, the surest first.
STYLES = (CARET, RAISED, PAREN, BRACKET, PLAIN)
_DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
#: A raised 2 or 3 after one of these is a power.
_UNITS = frozenset(["م", "كم", "سم", "m", "km", "cm", "mm"])
#: What ends a word or its sentence, before or after a number laid flat; and the words whose own numbers are glued.
_STOPS = '.،,؛;:»"”)'
#: What stands behind a callout that a page has wrapped, and before it.
_PARAGRAPH = ("", "\n", "\f")
_WRAPPED, _CLOSING = frozenset([*".،,؛;:»\n", ""]), frozenset('»”")]')
#: The widest number in brackets, and what stands between two in a row.
_WIDEST, _JOINS = 12, frozenset("،,-– ")
_QUOTES = ("»", "».", "»،", "»,")
_LABELS = ("page-label", "volume-label", "part-label", "issue-label", "edition")


class Callout(NamedTuple):
    """A marker in the text: its place, and its number in ASCII digits."""

    start: int
    end: int
    value: str


class Callouts:
    """The markers of a text, found a style at a time and only when asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: dict[str, list[Callout]] = {}
        self._places: dict[str, list[int]] | None = None

    def of(self, style: str) -> list[Callout]:
        """Every marker of one style, in order."""
        if style not in self._found:
            finder = {RAISED: _raised, CARET: _caret, PAREN: _paren, BRACKET: _bracket, PLAIN: _plain}[style]
            self._found[style] = finder(self.text)
        return self._found[style]

    def between(self, style: str, region: Span) -> list[Callout]:
        """The markers of one style in a region."""
        found = self.of(style)
        return found[bisect_left(found, (region[0],)) : bisect_left(found, (region[1],))]

    def calls(self, value: str, region: Span) -> bool:
        """Whether a region has a marker of that number, in any style but a bare digit."""
        if self._places is None:
            self._places = {}
            for callout in sorted(callout for style in STYLES if style != PLAIN for callout in self.of(style)):
                self._places.setdefault(callout.value, []).append(callout.start)
        places = self._places.get(value, [])
        at = bisect_left(places, region[0])
        return at < len(places) and places[at] < region[1]

    def lays(self, value: str, region: Span) -> bool:
        """Whether a region has that number as bare digits glued to the end of a word."""
        return any(callout.value == value for callout in _plain(self.text[slice(*region)]))

    def ascends(self, values: Sequence[str], region: Span) -> int:
        """How many of the ``values`` a region has, one after another, as bare digits glued to the end of words."""
        count = at = 0
        found = [callout.value for callout in self.between(PLAIN, region)]
        for value in values:
            if value in found[at:]:
                at = found.index(value, at) + 1
                count += 1
        return count


def _raised(text: str) -> list[Callout]:
    places = sorted(place for sign in SUPERSCRIPTS for place in _all(text, sign))
    found: list[Callout] = []
    i = 0
    while i < len(places):
        start = end = places[i]
        while i < len(places) and places[i] == end:
            end += 1
            i += 1
        if end - start <= MOST_DIGITS and not _marks_line(text, start, end) and not _is_power(text, start, end):
            found.append(Callout(start, end, fold(text[start:end])))
    return sorted(found + _marked(text))


def _marked(text: str) -> list[Callout]:
    """Raised numbers as markup has them, after a word: ^1 and <sup>1</sup>."""
    found = []
    for opening, closing in (("^", ""), ("<sup>", "</sup>")):
        for start in _all(text, opening):
            at = end = start + len(opening)
            while text[end : end + 1].isdecimal() or (closing and text[end : end + 1] in _JOINS):
                end += 1
            numbers = row(text[at:end]) if text.startswith(closing, end) else ()
            if numbers and _is_word(text[max(0, start - 8) : start].rstrip(_STOPS + " \xa0")):
                found += [Callout(start, end + len(closing), str(number)) for number in numbers]
    return found


def _is_word(before: str) -> bool:
    """Whether a text ends in a word or a year, which has no power; 10^2 and x^2 are powers."""
    return (before[-2:].isalpha() and len(before) > 1) or _is_year(before[-_YEAR:])


def _is_year(digits: str) -> bool:
    return len(digits) == _YEAR and digits.isdecimal() and FIRST_YEAR <= int(digits) <= LATEST_YEAR


def _is_power(text: str, start: int, end: int) -> bool:
    if text[start:end] not in ("²", "³"):
        return False
    word = text[max(0, start - 12) : start].split()
    return bool(word) and not text[start - 1].isspace() and word[-1].lstrip(_DIGITS) in _UNITS


def _paren(text: str) -> list[Callout]:
    """(1), or )1( where the page came out in visual order."""
    plain, mirrored = _enclosed(text, "(", ")"), _enclosed(text, ")", "(")
    return plain if len(plain) >= len(mirrored) else mirrored


def _bracket(text: str) -> list[Callout]:
    return _enclosed(text, "[", "]")


def _enclosed(text: str, opening: str, closing: str) -> list[Callout]:
    found = []
    for start in _all(text, opening):
        close = text.find(closing, start + 1, start + _WIDEST)
        numbers = row(text[start + 1 : close]) if close > 0 else ()
        if numbers and not _marks_line(text, start, close + 1):
            found += [Callout(start, close + 1, str(number)) for number in numbers]
    return found


def _caret(text: str) -> list[Callout]:
    found = []
    for start in _all(text, "[^"):
        close = text.find("]", start + 2, start + 30)
        if close > 0 and not _marks_line(text, start, close + 1):
            found.append(Callout(start, close + 1, fold(text[start + 2 : close])))
    return found


def _plain(text: str) -> list[Callout]:
    """Digits that a page glued to the end of a word or of its sentence: a raised number laid flat, no مج2 or vol.2."""
    found = []
    at = 0
    for word in text.split():
        at = text.index(word, at)
        bare = word.rstrip(_STOPS)
        if bare[-1:].isdecimal():
            found += [Callout(at + start, at + end, str(int(bare[start:end]))) for start, end in _flat(bare)]
        at += len(word)
    return found


def _flat(word: str) -> list[Span]:
    """Where in a word numbers at its end call notes: behind letters, a stop or a year, and one behind another."""
    stem = word.rstrip(_DIGITS)
    size = len(word) - len(stem)
    if _YEAR < size <= _YEAR + _FLAT and not stem and _is_year(word[:_YEAR]) and fold(word[_YEAR]) != "0":
        return [(_YEAR, len(word))]  # 19302
    letters = stem.rstrip(_STOPS)
    if size > _FLAT or len(stem) - len(letters) > 2:
        return []
    behind = len(letters) > 1 and letters[-1].isalpha() and fold(letters) not in meanings(*_LABELS)
    if behind or stem in _QUOTES:
        return [(len(stem), len(word))]
    before = _flat(stem[:-1]) if stem[-1:] in _JOINS and stem[-2:-1].isdecimal() else []
    in_turn = before and int(word[slice(*before[-1])]) + 1 == int(word[-size:])
    return [*before, (len(stem), len(word))] if in_turn else []


def stars(text: str, region: Span, value: str) -> list[Span]:
    """The stars of a region that stand after a word and before none, as many in a row as ``value`` has.

    One that stands apart from its word closes a sentence or a part of it: ``word *.`` or ``word. *``
    """
    found = []
    at = text.find(value, *region)
    while at >= 0:
        end = at + len(value)
        before, after = text[at - 1 : at], text[end : end + 1]
        called = before not in BLANK or text[at - 2 : at - 1] in _STOPS
        called = called or (text[at - 2 : at - 1] not in BLANK and (after in _WRAPPED or before == "("))
        if called and before != "*" and after != "*" and not after.isalnum():
            found.append((at - (before == "("), end + (before == "(" and after == ")")))
        at = text.find(value, max(end, at + 1), region[1])
    return found


def _all(text: str, sign: str) -> list[int]:
    places = []
    at = text.find(sign)
    while at >= 0:
        places.append(at)
        at = text.find(sign, at + 1)
    return places


def _marks_line(text: str, start: int, end: int) -> bool:
    """Whether a number stands at the head of its line and marks it.

    Before a stop or alone, right below a line that stops nowhere, it is a callout that a page has wrapped: ``(3).``
    So it is alone at the end of a paragraph, whatever that stops in.
    """
    at = start
    while at > 0 and text[at - 1] in _INLINE:
        at -= 1
    if at > 0 and text[at - 1] not in BLANK:
        return False
    above = text[max(0, at - 2) : max(0, at - 1)]
    if text[end : end + 1] == "\n" and text[end + 1 : end + 2] in _PARAGRAPH:
        return above in BLANK or not (above.isalnum() or above in _STOPS)
    return text[end : end + 1] not in _WRAPPED or not (above.isalnum() or above in _CLOSING)

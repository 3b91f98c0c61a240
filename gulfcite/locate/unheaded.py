"""A reference list without a heading: a run of entries at the end of a document that has no list else."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from ..tables import meanings
from .callouts import Callouts
from .continuation import is_closed
from .entries import entries_of
from .evidence import has_page, recites
from .lines import Line, is_folio, is_rule
from .lists import ListRegion, is_prose
from .markers import NUMBERED, marker
from .numbers import FIRST_YEAR, LATEST_YEAR
from .phrases import key_words

#: So many entries in a row are a list; so many lines between two of them are of a wrapped one.
_LEAST, _WRAPPED = 4, 2
_SEPARATORS = "،,؛;:."
_FEWEST = 3
_LONGEST = 600
#: The year stands in the last characters of an entry, or in brackets in the first.
_TAIL, _HEAD = 45, 110
_KNOWN = frozenset(("house", "press", "university-press", "publications", "centre", "journal", "annual", "magazine"))
_FIRST_HIJRI, _LAST_HIJRI = 1200, 1500


def unheaded(text: str, lines: Sequence[Line], headings: Collection[int], callouts: Callouts) -> list[ListRegion]:
    """The list that the last lines are, if they are one; called where no heading opens any."""
    first, entries, printed, between = len(lines), 0, 0, 0
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        if i in headings or is_rule(line) or (between == _WRAPPED and not is_folio(line)) or _is_body(line):
            break
        whole = _is_entry(line.text)
        between = 0 if whole else between + (not is_folio(line))
        if whole:
            first, entries, printed = i, entries + 1, printed + _is_printed(line.text)
    first = _begins(lines, headings, first)
    sparse = 2 * entries < len(lines) - first or 2 * printed < entries
    if entries < _LEAST or sparse or _are_notes(lines[first], callouts):
        return []
    return [ListRegion(first, len(lines), tuple(entries_of(text, lines[first:], "")), ())]


def _begins(lines: Sequence[Line], headings: Collection[int], at: int) -> int:
    """The first line of the entry that goes on at line ``at``, where a page wrapped it."""
    while 0 < at < len(lines) and not (lines[at].apart or marker(lines[at].text) or at - 1 in headings):
        above = lines[at - 1]
        if is_closed(above.text) or is_prose(above):
            break
        at -= 1
    return at


def _is_body(line: Line) -> bool:
    """Whether a line is of the prose or of the notes."""
    return is_prose(line) or len(line.text) > _LONGEST or recites(line.text)


def _are_notes(line: Line, callouts: Callouts) -> bool:
    """Whether the first line is a note that the body calls."""
    mark = marker(line.text)
    return mark is not None and mark.kind in NUMBERED and callouts.calls(mark.value, (0, line.start))


def _is_entry(text: str) -> bool:
    """Whether a line has the elements of an entry and a year at its end or behind its authors."""
    if sum(text.count(sign) for sign in _SEPARATORS) < _FEWEST or not _is_dated(text):
        return False
    first = key_words(text)[:1]
    if first and first[0] in meanings("thesis"):
        return False  # دكتوراه في التاريخ، جامعة لندن، 1985: of the author's own career
    return not has_page(text) or _ends_in_range(text)


def _is_printed(text: str) -> bool:
    return any(word in _imprint() for word in key_words(text))


def _is_dated(text: str) -> bool:
    head = text[:_HEAD]
    bracket = head.find("(")
    bracketed = bracket > 0 and _has_year(head[bracket : bracket + 12])
    return bracketed or _has_year(text[-_TAIL:])


def _has_year(text: str) -> bool:
    words = "".join(sign if sign.isdecimal() else " " for sign in text).split()
    years = [int(word) for word in words if len(word) == 4]
    return any(FIRST_YEAR <= year <= LATEST_YEAR or _FIRST_HIJRI <= year < _LAST_HIJRI for year in years)


def _ends_in_range(text: str) -> bool:
    """…، ص 4-33.: the extent of an article, where a lone page is what a note cites."""
    tail = text.rstrip(" .").replace("–", "-").split("-")
    return len(tail) > 1 and tail[-1].strip().isdecimal() and tail[-2].rstrip()[-1:].isdecimal()


@cache
def _imprint() -> frozenset[str]:
    """Words that a publisher or a journal is known by: a place and a year may be those of an event."""
    return frozenset(form for form, meaning in meanings("publisher-cue", "journal-cue").items() if meaning in _KNOWN)

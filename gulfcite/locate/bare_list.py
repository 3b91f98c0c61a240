"""A reference list that is the whole text, without a heading: nothing but lines that each read like an entry."""

from __future__ import annotations

from collections.abc import Sequence

from .entries import entries_of
from .evidence import has_page, recites
from .lines import Line
from .lists import ListRegion, has_date, is_prose
from .markers import marker

#: Fewer lines may be anything.
_FEWEST = 6
#: Marks that part the elements of an entry, and how many it has at least.
_SEPARATORS = "،,؛;:.("
_PARTS = 3
_LONGEST = 900
#: Of so many lines one may be no entry, or read like a note.
_SPARE = 8


def bare_list(text: str, lines: Sequence[Line]) -> ListRegion | None:
    """The text as one list, if nearly all its lines are dated and parted like entries, and hardly one like a note."""
    if len(lines) < _FEWEST:
        return None
    strange = sum(not _is_entry(line) for line in lines)
    noted = sum(recites(line.text) or _is_note(line.text) for line in lines)
    if strange * _SPARE > len(lines) or noted * _SPARE > len(lines):
        return None
    entries = tuple(entries_of(text, lines, ""))
    return ListRegion(0, len(lines), entries, ()) if entries else None


def _is_entry(line: Line) -> bool:
    """Whether a line has a number of a year's size or a link, and elements between marks."""
    parted = sum(line.text.count(sign) for sign in _SEPARATORS) >= _PARTS
    return parted and len(line.text) <= _LONGEST and has_date(line.text) and not is_prose(line)


def _is_note(text: str) -> bool:
    """Whether a line has a marker and cites a page, not a range of them."""
    if marker(text) is None or not has_page(text):
        return False
    dashes = (i for i, sign in enumerate(text) if sign in "-–" and i)
    return not any(text[i - 1].isdecimal() and text[i + 1 : i + 2].isdecimal() for i in dashes)

"""Dashes that part the elements of a description, as in Egypt and Syria: أحمد أمين - فجر الإسلام - القاهرة - 1965."""

from ..patterns.passage import Passage
from ..text.folding import is_arabic
from ..text.tokens import MARK, NUMBER

#: So many dashes, and more than twice as many as commas, part elements.
_LEAST = 3
_YEAR = 4


def read_as_commas(passage: Passage) -> None:
    """Read the spaced dashes of an Arabic description as commas, where they are what parts its elements.

    One between a place and a year parts these in any description: دار الفكر - بيروت - 1405هـ.
    """
    if "-" not in passage.keys or not is_arabic(passage.quote(0, passage.size)):
        return
    dashes, commas, depth = [], 0, 0
    for at, key in enumerate(passage.keys):
        if passage.kind(at) != MARK:
            continue
        depth += (key == "(") - (key == ")")
        if depth == 0 and key == "-" and _is_spaced(passage, at):
            dashes.append(at)
        elif depth == 0 and key == "," and dashes:
            commas += 1
    parting = len(dashes) >= _LEAST and len(dashes) > 2 * commas
    for at in dashes:
        if (parting and not _joins_numbers(passage, at)) or _between_place_and_year(passage, at):
            passage.read_as(at, ",")


def _is_spaced(passage: Passage, at: int) -> bool:
    """Whether white space stands on both sides of a mark inside the passage."""
    if not 0 < at < passage.size - 1:
        return False
    return passage.ends[at - 1] < passage.starts[at] and passage.ends[at] < passage.starts[at + 1]


def _joins_numbers(passage: Passage, at: int) -> bool:
    """1401هـ - 1981م · ص 47 - 60: years of two calendars and ranges, but not ط5 - 1981."""
    if passage.kind(at + 1) != NUMBER:
        return False
    if passage.kind(at - 1) == NUMBER:
        return len(passage.key(at - 1)) == _YEAR or len(passage.key(at + 1)) < _YEAR
    return passage.label(at - 1, "era") is not None and passage.kind(at - 2) == NUMBER


def _between_place_and_year(passage: Passage, at: int) -> bool:
    """Whether a place ends before a dash, and a year of three or four digits begins behind it."""
    if passage.kind(at + 1) != NUMBER or len(passage.key(at + 1)) not in (_YEAR - 1, _YEAR):
        return False
    places = (passage.label(begin, "place") for begin in (at - 1, at - 2))
    return any(place is not None and place.end == at for place in places)

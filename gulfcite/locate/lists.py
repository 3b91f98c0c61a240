"""Reference lists: where each begins and ends, and the sections it has."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..model import Entry, Span
from ..text.digits import has_three_or_four
from .callouts import Callouts
from .continuation import is_closed
from .entries import entries_of
from .headings import Heading, heading_at, part_begins, section_at
from .lines import Line, is_folio, is_rule
from .markers import BRACKET, BULLET, CARET, LEADER, LETTER, NUMBERED, PAREN, RAISED, STAR, marker
from .phrases import DIVISION, LIST, NOTES, PART, SECTION

#: How many lines after a heading tell whether it heads a list.
_LOOK_AHEAD = 8
#: A paragraph longer than this without a year, whose clauses are longer than an entry's elements, is prose.
_PROSE = 220
_ELEMENT = 45
_LONGEST_ENTRY = 1500
_TITLE = 80
#: Characters from one year of a list to the next.
_YEARLY = 400
_SEPARATORS = "،,؛;:."
#: Four digits are a year.
_PAGE_DIGITS = 3


class ListRegion(NamedTuple):
    """Lines ``[first, last)`` of a list with its entries and its headings."""

    first: int
    last: int
    entries: tuple[Entry, ...]
    headings: tuple[Span, ...]


def find_lists(
    text: str, lines: Sequence[Line], headings: Mapping[int, Heading], callouts: Callouts
) -> list[ListRegion]:
    """The reference lists of a document. A heading over prose, or in a table of contents, opens none."""
    regions: list[ListRegion] = []
    at = 0
    for i, heading in headings.items():
        opens = heading.kind == LIST or (heading.kind == SECTION and heading.ordinal and regions)
        if i >= at and opens and _leads_to_entries(lines, headings, i + 1):
            at = _end(lines, headings, i + 1, callouts.calls("1", (0, lines[i].start)))
            regions.append(_region(text, lines, headings, i, at))
    return [region for region in regions if region.entries]


def _leads_to_entries(lines: Sequence[Line], headings: Mapping[int, Heading], at: int) -> bool:
    """Whether the next lines look like entries of a list: marked or dated, with separators, and none of them prose."""
    looked: list[Line] = []
    for i in range(at, min(at + _LOOK_AHEAD, len(lines))):
        heading = headings.get(i)
        if heading is None and looked and is_prose(lines[i]):
            break
        if heading is None:
            looked.append(lines[i])
        elif heading.kind not in (LIST, SECTION) or (heading.kind == LIST and looked):
            break
    if not looked or is_prose(looked[0]):
        return False
    dates = sum(has_date(line.text) for line in looked)
    entries = sum(map(_entry_like, looked))
    return dates > 0 and (2 * entries >= len(looked) or _is_dense(looked, dates))


def _is_dense(lines: Sequence[Line], dates: int) -> bool:
    """Whether the lines, as of entries that a page has wrapped, have separators and years as often as a list does."""
    size = sum(len(line.text) for line in lines)
    signs = sum(line.text.count(sign) for line in lines for sign in _SEPARATORS)
    return signs * _ELEMENT > size * 2 or (signs * _ELEMENT * 2 > size * 3 and dates * _YEARLY > size)


def _entry_like(line: Line) -> bool:
    mark = marker(line.text)
    marked = mark is not None and mark.kind in NUMBERED | {BULLET, STAR, LEADER}
    parted = any(sign in line.text for sign in _SEPARATORS)
    return parted and (marked or has_date(line.text)) and not is_prose(line)


def has_date(text: str) -> bool:
    """Whether a text has a number of three or four digits, or a link: what hardly an entry is without."""
    return "://" in text or "www." in text or has_three_or_four(text, _LONGEST_ENTRY)


def is_prose(line: Line) -> bool:
    """Whether a line is a paragraph that no list entry can be."""
    size = len(line.text)
    if size <= _PROSE or (size <= _LONGEST_ENTRY and has_date(line.text)):
        return False
    return size > _LONGEST_ENTRY or sum(line.text.count(sign) for sign in _SEPARATORS) * _ELEMENT < size


def _end(lines: Sequence[Line], headings: Mapping[int, Heading], at: int, called: bool) -> int:
    """The first line after ``at`` that is no longer the list's: notes, another part, or prose with its heading.

    ``called`` is whether the body above calls a note number one.
    """
    for i in range(at, len(lines)):
        heading, line = headings.get(i), lines[i]
        if heading:
            if heading.kind in (NOTES, PART) or (heading.kind == DIVISION and _divides(lines, headings, i)):
                return i
        elif part_begins(line) or is_rule(line) or _is_note(lines, at, i, called):
            return i
        elif is_prose(line) and not marker(line.text) and not _resumes(lines, headings, i + 1):
            return i - 1 if i - 1 > at and i - 1 not in headings and _is_title(lines[i - 1]) else i
    return len(lines)


def _divides(lines: Sequence[Line], headings: Mapping[int, Heading], at: int) -> bool:
    """Whether a chapter's heading is one, and no line of a wrapped entry: ``Part 2. Properties. Amer. Soc.,``."""
    if lines[at].apart or lines[at].text[-1] not in _SEPARATORS:
        return True
    return not any(_resumes(lines, headings, i) for i in (at + 1, at + 2))


def _resumes(lines: Sequence[Line], headings: Mapping[int, Heading], at: int) -> bool:
    """Whether the list goes on at line ``at``."""
    return at < len(lines) and at not in headings and _entry_like(lines[at])


def _is_title(line: Line) -> bool:
    return len(line.text) < _TITLE and line.apart and not has_date(line.text)


def _is_note(lines: Sequence[Line], first: int, at: int, called: bool) -> bool:
    """Whether a line is the first of the notes that a text file has below its last list."""
    mark = marker(lines[at].text)
    if mark is None or mark.kind in (RAISED, CARET):
        return mark is not None
    ours = marker(lines[first].text)
    return (
        called
        and lines[at].apart
        and mark.kind in (PAREN, BRACKET)
        and mark.value == "1"
        and (ours is None or ours.kind != mark.kind)
    )


def _region(text: str, lines: Sequence[Line], headings: Mapping[int, Heading], first: int, last: int) -> ListRegion:
    """Lines ``[first, last)`` as the sections of a list and their entries."""
    sections: list[tuple[Heading, list[Line]]] = []
    for i in range(first, last):
        heading = headings.get(i) or _loose_section(lines, i, last)
        if heading and heading.kind != DIVISION and (i == first or not _is_entry(heading, lines, i, last)):
            sections.append((heading, []))
            continue
        if is_folio(lines[i]) or (i > first + 1 and _is_page_number(lines[i], lines[i - 1])):
            continue
        line, run_on = _split(lines[i])
        sections[-1][1].append(line)
        if run_on:
            sections.append((run_on, []))
    entries = [entry for heading, run in sections for entry in entries_of(text, run, _label(text, heading))]
    return ListRegion(first, last, tuple(entries), tuple(heading.span for heading, _ in sections))


def _is_page_number(line: Line, before: Line) -> bool:
    """Whether a line is a number alone right below a line that ends an entry."""
    return line.text.isdecimal() and len(line.text) <= _PAGE_DIGITS and is_closed(before.text)


def _label(text: str, heading: Heading) -> str:
    return " ".join(text[heading.span[0] : heading.span[1]].split())


def _is_entry(heading: Heading, lines: Sequence[Line], i: int, last: int) -> bool:
    """Whether what reads like a heading is an entry: the Quran by its name, or a title with the list's own marker."""
    if heading.ordinal or heading.colon or heading.kind != SECTION:
        return False
    if heading.meaning == "quran":
        return True
    ours = heading.marker
    after = marker(lines[i + 1].text) if i + 1 < last else None
    if ours is None or after is None or ours.kind != after.kind:
        return False
    return ours.kind in (BULLET, STAR) or (ours.kind in NUMBERED and after.number == ours.number + 1)


def _loose_section(lines: Sequence[Line], i: int, last: int) -> Heading | None:
    """The section that line ``i`` heads by its form, if an entry with no such marker stands below it."""
    if i + 1 >= last:
        return None
    heading = section_at(lines[i].text, lines[i].start)
    after = marker(lines[i + 1].text)
    if heading and not heading.ordinal and after and after.kind == LETTER:
        return None
    return heading


def _split(line: Line) -> tuple[Line, Heading | None]:
    """A line without the heading that runs on at its end, and that heading: ``... 1990. Second: Websites:``."""
    if not line.text.endswith(":"):
        return line, None
    cut = max(line.text.rfind(stop, 0, -1) for stop in (". ", ".", "> "))
    if cut < 0:
        return line, None
    tail = line.text[cut + 1 :].lstrip()
    heading = heading_at(tail, line.end - len(tail))
    if heading is None or not heading.ordinal:
        return line, None
    kept = line.text[: cut + 1]
    return line._replace(end=line.start + len(kept), text=kept), heading

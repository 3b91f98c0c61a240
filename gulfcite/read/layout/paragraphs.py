"""Rows to paragraphs: where a line had room for the next word, or stands apart, or sets in anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from .leaning import base_of, kept
from .markers import BULLETS, Label, label
from .rows import Row

#: The space that the next word would have needed, and how far two edges are one, as parts of the size of letters.
_SPACE, _EDGE = 0.2, 0.35
#: How far a first line is set in, at the least and at the most, as parts of the size.
_INDENT, _DEEPEST = 0.5, 6.0
#: How much larger letters are those of a heading, or smaller those of a note.
_LARGER, _SMALLER = 1.08, 0.9
#: How much room a line leaves, in parts of its size, that keeps to the other margin.
_TURNED = 4
#: How much smaller one script is set than the other, at the most.
_NARROWEST = 0.75
#: How clear of one another distances within paragraphs and between them are, and what part of all may be amiss.
_APART, _DOUBT = 0.12, 0.2
#: How much further apart than twice the usual lines are that cannot be of one paragraph; and where none is known.
_FAR, _UNKNOWN = 1.0, 4.0
#: What part of paragraphs sets in for the habit to be known, and how many must be seen.
_MOST, _FEWEST = 0.5, 3


class Paragraph(NamedTuple):
    """The rows of one paragraph, and the level it runs on: 1 from the right, 0 from the left."""

    rows: tuple[Row, ...]
    base: int


class Habits(NamedTuple):
    """How a document shows where its paragraphs begin.

    ``scale`` is how large its Latin letters are beside the Arabic ones; ``indented`` whether first lines are set in;
    ``arabic`` and ``latin`` are how far apart, in parts of their size, two lines stand at the least that are of two
    paragraphs, where one of them has Arabic letters and where none has.
    """

    scale: float
    indented: bool
    arabic: float
    latin: float


def habits_of(rows: Sequence[Row]) -> Habits:
    """The habits of a document, seen where a line that had room for more tells of a new paragraph."""
    scale = _scale(rows)
    indents: list[bool] = []
    seen: list[tuple[float, bool, bool]] = []
    for above, row in pairwise(rows):
        if not _is_below(above, row) or not _is_alike(above, row, scale):
            continue
        base = base_of([above, row])
        parts = _has_room(above, row, base)
        seen.append(((above.y - row.y) / above.size, parts, above.arabic == row.arabic == 0))
        if parts and _room(row, 1 - base) <= _DEEPEST * row.size:
            indents.append(_is_indented(row, base))
    indented = len(indents) >= _FEWEST and sum(indents) >= _MOST * len(indents)
    arabic, latin = ([(gap, parts) for gap, parts, is_latin in seen if is_latin == which] for which in (False, True))
    told, latin_told = _parting(arabic), _parting(latin)
    if told and latin and not latin_told:
        # few lines tell nothing, but the space between paragraphs is the same for all
        latin_told = min(latin)[0] + told - median(gap for gap, _ in arabic if gap < told)
    return Habits(scale, indented, told or _far(arabic), latin_told or _far(latin))


def _scale(rows: Sequence[Row]) -> float:
    """How large Latin letters are beside Arabic ones: on the same lines, or where there are none, on most."""
    mixed = [row.latin_size / row.size for row in rows if row.arabic > 2 and row.latin > 2]
    if mixed:
        return median(mixed)
    arabic, latin = (Counter(row.size for row in rows if which(row)) for which in (_is_arabic, _is_latin))
    if not arabic or not latin or latin.most_common(1)[0][0] in arabic:
        return 1.0
    found = latin.most_common(1)[0][0] / arabic.most_common(1)[0][0]
    return found if _NARROWEST <= found <= 1 / _NARROWEST else 1.0


def _is_arabic(row: Row) -> bool:
    return row.arabic > 0


def _is_latin(row: Row) -> bool:
    return row.latin > 0 and row.arabic == 0


def _far(seen: Sequence[tuple[float, bool]]) -> float:
    """How far apart lines stand that are surely not of one paragraph."""
    return 2 * median(gap for gap, _ in seen) + _FAR if seen else _UNKNOWN


def _parting(seen: Sequence[tuple[float, bool]]) -> float | None:
    """The distance that best tells the lines that begin paragraphs from the others; None where none does.

    ``seen`` are the distances of lines, and whether the one above had room, so that the other begins a paragraph.
    """
    ordered = sorted(seen)
    below, above = 0, len(ordered) - sum(parts for _, parts in ordered)
    least, best = len(ordered) - above, 0.0
    begun = least
    for (gap, parts), (following, _) in pairwise(ordered):
        below, above = below + parts, above - (not parts)
        if below + above < least and following - gap >= _APART and begun - below >= _FEWEST:
            least, best = below + above, (gap + following) / 2
    return best if best and least <= _DOUBT * len(ordered) else None


def paragraphs_of(rows: Iterable[Row], habits: Habits) -> Iterator[Paragraph]:
    """The paragraphs of rows that follow one another; pages and columns are gone over."""
    held: list[Row] = []
    for row in rows:
        if held and _begins(held, row, habits):
            yield Paragraph(tuple(held), base_of(held))
            held = []
        held.append(row)
    if held:
        yield Paragraph(tuple(held), base_of(held))


def nominal(row: Row, scale: float) -> float:
    """How large a line's letters would be if they were Arabic."""
    return row.size if row.arabic or not row.latin else row.size / scale


def _begins(held: Sequence[Row], row: Row, habits: Habits) -> bool:
    """Whether a row begins a paragraph, and does not go on with the one of the rows ``held``."""
    above, first = held[-1], held[0]
    base = base_of(held)
    if not _is_alike(above, row, habits.scale) or row.below:
        return True
    apart = habits.latin if above.arabic == row.arabic == 0 else habits.arabic
    if _is_below(above, row) and (above.y - row.y) / above.size > apart:
        return True
    if _has_room(above, row, base) or _turns(above, row, base):
        return True
    if _is_indented(row, base):
        further = _room(row, 1 - base) - _room(first, 1 - base)
        if len(held) == 1 and _is_indented(first, base) and further >= _INDENT * row.size:
            return False  # it hangs below the first line
        return habits.indented or (len(held) > 1 and not _is_indented(above, base))
    if len(held) > 1 and _is_indented(above, base) and _is_indented(held[1], base) and not _is_indented(first, base):
        return True  # what hung below the first line is over
    return not BULLETS.isdisjoint((row.items[0], row.items[-1])) or _is_next(
        label(first.items, base), label(row.items, base)
    )


def _is_next(first: Label | None, other: Label | None) -> bool:
    """Whether two rows begin with markers of a list, one after the other."""
    if first is None or other is None or first.kind != other.kind or first.kind == "bare":
        return False
    return first.number == other.number == "" or int(other.number or 0) == int(first.number or 0) + 1


def _is_below(above: Row, row: Row) -> bool:
    return (above.page, above.column) == (row.page, row.column)


def _is_alike(above: Row, row: Row, scale: float) -> bool:
    """Whether the letters of two rows are of one size."""
    one, other = nominal(above, scale), nominal(row, scale)
    if not (above.arabic or above.latin) or not (row.arabic or row.latin):
        return True
    return _SMALLER <= other / one <= _LARGER * (1 / _SMALLER if above.arabic == 0 or row.arabic == 0 else 1)


def _has_room(above: Row, row: Row, base: int) -> bool:
    """Whether the first word of a row would have fitted on the one above."""
    word = row.head if base else row.tail
    return _room(above, base) > word + (_SPACE + _EDGE) * above.size


def _turns(above: Row, row: Row, base: int) -> bool:
    """Whether a row keeps to the other margin than its paragraph would: that of other letters, or of another line."""
    side = kept(row)
    if side == 0 or (side > 0) == bool(base) or _room(row, 1 - base) <= _TURNED * row.size:
        return False
    return kept(above) == -side or (_is_arabic(above) and _is_latin(row)) or (_is_latin(above) and not row.latin)


def _room(row: Row, base: int) -> float:
    """How much room a row leaves where a line of that level ends."""
    return row.x0 - row.left if base else row.right - row.x1


def _is_indented(row: Row, base: int) -> bool:
    return _INDENT * row.size <= _room(row, 1 - base) <= _DEEPEST * row.size

"""Lines that head a part: a reference list, a section of one, the notes, or another part of the document."""

from collections.abc import Sequence
from typing import NamedTuple

from ..model import Span
from .lines import BLANK, Line
from .markers import BULLET, LEADER, LETTER, NUMBERED, STAR, Marker, marker
from .phrases import PART, SECTION, key_words, kind_of, ordinal_size

#: What heads the front matter of a paper and the beginning of its body.
FRONT = frozenset(["abstract", "keywords", "introduction"])

_LONGEST = 110
#: Words of the longest heading in the tables, and some for two of them in a row.
_MOST_WORDS = 14
#: The label of a part, before its colon, is no longer than this.
_LABEL = 50
#: A section's heading that no table has is no longer than this.
_SECTION, _SECTION_WORDS = 70, 9
_FRAME = "#*_=" + BLANK


class Heading(NamedTuple):
    """``span`` is the heading as printed, without bullet or markup; ``meaning`` what the table says of it.

    ``ordinal`` is whether a word such as First: enumerates it, ``colon`` whether it ends in a colon.
    """

    kind: str
    span: Span
    meaning: str
    ordinal: bool
    colon: bool
    marker: Marker | None


def headings_of(lines: Sequence[Line]) -> dict[int, Heading]:
    """The headings among the lines, by the index of their line."""
    found = {}
    for i, line in enumerate(lines):
        if len(line.text) <= _LONGEST:
            heading = heading_at(line.text, line.start)
            if heading:
                found[i] = heading
    return found


def heading_at(text: str, start: int) -> Heading | None:
    """The heading that ``text``, which stands at ``start``, is from end to end."""
    bare = text.strip(_FRAME)
    if not bare or "...." in bare or "……" in bare:
        return None
    mark = marker(bare)
    skipped = mark.end if mark and mark.kind in (BULLET, STAR, LEADER) else 0
    label = bare[skipped:].strip(_FRAME)
    if skipped:
        inner = marker(label) if label else None
        mark = inner if inner and inner.kind in NUMBERED | {LETTER} else mark
    if not label:
        return None
    words = key_words(label[mark.end :] if mark and not skipped and mark.kind in NUMBERED | {LETTER} else label)
    size = ordinal_size(words)
    # A. Books
    skipped = size or int(len(words[0]) == 1 and label[1:2] == ".") if words else 0
    found = kind_of(tuple(words[skipped:])) if 0 < len(words) - skipped <= _MOST_WORDS else None
    if found is None:
        return None
    at = start + text.index(label)
    tail = label.rstrip(" -–.")
    return Heading(found[0], (at, at + len(label)), found[1], size > 0, tail.endswith(":"), mark)


def part_begins(line: Line) -> str | None:
    """What part a line opens and goes on with, if it does: ``abstract`` for ``Abstract: This paper ...``."""
    label, colon, _ = line.text[:_LABEL].partition(":")
    heading = heading_at(label, line.start) if colon else None
    return heading.meaning if heading and heading.kind == PART else None


def section_at(text: str, start: int) -> Heading | None:
    """The section of a list that ``text`` heads by its form alone: ثانيا: الدراسات الاستشراقية, أ- كتب المستشرقين."""
    label = text.strip(_FRAME).lstrip("-•– ")
    if len(label) > _SECTION or any(sign in label for sign in "،,؛;()0123456789٠١٢٣٤٥٦٧٨٩") or "." in label[3:-1]:
        return None
    mark = marker(label)
    lettered = mark is not None and mark.kind == LETTER
    words = key_words(label)
    size = ordinal_size(words)
    if not (size or lettered) or not 0 < len(words) - size <= _SECTION_WORDS:
        return None
    at = start + text.index(label)
    return Heading(SECTION, (at, at + len(label)), "other", size > 0, label.endswith(":"), mark)

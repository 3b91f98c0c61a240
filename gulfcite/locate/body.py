"""What is neither note nor entry: front matter, headings and the paragraphs of prose."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ..model import Span
from .headings import FRONT, Heading, part_begins
from .lines import Line, is_rule
from .markers import marker

#: A paragraph of a body is no shorter than this.
_PARAGRAPH = 120
#: A line of a wrapped paragraph is no shorter than this.
_LINE = 60
#: A front goes on for no more lines than this.
_FRONT = 120
_CLOSED = '.؟?!:»"”)؛;'


def front_of(lines: Sequence[Line], headings: Mapping[int, Heading], used: Collection[int]) -> int:
    """How many of the lines are front matter: those above the introduction or, without one, above the first paragraph.

    An abstract and key words belong to the front; so the first paragraph is looked for below them.
    """
    end = min(used, default=len(lines))
    for i, heading in headings.items():
        prose = any(len(line.text) >= _LINE for line in lines[i + 1 : i + 4])
        if heading.meaning == "introduction" and prose and i < end:
            return i
    start = 0
    for i, line in enumerate(lines[: min(end, len(lines) // 2, _FRONT)]):
        if i in headings and headings[i].meaning in FRONT:
            start = i + 2
        elif part_begins(line) in FRONT:
            start = i + 1
    for i in range(start, end):
        if i not in headings and _is_paragraph(lines, i):
            return i
    return 0


def _is_paragraph(lines: Sequence[Line], i: int) -> bool:
    """Whether line ``i`` is a paragraph, or the first line of one that a page has wrapped."""
    if len(lines[i].text) >= _PARAGRAPH:
        return True
    wrapped = lines[i : i + 3]
    long = len(wrapped) == 3 and all(len(line.text) >= _LINE for line in wrapped)
    return long and not any(line.apart for line in wrapped[1:])


def paragraphs(lines: Sequence[Line], first: int, skipped: Collection[int]) -> tuple[Span, ...]:
    """The paragraphs from line ``first`` on, lines that a page broke joined; ``skipped`` lines are none of them."""
    spans: list[Span] = []
    before = -2
    for i in range(first, len(lines)):
        line = lines[i]
        if i in skipped or is_rule(line):
            continue
        if before == i - 1 and not line.apart and lines[before].text[-1] not in _CLOSED and not marker(line.text):
            spans[-1] = (spans[-1][0], line.end)
        else:
            spans.append((line.start, line.end))
        before = i
    return tuple(spans)

"""What is neither note nor entry: front matter, headings and the paragraphs of prose."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ..model import Span
from .headings import Heading
from .lines import Line, is_rule
from .markers import marker

#: A paragraph of a body is no shorter than this.
_PARAGRAPH = 120
_CLOSED = '.؟?!:»"”)؛;'


def front_of(lines: Sequence[Line], headings: Mapping[int, Heading], used: Collection[int]) -> int:
    """How many of the lines are front matter: those above the introduction or, without one, above the first paragraph.

    An abstract and key words belong to the front; so the first paragraph is looked for below them.
    """
    first_used = min(used, default=len(lines))
    for i, heading in headings.items():
        if heading.meaning == "introduction" and i < first_used:
            below = lines[i + 1 : i + 4]
            if any(len(line.text) >= _PARAGRAPH for line in below):
                return i
    start = 0
    for i, heading in headings.items():
        if heading.meaning in ("abstract", "keywords") and i < min(first_used, len(lines) // 2):
            start = i + 2
    for i in range(start, min(first_used, len(lines))):
        if len(lines[i].text) >= _PARAGRAPH:
            return i
    return 0


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

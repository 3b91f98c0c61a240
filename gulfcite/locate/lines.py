"""A text as the lines that say something, each with its place: what every step of locating walks over."""

from typing import NamedTuple

#: White space, direction controls, joiners and byte-order marks: nothing a line may begin or end with.
BLANK = " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\xad\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\ufffc" + "".join(
    map(chr, (*range(0x2000, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)))
)
_RULE = frozenset("_-ـ–—―─━═=*~")
#: The fewest strokes that part a page's body from its notes.
_RULE_LEAST = 5
#: A page number with a stroke on either side: - 120 -
_FOLIO = 8
_STROKES = "-–—|"


class Line(NamedTuple):
    """``text`` stands at ``[start, end)``, ``apart`` from the line before it, ``turned`` on a new page."""

    start: int
    end: int
    text: str
    apart: bool
    turned: bool


def lines_of(text: str) -> list[Line]:
    """The lines of a text that are not blank, without the white space around them."""
    lines = []
    at = 0
    apart, turned = True, False
    for raw in text.splitlines(keepends=True):
        bare = raw.lstrip(BLANK)
        content = bare.rstrip(BLANK)
        if content:
            start = at + len(raw) - len(bare)
            lines.append(Line(start, start + len(content), content, apart, turned))
            apart = turned = False
        else:
            apart = True
        if raw.endswith("\f"):
            apart = turned = True
        at += len(raw)
    return lines


def is_rule(line: Line) -> bool:
    """Whether a line is nothing but strokes."""
    text = line.text
    return len(text) >= _RULE_LEAST and text[0] in _RULE and set(text) <= _RULE


def is_folio(line: Line) -> bool:
    """Whether a line is a page number alone, apart from the line above or between strokes."""
    text = line.text
    parted = line.apart or (text[0] in _STROKES and text[-1] in _STROKES)
    return parted and len(text) <= _FOLIO and text.strip(_STROKES + " ").isdecimal()

"""spacing: a space too many in a citation or an entry.

Two spaces in a row, a space before a comma or a closing bracket or behind an opening one: they come of typing and of
conversion, and search and comparison stumble over them. A space before a colon or a semicolon is the habit of some
printers and no fault.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Edit
from ..phrase import Phrase
from ..printed import holders
from ..rule import Rule, Said

_OPENING, _CLOSING = frozenset("([«“"), frozenset(")]»”،,")
#: Without one of these no space is too many.
_SIGNS = ("  ", *(f"{mark} " for mark in _OPENING), *(f" {mark}" for mark in _CLOSING))
_TOO_MANY = Phrase("a space too many", "مسافة زائدة")


def find(analysis: Analysis) -> Iterator[Said]:
    told: set[int] = set()
    for holder in holders(analysis):
        for start, end in _spaces(holder.text):
            at = holder.span[0] + start
            if at not in told:
                told.add(at)
                span = (at, holder.span[0] + end)
                yield Said(holder.id, span, _TOO_MANY.of(), edits=(Edit(span, ""),))


def _spaces(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of spaces that may go: of two and more all but the last, between words."""
    at = text.find(" ") if any(sign in text for sign in _SIGNS) else -1
    while at >= 0:
        end = at
        while end < len(text) and text[end] == " ":
            end += 1
        before, after = text[at - 1 : at], text[end : end + 1]
        if after in _CLOSING or before in _OPENING:
            yield at, end
        elif end - at > 1 and before.strip() and after.strip():
            yield at, end - 1
        at = text.find(" ", end)


RULE = Rule(
    "GC414",
    "spacing",
    "info",
    Phrase("A space too many in a citation or an entry.", "مسافة زائدة في إحالة أو مرجع."),
    Phrase("Search and comparison stumble over it.", "يتعثر بها البحث والمقابلة."),
    fails="""المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي ، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    find=find,
)

"""calendars: a Hijri and a Gregorian year side by side that are not one year: 1407هـ/1997م.

One of the two has a slip, and the reader can't tell which. A Hijri year begins anywhere in a Gregorian one and the
calendars were not kept alike, so a year more or less is sound; so are ranges of years and the solar calendar of Iran.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ...model import Analysis, Span
from ...patterns.numbers import has_hijri
from ...patterns.passage import Passage
from ...text.hijri import years
from ...text.tokens import NUMBER
from ..phrase import Phrase
from ..printed import parts
from ..rule import Rule, Said

_HIJRI, _GREGORIAN = ("hijri",), ("gregorian", "after-christ")
#: A Gregorian year of print needs no mark behind a Hijri one that has it.
_PRINT = range(1500, 2100)
#: What joins the two years of one date.
_JOINS = frozenset(("/", "-", "(", "="))
_UNFIT = Phrase(
    "{hijri} AH is {begins}/{ends} CE, and not {gregorian}", "{hijri}هـ هي {begins}/{ends}م، لا {gregorian}م"
)


class _Year(NamedTuple):
    """A number in tokens ``[start, end)`` with the mark of its era, if it has one."""

    start: int
    end: int
    value: int
    era: str


def find(analysis: Analysis) -> Iterator[Said]:
    for part in parts(analysis):
        if not has_hijri(part.text):
            continue
        passage = Passage(analysis.document.text, part.span, ("era",))
        for one, other in pairwise(_years(passage)):
            if not _joined(passage, one, other):
                continue
            lunar, solar = (one, other) if one.era in _HIJRI else (other, one)
            begins, ends = years(lunar.value)
            if _is_pair(lunar, solar) and not begins - 1 <= solar.value <= ends + 1:
                span: Span = passage.span_of(one.start, other.end)
                said = _UNFIT.of(hijri=lunar.value, gregorian=solar.value, begins=begins, ends=ends)
                yield Said(part.id, span, said)


def _years(passage: Passage) -> Iterator[_Year]:
    for at in range(passage.size):
        if passage.kind(at) == NUMBER and 3 <= len(passage.key(at)) <= 4:
            label = passage.label(at + 1, "era")
            mark = label if label and not label.glued and label.meaning != "date-equals" else None
            yield _Year(at, mark.end if mark else at + 1, int(passage.key(at)), mark.meaning if mark else "")


def _joined(passage: Passage, one: _Year, other: _Year) -> bool:
    """Whether two years are of one date, and neither ends or begins a range."""
    between = passage.label(one.end, "era")
    equal = between is not None and between.meaning == "date-equals" and between.end == other.start
    joined = equal or (other.start == one.end + 1 and passage.key(one.end) in _JOINS)
    ranged = passage.key(one.start - 1) in ("-", "/") or passage.key(other.end) in ("-", "/")
    return joined and not ranged


def _is_pair(lunar: _Year, solar: _Year) -> bool:
    if lunar.era not in _HIJRI:
        return False
    return solar.era in _GREGORIAN or (not solar.era and solar.value in _PRINT)


RULE = Rule(
    "GC403",
    "calendars",
    "warning",
    Phrase(
        "A Hijri and a Gregorian year side by side that do not fit.", "سنة هجرية وأخرى ميلادية متجاورتان لا تتفقان."
    ),
    Phrase(
        "One of the two has a slip, and the reader can't tell which. A year more or less is never told.",
        "في إحداهما سهو ولا يدري القارئ في أيهما. ولا يعد فرق السنة الواحدة خطأ.",
    ),
    fails="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1407هـ/1997م.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1407هـ/1987م.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    find=find,
)

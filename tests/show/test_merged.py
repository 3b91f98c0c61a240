"""The report of a merge."""

from __future__ import annotations

from gulfcite.check.compare.records import YEAR
from gulfcite.library.merge import Outcome
from gulfcite.model import Item, Record
from gulfcite.show.merged import lines, summary

WARDI: Item = {"title": "وعاظ السلاطين", "author": [{"family": "الوردي", "given": "علي"}]}
HOURANI: Item = {"title": "Arabic Thought", "author": [{"family": "Hourani"}]}
OUTCOMES = [
    Outcome("added", Record("wardi1954", WARDI), "a.txt:4"),
    Outcome("there", Record("x", HOURANI), "a.txt:5", ("Hourani",), ((YEAR, "1962", "1926"),)),
    Outcome("added", Record("wardi1995", WARDI), "a.txt:6", ("wardi1954",)),
    Outcome("open", Record("x", HOURANI), "a.txt:7", ("h1", "h2")),
    Outcome("bare", Record("x", {}), "a.txt:8"),
]


def test_a_line_for_each_and_last_what_differs() -> None:
    assert "".join(lines(OUTCOMES, "en", bidi=False)).splitlines() == [
        "a.txt:5: there as Hourani: Hourani, “Arabic Thought”",
        "a.txt:4: added wardi1954: الوردي، “وعاظ السلاطين”",
        "a.txt:6: added wardi1995, compare wardi1954: الوردي، “وعاظ السلاطين”",
        "a.txt:7: not added, may be h1, h2: Hourani, “Arabic Thought”",
        "a.txt:8: not added, too little to know it by: the work",
        "a.txt:5: differs from Hourani: year: “1962” there, “1926” here",
    ]


def test_the_numbers() -> None:
    told = "refs.bib: 2 added, 1 there already, 1 of them with differences, 2 not added"
    assert summary(OUTCOMES, "refs.bib", "en") == told
    assert summary([], "refs.bib", "ar").startswith("refs.bib: أضيف 0")


def test_it_speaks_arabic_and_keeps_a_line_of_a_terminal_apart() -> None:
    first = next(lines(OUTCOMES[:1], "ar", bidi=True))
    assert first == "\u2068a.txt:4: أضيف wardi1954: الوردي، “وعاظ السلاطين”\u2069\n"

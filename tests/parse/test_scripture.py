"""Verses at a token."""

from __future__ import annotations

import pytest

from gulfcite.parse.scripture import verse_at
from gulfcite.patterns.passage import Passage


def verse(text: str) -> tuple[str, str] | None:
    passage = Passage(text, (0, len(text)))
    found = verse_at(passage, 0, passage.size)
    return (found.sura, found.verses) if found else None


@pytest.mark.parametrize(
    ("text", "sura", "verses"),
    [
        ("سورة البقرة، الآية 255", "سورة البقرة", "255"),
        ("سورة البقرة، آية ٢٥٥", "سورة البقرة", "255"),
        ("البقرة: 255", "البقرة", "255"),
        ("البقرة/255", "البقرة", "255"),
        ("البقرة 2/255", "البقرة", "255"),
        ("آل عمران: 110", "آل عمران", "110"),
        ("سورة العلق، الآيات 1-5", "سورة العلق", "1-5"),
        ("سورة العلق، الآيات 5-1", "سورة العلق", "1-5"),
    ],
)
def test_a_verse(text: str, sura: str, verses: str) -> None:
    assert verse(text) == (sura, verses)


@pytest.mark.parametrize(
    "text", ["البقرة", "البقرة، 1990", "محمد عابد الجابري، ص 20", "سورة البقرة", "يوسف إدريس 1954", ""]
)
def test_no_verse(text: str) -> None:
    assert verse(text) is None

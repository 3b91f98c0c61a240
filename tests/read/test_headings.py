"""Paragraphs that a file styles as headings."""

from __future__ import annotations

import pytest

from gulfcite.model import Title
from gulfcite.read.headings import believed

ONE, TWO, THREE, DEEPER = (Title((at, at + 20), level) for at, level in ((0, 1), (100, 1), (200, 1), (300, 2)))
LONG = Title((400, 651), 1)


@pytest.mark.parametrize(
    "styled",
    [
        [],
        [(1, ONE)],
        [(1, ONE), (2, TWO)],
        [(1, ONE), (2, TWO), (4, THREE)],
        [(1, ONE), (2, TWO), (3, DEEPER), (4, THREE)],
        [(1, Title((0, 250), 1))],
    ],
)
def test_headings(styled: list[tuple[int, Title]]) -> None:
    assert believed(styled) == tuple(title for _, title in styled)


def test_three_in_a_row_are_what_their_author_wanted_in_bold() -> None:
    assert believed([(1, ONE), (2, TWO), (3, THREE), (4, DEEPER)]) == (DEEPER,)


def test_a_paragraph_is_no_heading() -> None:
    assert believed([(1, ONE), (5, LONG)]) == (ONE,)

"""Places in a text with markup taken out, and in what it was made of."""

from __future__ import annotations

import pytest

from gulfcite.text.anchors import in_step, sourced

#: ``a *bc* d`` shown as ``a bc d``.
ANCHORS = ((0, 0), (2, 3), (4, 6))


@pytest.mark.parametrize(("at", "source"), [(0, 0), (1, 1), (2, 3), (3, 4), (4, 6), (5, 7)])
def test_a_letter_stands_where_it_was_written(at: int, source: int) -> None:
    assert sourced(ANCHORS, at) == source


@pytest.mark.parametrize(
    ("span", "whole"), [((2, 4), True), ((0, 2), True), ((1, 3), False), ((0, 6), False), ((3, 3), True)]
)
def test_letters_are_in_step_where_no_markup_stands_between_them(span: tuple[int, int], whole: bool) -> None:
    assert in_step(ANCHORS, *span) is whole


def test_what_stands_nowhere_in_the_source_has_the_place_it_was_made_for_and_is_never_mended() -> None:
    """``a[^n] d`` shown as ``a¹ d``."""
    anchors = ((0, 0), (1, 1), (2, 1), (2, 5))
    assert [sourced(anchors, at) for at in range(4)] == [0, 1, 5, 6]
    assert [in_step(anchors, at, at + 1) for at in range(4)] == [True, False, True, True]
    assert sourced(((0, 7), (9, 7)), 5) == 7

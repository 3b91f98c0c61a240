"""The longest order in a list."""

import pytest

from gulfcite.check.compare.sequence import in_order


@pytest.mark.parametrize(
    ("keys", "places"),
    [([], []), ([3], [0]), ([1, 2, 2, 3], [0, 1, 2, 3]), ([1, 5, 2, 3], [0, 2, 3]), ([2, 3, 4, 1], [0, 1, 2])],
)
def test_the_most_that_rise_are_in_order(keys: list[int], places: list[int]) -> None:
    assert in_order(keys) == places

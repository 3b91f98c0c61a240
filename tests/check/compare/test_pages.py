"""Pages that cannot lie in an article."""

import pytest

from gulfcite.check.compare.pages import first_page, outside, strays


@pytest.mark.parametrize(
    ("locator", "page"),
    [("590", 590), ("٣٢-٣٣", 32), ("590ff", 590), ("12, 15", 12), ("14/263", None), ("سورة", None), (None, None)],
)
def test_first_page(locator: str | None, page: int | None) -> None:
    assert first_page(locator) == page


@pytest.mark.parametrize(
    ("page", "extent", "told"),
    [
        (231, "204-215", True),
        (204, "204–215", False),
        (5, "204-215", False),  # counted from the article's own first page
        (231, "204", False),
        (231, "215-204", False),
        (900, "4-800", False),
    ],
)
def test_outside(page: int, extent: str, told: bool) -> None:
    assert outside(page, extent) is told


def test_strays_are_few_and_far_from_many() -> None:
    assert strays([590, 591, 592, 12]) == {12}
    assert strays([590, 591, 12]) == set()
    assert strays([590, 591, 592, 12, 14, 16]) == set()
    assert strays([590, 591, 592, 640]) == set()

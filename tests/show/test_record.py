"""An item in a few words."""

from __future__ import annotations

import pytest

from gulfcite.model import Item
from gulfcite.show.record import authors, year


@pytest.mark.parametrize(
    ("item", "shown"),
    [
        (
            {"author": [{"family": "الجابري", "given": "محمد عابد"}, {"literal": "اليونسكو"}]},
            "محمد عابد الجابري; اليونسكو",
        ),
        ({"editor": [{"family": "حنفي"}]}, "حنفي"),
        ({}, ""),
    ],
)
def test_authors(item: Item, shown: str) -> None:
    assert authors(item) == shown


@pytest.mark.parametrize(
    ("item", "shown"),
    [
        ({"issued": {"date-parts": [[1986, 3]]}, "custom": {"hijri": "1406"}}, "1986"),
        ({"custom": {"hijri": "1406"}}, "1406 AH"),
        ({"issued": {"literal": "د.ت"}}, "د.ت"),
        ({}, ""),
    ],
)
def test_year(item: Item, shown: str) -> None:
    assert year(item) == shown

"""Authors that were left in titles."""

from __future__ import annotations

import pytest

from gulfcite.model import Item
from gulfcite.resolve.heads import headed


def test_a_name_before_the_title() -> None:
    record: Item = {"title": "Robert Montagne, Les Berbères et le Makhzen", "publisher": "Alcan"}
    assert headed(record) == {
        "author": [{"family": "Montagne", "given": "Robert"}],
        "title": "Les Berbères et le Makhzen",
        "publisher": "Alcan",
    }


@pytest.mark.parametrize(
    "record",
    [
        {"title": "Robert Montagne, Les Berbères et le Makhzen"},
        {"title": "Les Berbères et le Makhzen", "publisher": "Alcan"},
        {"title": "Berbères, Makhzen", "publisher": "Alcan"},
        {"title": "العراق 1920، ثورة", "publisher": "دار الكتب"},
        {"title": "تاريخ العراق في العصر الحديث، دراسة", "publisher": "دار الكتب"},
        {"title": "Robert Montagne, Les Berbères", "publisher": "Alcan", "author": [{"family": "Berque"}]},
    ],
)
def test_no_name_there(record: Item) -> None:
    assert headed(record) is None

"""The Quran is one work."""

from __future__ import annotations

import pytest

from gulfcite.model import Item
from gulfcite.resolve.scripture import is_quran


@pytest.mark.parametrize("title", ["القرآن الكريم", "سورة البقرة", "البقرة", "آل عمران", "المصحف الشريف"])
def test_it_is_the_quran(title: str) -> None:
    assert is_quran({"title": title})


@pytest.mark.parametrize(
    "item",
    [
        {"title": "المقدمة"},
        {"title": "تفسير سورة البقرة"},
        {"author": [{"family": "شلتوت", "given": "محمود"}], "title": "القرآن والقتال"},
        {"author": [{"family": "الوردي"}]},
        {},
    ],
)
def test_it_is_another_work(item: Item) -> None:
    assert not is_quran(item)

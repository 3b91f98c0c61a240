"""Keys that a person can type."""

from __future__ import annotations

import pytest

from gulfcite.model import Item
from gulfcite.resolve.keys import assign, unique

JABRI: Item = {
    "author": [{"family": "الجابري", "given": "محمد عابد"}, {"family": "حنفي", "given": "حسن"}],
    "title": "بنية العقل العربي",
    "issued": {"date-parts": [[1990, 5]]},
}


@pytest.mark.parametrize(
    ("item", "key"),
    [
        (JABRI, "jabri1990bnya"),
        (
            {"author": [{"family": "Said"}], "title": "Orientalism", "issued": {"date-parts": [[1978]]}},
            "said1978orientalism",
        ),
        ({"author": [{"family": "al-Jabri"}], "title": "The Formation of Arab Reason"}, "jabriformation"),
        ({"author": [{"family": "ابن خلدون"}], "title": "المقدمة", "custom": {"hijri": "1401"}}, "abnkhldun1401mqdma"),
        ({"author": [{"literal": "وزارة التخطيط"}], "title": "من هو"}, "wzaramn"),
        ({"editor": [{"family": "Taha"}], "title": ""}, "taha"),
        ({"title": "Иванов"}, "work"),
        ({}, "work"),
    ],
)
def test_a_key_is_family_year_and_a_telling_word(item: Item, key: str) -> None:
    assert assign([item]) == [key]


def test_keys_that_clash_get_a_letter_in_the_order_of_the_items() -> None:
    assert assign([JABRI, {}, JABRI, JABRI]) == ["jabri1990bnya", "work", "jabri1990bnya-b", "jabri1990bnya-c"]


def test_the_alphabet_is_not_the_end() -> None:
    taken: set[str] = set()
    keys = [unique("k", taken) for _ in range(40)]
    assert len(set(keys)) == 40
    assert keys[25:27] == ["k-z", "k-27"]

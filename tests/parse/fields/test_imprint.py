"""Publisher and place, in any order."""

from __future__ import annotations

import pytest

from .describing import described

BOOK = "حنا بطاطو، العراق: الطبقات الاجتماعية والحركات الثورية، {}، 1990"
ENGLISH_BOOK = "Albert Hourani, Arabic Thought in the Liberal Age, {}, 1962"


def imprint(text: str) -> tuple[str | None, str | None]:
    item = described(text).item
    return item.get("publisher"), item.get("publisher-place")


@pytest.mark.parametrize(
    ("printed", "publisher", "place"),
    [
        ("دار الطليعة، بيروت", "دار الطليعة", "بيروت"),
        ("بيروت، دار الطليعة", "دار الطليعة", "بيروت"),
        ("(بيروت: دار الطليعة)", "دار الطليعة", "بيروت"),
        ("بغداد، مكتبة المثنى", "مكتبة المثنى", "بغداد"),
        ("منشورات وزارة الثقافة، دمشق", "منشورات وزارة الثقافة", "دمشق"),
        ("الهيئة المصرية العامة للكتاب، القاهرة", "الهيئة المصرية العامة للكتاب", "القاهرة"),
        ("الدار البيضاء، المركز الثقافي العربي", "المركز الثقافي العربي", "الدار البيضاء"),
    ],
)
def test_an_arabic_imprint(printed: str, publisher: str, place: str) -> None:
    assert imprint(BOOK.format(printed)) == (publisher, place)


@pytest.mark.parametrize(
    ("printed", "publisher", "place"),
    [
        ("London: Oxford University Press", "Oxford University Press", "London"),
        ("Oxford University Press, London", "Oxford University Press", "London"),
        ("Paris, Maspero", "Maspero", "Paris"),
        ("New York and London: Routledge", "Routledge", "New York and London"),
    ],
)
def test_a_latin_imprint(printed: str, publisher: str, place: str) -> None:
    assert imprint(ENGLISH_BOOK.format(printed)) == (publisher, place)


def test_neither_place_nor_publisher() -> None:
    assert imprint(ENGLISH_BOOK.format("s.l., s.n.")) == (None, None)

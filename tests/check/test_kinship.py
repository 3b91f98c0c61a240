"""Records that may well be of one work, and records that are of two."""

import pytest

from gulfcite.check.kinship import Print, alike, traits
from gulfcite.model import Item

from .build import BOOKS, item, person

BUNYA = BOOKS["jabri"]


@pytest.mark.parametrize(
    "said",
    [
        item(author=person("الجايري"), year=1990),
        item(author=person("الجابري")),
        item("بينة العقل العربي", person("الجابري", "محمد")),
        item("الجابري بنية العقل العربى"),
        item("بنية العقول عند العرب", person("الجابري"), 1990),
    ],
)
def test_one_work_misprinted_or_misread(said: Item) -> None:
    assert alike(traits(said), traits(BUNYA))


@pytest.mark.parametrize(
    "said",
    [
        item(author=person("الجابري"), year=1984),
        item(author=person("العروي"), year=1990),
        item("تكوين العقل العربي", person("الجابري", "محمد عابد"), 1984),
        item("بنية العقل العربي", person("طرابيشي", "جورج")),
        item("مفهوم الدولة"),
        item(),
    ],
)
def test_two_works(said: Item) -> None:
    assert not alike(traits(said), traits(BUNYA))


def test_years_are_of_either_calendar() -> None:
    listed = item("ديوان المبتدأ", person("الجابري"), custom={"hijri": 1410})
    assert alike(traits(item(author=person("الجابري"), custom={"hijri": 1410})), traits(listed))
    assert not alike(traits(item(author=person("الجابري"), custom={"hijri": 1404})), traits(listed))


def test_a_title_stands_in_a_text_word_for_word() -> None:
    text = Print(["الجابري، بنية العقل العربى: دراسة", "الوردي، لمحات"])
    assert text.has(BUNYA)
    assert not text.has(BOOKS["wardi"])
    assert not text.has(item("العقل العربي"))

"""The edition."""

from __future__ import annotations

import pytest

from .describing import BOOK, ENGLISH_BOOK, field


@pytest.mark.parametrize(
    "printed",
    ["ط3", "ط 3", "ط.3", "ط: 3", "(ط3)", "ط٣", "الطبعة الثالثة", "ط الثالثة", "الطبعة الثالثة مزيدة ومنقحة"],
)
def test_an_arabic_edition(printed: str) -> None:
    assert field("edition", BOOK.format(printed)) == "3"


@pytest.mark.parametrize("printed", ["2nd ed.", "2nd edition", "2e éd.", "2ème édition"])
def test_a_latin_edition(printed: str) -> None:
    assert field("edition", ENGLISH_BOOK.format(printed)) == "2"


@pytest.mark.parametrize("printed", ["د.ط", "ب.ط", "بدون طبعة"])
def test_no_edition_is_dropped(printed: str) -> None:
    assert field("edition", BOOK.format(printed)) is None
    assert field("title", BOOK.format(printed)) == "العراق: الطبقات الاجتماعية والحركات الثورية"

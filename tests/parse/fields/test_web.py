"""Addresses, DOIs and the day they were seen."""

from __future__ import annotations

import pytest

from .describing import described

PAGE = "عزمي بشارة، «في الثورة والقابلية للثورة»، موقع المركز العربي للأبحاث ودراسة السياسات، {}"


@pytest.mark.parametrize(
    "printed",
    [
        "https://www.dohainstitute.org",
        "متاح على الرابط: https://www.dohainstitute.org",
        "في: https://www.dohainstitute.org",
        "https://www.dohainstitute.org.",
    ],
)
def test_an_address(printed: str) -> None:
    item = described(PAGE.format(printed)).item
    assert item["URL"] == "https://www.dohainstitute.org"
    assert item["title"] == "في الثورة والقابلية للثورة"


@pytest.mark.parametrize(
    "printed",
    ["شوهد في 2019/5/12", "تاريخ الاطلاع: 12/5/2019", "تمت الزيارة في 12/5/2019", "اطلع عليه بتاريخ 12 أيار 2019"],
)
def test_the_day_it_was_seen_is_not_its_own(printed: str) -> None:
    item = described(PAGE.format(f"{printed}، https://www.dohainstitute.org")).item
    assert item.get("accessed") == {"date-parts": [[2019, 5, 12]]}
    assert "issued" not in item


@pytest.mark.parametrize(
    "printed", ["https://doi.org/10.2307/20040119", "doi: 10.2307/20040119", "DOI: 10.2307/20040119."]
)
def test_a_doi(printed: str) -> None:
    item = described(f"Ajami, F. (1978). The end of Pan-Arabism. Foreign Affairs, 57(2), 355-373. {printed}").item
    assert item.get("DOI") == "10.2307/20040119"


def test_a_book_has_no_address() -> None:
    item = described("علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954").item
    assert not {"URL", "DOI", "accessed"} & item.keys()

"""Volume, issue and number of volumes."""

from __future__ import annotations

import pytest

from .describing import ARTICLE, BOOK, ENGLISH_BOOK, field


@pytest.mark.parametrize(
    ("printed", "volume"),
    [
        ("ج1", "1"),
        ("ج 2", "2"),
        ("ج١", "1"),
        ("مج3", "3"),
        ("م 4", "4"),
        ("المجلد الثالث", "3"),
        ("الجزء الثاني", "2"),
        ("الجزء الثاني عشر", "12"),
    ],
)
def test_the_volume_of_a_book(printed: str, volume: str) -> None:
    assert field("volume", BOOK.format(printed)) == volume


@pytest.mark.parametrize("printed", ["Vol. 2", "vol. II", "t. 2", "T.2"])
def test_a_latin_volume(printed: str) -> None:
    assert field("volume", ENGLISH_BOOK.format(printed)) == "2"


def test_a_count_of_volumes_is_no_volume() -> None:
    assert field("volume", BOOK.format("8 مج")) is None
    assert field("number-of-volumes", BOOK.format("8 مج")) == "8"


@pytest.mark.parametrize(
    ("printed", "volume", "issue"),
    [
        ("ع 167", None, "167"),
        ("العدد ١٦٧", None, "167"),
        ("العددان 1-2", None, "1-2"),
        ("العدد 13-14", None, "13-14"),
        ("العدد الأول", None, "1"),
        ("15(167)", "15", "167"),
        ("مج 15، ع 167", "15", "167"),
        ("م 15، ج 2", "15", "2"),
        ("السنة 15، العدد 167", "15", "167"),
    ],
)
def test_volume_and_issue_of_a_journal(printed: str, volume: str | None, issue: str) -> None:
    assert (field("volume", ARTICLE.format(printed)), field("issue", ARTICLE.format(printed))) == (volume, issue)
    assert field("container-title", ARTICLE.format(printed)) == "المستقبل العربي"

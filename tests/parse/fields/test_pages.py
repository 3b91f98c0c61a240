"""Pages: the locator of a citation, the extent of an article."""

from __future__ import annotations

import pytest

from .describing import ARTICLE, described, field

CITED = "حنا بطاطو، العراق، بيروت، مؤسسة الأبحاث العربية، 1990، {}"
CITED_IN_ENGLISH = "Albert Hourani, Arabic Thought in the Liberal Age, London, Oxford University Press, 1962, {}"


@pytest.mark.parametrize(
    ("printed", "locator"),
    [
        ("ص 12", "12"),
        ("ص12", "12"),
        ("ص. 12", "12"),
        ("ص: 12", "12"),
        ("ص ١٢", "12"),
        ("صفحة 12", "12"),
        ("ص ص 12-15", "12-15"),
        ("ص.ص 12-15", "12-15"),
        ("صص 12-15", "12-15"),
        ("ص 15-12", "12-15"),
        ("ص 257-62", "257-262"),
        ("ص 12، 15", "12, 15"),
        ("ص 12 و15", "12, 15"),
        ("ص 12-15، 20", "12-15, 20"),
        ("ص 12 وما بعدها", "12ff"),
        ("2/12", "2/12"),
        ("(2/12)", "2/12"),
    ],
)
def test_a_locator(printed: str, locator: str) -> None:
    assert described(CITED.format(printed), cited=True).locator == locator


@pytest.mark.parametrize(
    ("printed", "locator"),
    [
        ("p. 12", "12"),
        ("pp. 12-15", "12-15"),
        ("pp. 124-5", "124-125"),
        ("pp. 12 ff.", "12ff"),
        ("pp. 12, 15", "12, 15"),
    ],
)
def test_a_latin_locator(printed: str, locator: str) -> None:
    assert described(CITED_IN_ENGLISH.format(printed), cited=True).locator == locator


@pytest.mark.parametrize("printed", ["ص 4-15", "ص ص 4-15", "ص 15-4", "ص ٤-١٥"])
def test_a_range_in_a_list_is_the_extent_of_the_article(printed: str) -> None:
    assert field("page", ARTICLE.format("العدد 167") + "، " + printed) == "4-15"


@pytest.mark.parametrize("printed", ["ص 14", "د.ص"])
def test_a_lone_page_in_a_list_is_no_extent(printed: str) -> None:
    assert field("page", ARTICLE.format("العدد 167") + "، " + printed) is None


def test_a_range_in_a_note_is_no_extent() -> None:
    draft = described(ARTICLE.format("العدد 167") + "، ص 6-8", cited=True)
    assert draft.locator == "6-8"
    assert "page" not in draft.item

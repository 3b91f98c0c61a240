"""«المجلة نفسها» takes its name, or its work, from the citation before."""

from __future__ import annotations

import pytest

from gulfcite.model import Citation, Item
from gulfcite.resolve.serials import in_same_serial

ISSUE: Item = {"container-title": "جريدة الأهرام", "issue": "300", "type": "article-newspaper"}
ARTICLE: Item = {
    "author": [{"family": "زكي"}],
    "title": "تاريخ الصحافة",
    "container-title": "مجلة الهلال",
    "issue": "3",
}


def cited(item: Item) -> Citation:
    return Citation("C2", (0, 1), "", "note", "N2", "full", None, "7", item)


@pytest.mark.parametrize("field", ["container-title", "title"])
@pytest.mark.parametrize("words", ["الجريدة نفسها", "نفس المجلة"])
def test_another_issue_of_a_periodical_is_ibid(field: str, words: str) -> None:
    found = in_same_serial(cited({field: words, "issue": "301", "type": "article-newspaper"}), [ISSUE])  # type: ignore[misc]
    assert (found.form, found.item) == ("ibid", {"issue": "301"})


def test_another_article_of_a_periodical_has_its_name() -> None:
    found = in_same_serial(
        cited({"title": "الطباعة في مصر", "container-title": "المجلة نفسها", "issue": "4"}), [ARTICLE]
    )
    assert found.form == "full"
    assert found.item == {"title": "الطباعة في مصر", "container-title": "مجلة الهلال", "issue": "4"}


def test_an_issue_after_an_article_is_not_the_article() -> None:
    found = in_same_serial(cited({"container-title": "المجلة نفسها", "issue": "4"}), [ARTICLE])
    assert (found.form, found.item) == ("full", {"container-title": "مجلة الهلال", "issue": "4"})


@pytest.mark.parametrize(
    ("item", "before"),
    [
        ({"container-title": "المجلة نفسها", "issue": "4"}, []),
        ({"container-title": "المجلة نفسها", "issue": "4"}, [{"title": "وعاظ السلاطين"}]),
        ({"container-title": "مجلة المجلة", "issue": "4"}, [ISSUE]),
        ({"title": "الدولة نفسها"}, [ISSUE]),
    ],
)
def test_nothing_before_or_another_name_leaves_it(item: Item, before: list[Item]) -> None:
    assert in_same_serial(cited(item), before) == cited(item)

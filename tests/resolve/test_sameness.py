"""When two records are of one work, and when they are of two by one author."""

from typing import Any, cast

import pytest

from gulfcite.model import Item
from gulfcite.resolve.sameness import address, authors_agree, editions_apart, same_work

JABRI = {"family": "الجابري", "given": "محمد عابد"}
BINYA: dict[str, Any] = {
    "type": "book",
    "title": "بنية العقل العربي",
    "author": [JABRI],
    "publisher": "مركز دراسات الوحدة العربية",
    "publisher-place": "بيروت",
    "issued": {"date-parts": [[1990]]},
}
LAROUI: dict[str, Any] = {
    "type": "book",
    "title": "الأيديولوجيا العربية المعاصرة",
    "author": [{"family": "العروي", "given": "عبد الله"}],
    "issued": {"date-parts": [[1995]]},
}
ARTICLE: dict[str, Any] = {
    "type": "article-journal",
    "title": "إشكالية الديمقراطية والمجتمع المدني في الوطن العربي",
    "author": [JABRI],
    "container-title": "المستقبل العربي",
    "volume": "15",
    "issue": "167",
    "page": "4-15",
    "issued": {"date-parts": [[1993]]},
}


def but(item: dict[str, Any], **fields: Any) -> Item:
    """The item with other fields; None takes one away, and an underscore stands for a hyphen."""
    changed = item | {key.replace("_", "-") if key not in item else key: value for key, value in fields.items()}
    return cast(Item, {key: value for key, value in changed.items() if value is not None})


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (BINYA, but(BINYA)),
        (BINYA, but(BINYA, author=None, publisher=None)),
        (BINYA, but(BINYA, title="بنيه العقل العربى", issued=None)),
        (BINYA, but(BINYA, author=[{"literal": "محمد عابد الجابري"}], publisher="بيروت")),
        (BINYA, but(BINYA, author=[{"family": "الجابري"}], publisher=None)),
        (BINYA, but(BINYA, title="بنية العقل العربي: دراسة تحليلية نقدية")),
        (LAROUI, but(LAROUI, title="L'idéologie arabe contemporaine", author=[{"family": "Laroui", "given": "A."}])),
        (ARTICLE, but(ARTICLE, title=None)),
        (
            ARTICLE,
            but(
                ARTICLE,
                title="The Problem of Democracy and Civil Society in the Arab World",
                author=[{"family": "Al-Jabri", "given": "Mohammed Abed"}],
                **{"container-title": "Arab Future"},
            ),
        ),
    ],
)
def test_one_work(a: dict[str, Any], b: dict[str, Any]) -> None:
    assert same_work(cast(Item, a), cast(Item, b)) >= 0.8
    assert same_work(cast(Item, b), cast(Item, a)) == pytest.approx(same_work(cast(Item, a), cast(Item, b)))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (BINYA, but(BINYA, title="تكوين العقل العربي")),
        (BINYA, but(BINYA, title="العقل السياسي العربي", issued=None)),
        (BINYA, but(BINYA, volume="1", issued=None) | {"title": "نحن والتراث"}),
        (but(BINYA, title="الوسيط", volume="1"), but(BINYA, title="الوسيط", volume="2")),
        (but(BINYA, DOI="10.1000/1"), but(BINYA, title="نحن والتراث", DOI="10.1000/2")),
        (LAROUI, but(LAROUI, title="Islam et modernité", author=[{"family": "Laroui", "given": "A."}])),
        (ARTICLE, BINYA),
        (
            but(BINYA, title="المغني", author=None, issued=None),
            but(BINYA, title="المغني", author=[{"family": "ابن قدامة"}]),
        ),
        ({"type": "book"}, {"type": "book"}),
    ],
)
def test_two_works(a: dict[str, Any], b: dict[str, Any]) -> None:
    assert same_work(cast(Item, a), cast(Item, b)) < 0.8


def test_another_edition_is_nearer_than_another_book_and_not_the_same() -> None:
    edition = same_work(cast(Item, BINYA), but(BINYA, issued={"date-parts": [[2009]]}, edition="9"))
    other = same_work(cast(Item, BINYA), but(BINYA, title="نحن والتراث"))
    assert other < 0.2 < edition < 0.8


def test_one_address_is_one_page_and_one_site_is_not() -> None:
    page = {"type": "webpage", "title": "الأمن العربي", "URL": "https://caus.org.lb/article/1520"}
    same = {"type": "webpage", "title": "Arab Security", "URL": "http://www.caus.org.lb/article/1520/"}
    site = {"type": "webpage", "title": "نقد الخطاب الديني", "URL": "https://caus.org.lb"}
    assert same_work(cast(Item, page), cast(Item, same)) > 0.9
    assert same_work(cast(Item, page), cast(Item, site)) < 0.2


def test_addresses_differ_in_more_than_their_dress() -> None:
    assert address("HTTPS://www.Example.org/a/") == address("http://example.org/a") == address("example.org/a.")
    assert address("https://example.org/a?id=1") != address("https://example.org/a?id=2")


def test_a_list_of_authors_may_stop_after_the_first() -> None:
    both = [{"family": "حنفي", "given": "حسن"}, {"family": "الجابري", "given": "محمد عابد"}]
    assert authors_agree(cast(Any, both), cast(Any, both[:1])) == 1.0
    assert authors_agree(cast(Any, both), []) == 0.0
    assert authors_agree(cast(Any, both), cast(Any, [{"family": "الوردي", "given": "علي"}])) < 0.3


BANK: dict[str, Any] = {
    "type": "report",
    "title": "التقرير الاقتصادي السنوي",
    "author": [{"literal": "البنك المركزي العراقي"}],
    "issued": {"date-parts": [[2015]]},
}


def test_the_reports_of_two_years_and_the_works_of_one_year_are_two() -> None:
    assert same_work(cast(Item, BANK), but(BANK, issued={"date-parts": [[2016]]})) < 0.5
    letters = [but(BINYA, custom={"year-suffix": letter}) for letter in "أب"]
    assert same_work(*letters) < 0.5


def test_editions_are_told_apart_by_their_years() -> None:
    later = {"date-parts": [[2009]]}
    assert editions_apart(cast(Item, BINYA), but(BINYA, issued=later, publisher="المركز الثقافي العربي"))
    assert editions_apart(cast(Item, BINYA), but(BINYA, issued=later, edition="9"))
    assert editions_apart(cast(Item, BANK), but(BANK, issued={"date-parts": [[2016]]}))
    assert not editions_apart(cast(Item, BINYA), but(BINYA, issued=later))
    assert not editions_apart(cast(Item, BINYA), but(BINYA, publisher="المركز الثقافي العربي"))

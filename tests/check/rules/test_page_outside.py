"""page-outside: a page that is not among those of the article."""

from gulfcite.check.rules.page_outside import RULE
from gulfcite.model import Analysis

from ..build import cite, document, entry, item, person

ARTICLE = item(
    "إشكالية الديمقراطية", person("الجابري"), 1993, type="article-journal", container_title="المستقبل العربي"
)


def messages(analysis: Analysis) -> list[tuple[str | None, str]]:
    return [(said.target, str(said.message)) for said in RULE.find(analysis)]


def test_a_page_outside_an_article_is_told() -> None:
    listed = entry("democracy", {**ARTICLE, "page": "204-215"})
    cites = [cite("democracy", record=ARTICLE, locator=page, reference="R1") for page in ("210", "215", "231")]
    assert messages(document(cites=cites, entries=[listed])) == [
        ("C3", "page: 231 here, but the article is on 204-215")
    ]


def test_it_is_silent_where_the_extent_is_not_known() -> None:
    assert not messages(document(cites=[cite("democracy", record=ARTICLE, locator="231")]))

"""pages-apart: a page far from where the other citations of an article are."""

from gulfcite.check.rules.pages_apart import RULE
from gulfcite.model import Analysis

from ..build import cite, document, item, person

ARTICLE = item(
    "إشكالية الديمقراطية", person("الجابري"), 1993, type="article-journal", container_title="المستقبل العربي"
)


def messages(analysis: Analysis) -> list[tuple[str | None, str]]:
    return [(said.target, str(said.message)) for said in RULE.find(analysis)]


def test_a_page_far_from_the_others_of_an_article_is_told() -> None:
    pages = ["590", "591-592", "594ff", "12"]
    cites = [cite("democracy", record=ARTICLE, locator=page) for page in pages]
    assert messages(document(cites=cites)) == [("C4", "page: 12 here, far from the other pages of this article")]


def test_pages_of_a_book_may_be_far_apart() -> None:
    cites = [cite("wardi", locator=page) for page in ("10", "12", "14", "400")]
    assert not list(RULE.find(document(cites=cites)))

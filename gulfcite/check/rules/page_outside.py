"""page-outside: a page cited of an article that is not among the article's pages.

Either the page is a slip or the citation is of another work.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..compare import pages
from ..phrase import Phrase
from ..rule import Rule, Said

_OUTSIDE = Phrase("page: {page} here, but the article is on {pages}", "الصفحة: {page} هنا، والمقالة في الصفحات {pages}")


def find(analysis: Analysis) -> Iterator[Said]:
    for article in pages.articles(analysis):
        for page, citation in article.cited:
            if pages.outside(page, article.pages):
                yield Said(citation.id, citation.span, _OUTSIDE.of(page=page, pages=article.pages))


RULE = Rule(
    "GC405",
    "page-outside",
    "warning",
    Phrase("A page cited that is not among the pages of the article.", "صفحة محال إليها ليست من صفحات المقالة."),
    Phrase(
        "The reader who turns to it finds another article: the page is a slip, or another work is meant.",
        "من يفتحها يجد مقالة أخرى: فالرقم سهو، أو المقصود عمل آخر.",
    ),
    fails="""الأمن القومي قديم(1)، ووعظ الوعاظ السلاطين(2).

(1) علي الدين هلال، "الأمن القومي العربي"، شؤون عربية، العدد 35، 1984، ص 45.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.

المراجع
1. هلال، علي الدين، "الأمن القومي العربي"، شؤون عربية، العدد 35، 1984، ص 12-20.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""الأمن القومي قديم(1)، ووعظ الوعاظ السلاطين(2).

(1) علي الدين هلال، "الأمن القومي العربي"، شؤون عربية، العدد 35، 1984، ص 15.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.

المراجع
1. هلال، علي الدين، "الأمن القومي العربي"، شؤون عربية، العدد 35، 1984، ص 12-20.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    find=find,
    kind="mismatch",
)

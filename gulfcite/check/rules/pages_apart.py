"""pages-apart: a page cited of an article far from the others that are cited of it.

No article is on all of them: the page is a slip, or another work is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..compare import pages
from ..phrase import Phrase
from ..rule import Rule, Said

_FAR = Phrase(
    "page: {page} here, far from the other pages of this article", "الصفحة: {page} هنا، بعيدة عن سائر صفحات المقالة"
)


def find(analysis: Analysis) -> Iterator[Said]:
    for article in pages.articles(analysis):
        strays = pages.strays([page for page, _ in article.cited])
        for page, citation in article.cited:
            if page in strays and not pages.outside(page, article.pages):
                yield Said(citation.id, citation.span, _FAR.of(page=page))


RULE = Rule(
    "GC406",
    "pages-apart",
    "warning",
    Phrase("Pages cited of one article too far apart to be in it.", "صفحات من مقالة واحدة متباعدة لا تسعها مقالة."),
    Phrase(
        "No article is on all of them: the page is a slip, or another work of the author is meant.",
        "لا مقالة تمتد عليها كلها: فالرقم سهو، أو المقصود عمل آخر للمؤلف.",
    ),
    fails="""(1) علي الدين هلال، "الأمن القومي العربي"، شؤون عربية، العدد 35، 1984، ص 12.
(2) هلال، مصدر سبق ذكره، ص 15.
(3) هلال، مصدر سبق ذكره، ص 16.
(4) هلال، مصدر سبق ذكره، ص 18.
(5) هلال، مصدر سبق ذكره، ص 318.
""",
    passes="""(1) علي الدين هلال، "الأمن القومي العربي"، شؤون عربية، العدد 35، 1984، ص 12.
(2) هلال، مصدر سبق ذكره، ص 15.
(3) هلال، مصدر سبق ذكره، ص 16.
(4) هلال، مصدر سبق ذكره، ص 18.
(5) هلال، مصدر سبق ذكره، ص 19.
""",
    find=find,
    kind="mismatch",
)

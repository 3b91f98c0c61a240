"""Pages cited of an article that cannot lie in it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from ...model import Analysis, Citation
from ...text.folding import ascii_digits

_ARTICLES = frozenset(("article-journal", "chapter"))

#: No article is so long that pages this far apart are both in it.
_FAR = 100
#: So many citations near one another show where the article is.
_WITNESSES = 3


class Article(NamedTuple):
    """An article: the pages it is on, as printed, and each citation of it with the first page it cites."""

    pages: str
    cited: list[tuple[int, Citation]]


def articles(analysis: Analysis) -> list[Article]:
    """The articles and chapters that are cited by page."""
    extents = {work.id: work.item.get("page", "") for work in analysis.works if work.item.get("type") in _ARTICLES}
    cited: dict[str, list[tuple[int, Citation]]] = defaultdict(list)
    for citation in analysis.citations:
        page, work = first_page(citation.locator), citation.resolution.work
        if page and work in extents:
            cited[work].append((page, citation))
    return [Article(extents[work], places) for work, places in cited.items()]


def first_page(locator: str | None) -> int | None:
    """The first page of a locator; ``None`` for a volume and page, a paragraph, a folio."""
    digits = ascii_digits(locator or "")
    number = digits[: len(digits) - len(digits.lstrip("0123456789"))]
    return int(number) if number and "/" not in digits else None


def outside(page: int, extent: str) -> bool:
    """Whether a page lies outside an article's ``page`` field, and isn't counted from the article's own first page."""
    low, _, high = ascii_digits(extent).replace("–", "-").replace("—", "-").partition("-")
    if not (low.strip().isdecimal() and high.strip().isdecimal()):
        return False
    start, end = int(low), int(high)
    return 0 < end - start < 2 * _FAR and not start <= page <= end and page > end - start + 1


def strays(pages: Sequence[int]) -> set[int]:
    """The pages too far from where most of the others lie, a clear majority of them, to be in one article."""
    middle = sorted(pages)[len(pages) // 2]
    close = [page for page in pages if abs(page - middle) <= _FAR / 2]
    far = {page for page in pages if abs(page - middle) > _FAR}
    return far if len(close) >= _WITNESSES and 3 * len(close) >= 2 * len(pages) else set()

"""Pages cited of an article that cannot lie in it."""

from __future__ import annotations

from collections.abc import Sequence

from ...text.folding import ascii_digits

#: No article is so long that pages this far apart are both in it.
_FAR = 100
#: So many citations near one another show where the article is.
_WITNESSES = 3


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

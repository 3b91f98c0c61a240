"""Years and pages as author-date citations print them: 1990م, 1410هـ/1990م, 1990أ, د.ت; ص 20, 59-60, 2/55."""

from typing import NamedTuple

from ...patterns.passage import Passage
from ...text.tokens import NUMBER, WORD
from ..dates import SUFFIXES
from ..numerals import page_range, skip_marks

_LATEST = 2040
_LONGEST_PAGE = 3
_PLACES = ("page-label", "locator", "law")
_VOLUMES = ("volume-label", "part-label")


class PrintedYear(NamedTuple):
    """A year in one calendar or both, its letter (1990أ), and the token after it; a date not known has neither."""

    end: int
    gregorian: int | None = None
    hijri: int | None = None
    suffix: str = ""


def year_at(passage: Passage, at: int, end: int) -> PrintedYear | None:
    """The year of publication printed at token ``at``, or None: a span of years and an impossible one are none."""
    undated = passage.label(at, "no-date")
    if undated and undated.end <= end and at:
        return PrintedYear(undated.end)
    one = _calendar_year(passage, at)
    if one is None:
        return None
    value, hijri, after = one
    gregorian, other = (None, value) if hijri else (value, None)
    if passage.key(after) in ("/", "-", "=", "("):
        second = _calendar_year(passage, after + 1)
        if second and second[1] != hijri:
            gregorian, other = (second[0], value) if hijri else (value, second[0])
            after = second[2] + (passage.key(second[2]) == ")")
        elif second and passage.key(after) == "/":
            gregorian, after = second[0], second[2]
        elif passage.key(after) != "(" and passage.kind(after + 1) == NUMBER and after + 1 < end:
            if not _page_after_slash(passage, after, value):
                return None
    if gregorian is not None and not 1500 <= gregorian <= _LATEST:
        return None
    suffix = ""
    letter = after + (passage.key(after) == "-")
    if passage.kind(letter) == WORD and passage.key(letter) in SUFFIXES and passage.key(letter + 1) != ".":
        suffix = passage.printed(letter)
        after = letter + 1
    return PrintedYear(after, gregorian, other, suffix)


def _page_after_slash(passage: Passage, slash: int, year: int) -> bool:
    """1965/ 12: a page after the year; 1965/66 is a school year, and 1965/3/12 a day."""
    page = passage.key(slash + 1)
    if passage.key(slash) != "/" or len(page) > _LONGEST_PAGE or passage.key(slash + 2) == "/":
        return False
    return int(page) != (year + 1) % 100


def _calendar_year(passage: Passage, at: int) -> tuple[int, bool, int] | None:
    """The number at ``at`` as a year, whether it is Hijri, and the token after its era."""
    key = passage.key(at)
    if passage.kind(at) != NUMBER or not 3 <= len(key) <= 4:
        return None
    value = int(key)
    era = passage.label(at + 1, "era")
    if era and era.meaning == "hijri":
        return (value, True, era.end) if value <= 1500 else None
    if era and era.meaning == "gregorian":
        return value, False, era.end
    if len(key) == 4 and 1300 <= value <= 1460:
        return value, True, at + 1
    return (value, False, at + 1) if 1500 <= value <= _LATEST else None


def pages(passage: Passage, at: int, end: int, *, several: bool = True) -> tuple[str | None, int]:
    """The locator at token ``at`` after a mark or a label, low to high, and the token after it."""
    start, at = at, skip_marks(passage, at, end, ",:.-/")
    volume, at = _volume(passage, at, end)
    labelled = bool(volume)
    while at < end and _is_page(passage, at):
        label = passage.label(at, *_PLACES)
        at = skip_marks(passage, label.end if label else at + 1, end, ".:(")
        labelled = True
    if at >= end or passage.kind(at) != NUMBER or (not labelled and _opens_year(passage, at, end)):
        return (volume, at) if volume else (None, start)
    found: list[str] = []
    while True:
        part, at = _part(passage, at, end)
        found.append(part)
        more = passage.key(at) in (",", "و") and passage.kind(at + 1) == NUMBER and at + 1 < end
        if not several or not more or _opens_year(passage, at + 1, end):
            break
        at += 1
    following = passage.label(at, "page-label")
    if following and following.meaning == "following-pages" and following.end <= end:
        found[-1] += "ff"
        at = following.end + (passage.key(following.end) == ".")
    locator = ", ".join(found)
    return (f"{volume}/{locator}" if volume else locator), at


def _volume(passage: Passage, at: int, end: int) -> tuple[str, int]:
    """ج1، · vol. 2,: the volume before the pages, and the token after it."""
    label = passage.label(at, *_VOLUMES)
    if label and not _is_page(passage, at):
        first = label.end + (passage.key(label.end) == ".")
        if first < end and passage.kind(first) == NUMBER:
            return passage.key(first), skip_marks(passage, first + 1, end, ",:/")
    return "", at


def _part(passage: Passage, at: int, end: int) -> tuple[str, int]:
    """One page, a range, or volume/page at token ``at``, and the token after it."""
    low = passage.key(at)
    at += 1
    if passage.key(at) in ("-", "/") and passage.kind(at + 1) == NUMBER and at + 1 < end:
        high = passage.key(at + 1)
        low = page_range(low, high) if passage.key(at) == "-" else f"{low}/{high}"
        at += 2
    return low, at + (passage.key(at) == ")" and at < end)


def _is_page(passage: Passage, at: int) -> bool:
    label = passage.label(at, *_PLACES)
    if label is None or label.meaning == "following-pages":
        return False
    return label.table != "law" or label.meaning in ("article", "paragraph")


def _opens_year(passage: Passage, at: int, end: int) -> bool:
    """Whether the bare number at ``at`` is a year of its own: as long as one, and ending its part."""
    year = year_at(passage, at, end)
    return year is not None and year.gregorian is not None

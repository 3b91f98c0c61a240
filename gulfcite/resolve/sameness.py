"""When two records are of one work: the evidence of each field, added up.

Each field that both records have speaks for or against, by as much as it can tell; a field that one record
lacks is silent. The sum is read as log-odds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from math import exp

from ..model import Item, Name
from ..tables import meanings
from ..text.folding import fold, is_arabic
from .dating import letters_differ, years_agree
from .names import names_agree
from .titles import length, titles_agree

#: What speaks against any two records that nothing is known of.
_PRIOR = -2.5

# Curves: how alike two values are, and what that is worth; between two points the line between them.
_TITLE = ((0.3, -5.0), (0.5, -2.0), (0.65, 0.5), (0.8, 2.5), (0.9, 4.5))
_TITLE_ACROSS = ((0.0, -3.0), (0.15, -2.0), (0.3, -0.5), (0.45, 1.0), (0.6, 2.0), (0.8, 3.0))
_AUTHOR = ((0.15, -3.5), (0.3, -2.0), (0.5, 0.0), (0.6, 1.2), (0.75, 2.0), (0.9, 2.5))
_AUTHOR_ACROSS = ((0.15, -2.5), (0.3, -1.5), (0.5, 0.2), (0.6, 1.5), (0.75, 2.2), (0.9, 2.7))
_SOURCE = ((0.2, -0.5), (0.5, 0.2), (0.8, 1.0))
_JOURNAL = ((0.2, -2.0), (0.5, 0.2), (0.8, 1.0))
_SOURCE_ACROSS = ((0.1, -0.3), (0.3, 0.0), (0.7, 1.0))

# Plain values: what it is worth that they are the same, and that they are not.
_PLAIN = {
    "DOI": (8.0, -5.0),
    "ISBN": (5.0, -1.0),
    "number": (1.5, -3.0),
    "volume": (1.0, -5.0),
    "issue": (1.0, -3.0),
    "page": (2.5, -1.0),
    "edition": (0.3, -1.5),
}
_SAME_URL, _SAME_PATH, _SAME_SITE, _OTHER_PAGE = 5.0, 3.5, 1.2, -2.0
#: A path this long, or one with a number in it, is of one page and not of a section of a site.
_PAGE_PATH = 20
#: What the words of the shorter title tell, by their number: a title of one word is easily met by chance.
_TELLING = (0.0, 0.5, 0.7, 0.85, 1.0, 1.1, 1.2, 1.3)
#: Evidence that no agreement of authors and sources can lift above doubt.
_HOPELESS = -3.7
#: Evidence that no two names can put in doubt, misspelt as they may be.
_CERTAIN = 5.0
#: Between these the source may decide.
_DOUBT = (-2.0, 4.0)
_SAME_YEAR, _NEXT_YEAR, _OTHER_YEAR = 1.2, -1.0, -3.5
_SAME_DAY = 0.8
#: What is published by one title year after year: التقرير السنوي, Yearbook.
_PERIODIC = ("report", "bulletin", "yearbook")
#: 2015أ and 2015ب; the reports of two years.
_OTHER_WORK = -7.0
_OTHER_KIND = -0.7

#: Types that one source may fairly be given.
_KINDS = (
    {"book", "report", "document", "monograph"},
    {"webpage", "post", "post-weblog", "article-newspaper", "article-magazine", "article"},
    {"article-journal", "article-magazine", "article", "periodical"},
    {"report", "document", "article", "webpage"},
    {"chapter", "entry-encyclopedia", "entry-dictionary", "paper-conference"},
    {"legislation", "bill", "regulation", "treaty", "legal_case"},
    {"manuscript", "book", "document"},
)


def same_work(a: Item, b: Item) -> float:
    """The probability that two CSL items describe one work; editions and volumes of a book are works of their own."""
    evidence = _PRIOR + _numbers(a, b) + _dates(a, b) + _urls(a, b) + _kinds(a, b) + _titles(a, b)
    if _HOPELESS < evidence < _CERTAIN:
        evidence += _authors(a, b)
        if _DOUBT[0] < evidence < _DOUBT[1]:
            evidence += _sources(a, b)
    return 1 / (1 + exp(-evidence))


def editions_apart(a: Item, b: Item) -> bool:
    """Whether two records of one title are told apart by their years: of two editions, or two years' reports.

    A year may be a slip, so something else must differ too, unless bodies publish by that title year after year.
    """
    if letters_differ(a, b):
        return True
    if years_agree(a, b) is not False:
        return False
    differing = any(
        a[field] != b[field] for field in ("publisher", "publisher-place", "page") if field in a and field in b
    )
    return (
        _yearly(a, b)
        or differing
        or a.get("edition") != b.get("edition")
        or _plain(a.get("title", "")) != _plain(b.get("title", ""))
    )


def authors_agree(a: Sequence[Name], b: Sequence[Name]) -> float:
    """How far two lists of names agree, 0 to 1: the shorter one may leave out all but the first author."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if not short:
        return 0.0
    best = [max(names_agree(name, other) for other in long) for name in short]
    return sum(best) / len(best)


def _numbers(a: Item, b: Item) -> float:
    evidence = 0.0
    for field, (same, other) in _PLAIN.items():
        if field in a and field in b:
            evidence += same if _plain(str(a.get(field))) == _plain(str(b.get(field))) else other
    return evidence


def _dates(a: Item, b: Item) -> float:
    ours, theirs = _date(a), _date(b)
    if letters_differ(a, b):
        return _OTHER_WORK
    if ours and theirs:
        if ours[0] != theirs[0] and _yearly(a, b):
            return _OTHER_WORK
        if ours[0] != theirs[0]:
            return _NEXT_YEAR if abs(ours[0] - theirs[0]) == 1 else _OTHER_YEAR
        finer = list(zip(ours[1:], theirs[1:], strict=False))
        if not finer:
            return _SAME_YEAR
        return _SAME_YEAR + _SAME_DAY if all(one == other for one, other in finer) else 0.0
    hijri = [_plain(str(item.get("custom", {}).get("hijri", ""))) for item in (a, b)]
    if all(hijri):
        return _SAME_YEAR if hijri[0] == hijri[1] else _OTHER_YEAR
    return 0.0


def _yearly(a: Item, b: Item) -> bool:
    """Whether both are of bodies, or both are reports, in one script: those keep one title year after year."""
    names = [item["author"][0] for item in (a, b) if item.get("author")]
    if len(names) == 2 and all("literal" in name for name in names):
        return _arabic(names[0]) == _arabic(names[1])
    first = [_plain(item.get("title", "").split(" ")[0]) for item in (a, b)]
    return all(meanings("report").get(word) in _PERIODIC for word in first) and is_arabic(first[0]) == is_arabic(
        first[1]
    )


def _date(item: Item) -> list[int]:
    dates = item.get("issued", {}).get("date-parts", [])
    return dates[0] if dates else []


def _urls(a: Item, b: Item) -> float:
    ours, theirs = a.get("URL"), b.get("URL")
    if not ours or not theirs:
        return 0.0
    one, other = address(ours), address(theirs)
    host, _, path = one.partition("/")
    if not path or not (len(path) >= _PAGE_PATH or any(map(str.isdigit, path))):
        return _SAME_SITE if one == other else 0.0
    if path == other.partition("/")[2]:
        return _SAME_URL if one == other else _SAME_PATH
    return _OTHER_PAGE if "/" in other and host == other.partition("/")[0] else 0.0


@lru_cache(maxsize=8192)
def address(url: str) -> str:
    """A URL without what its copies differ in: scheme, www, case of the host, marks at its end."""
    url = url.strip("<> .,،)")
    rest = url.partition("://")[2] or url
    host, slash, path = rest.partition("#")[0].partition("/")
    return host.lower().removeprefix("www.") + (slash + path).rstrip("/")


def _kinds(a: Item, b: Item) -> float:
    ours, theirs = a.get("type", ""), b.get("type", "")
    if ours == theirs or not ours or not theirs or any(ours in kin and theirs in kin for kin in _KINDS):
        return 0.0
    return _OTHER_KIND


def _titles(a: Item, b: Item) -> float:
    """The evidence of the titles, the original ones among them: that of the two that agree best."""
    return max((_title(ours, theirs) for ours in _titles_of(a) for theirs in _titles_of(b)), default=0.0)


def _title(ours: str, theirs: str) -> float:
    evidence = _along(_TITLE_ACROSS if across(ours, theirs) else _TITLE, titles_agree(ours, theirs))
    if evidence > 0:
        evidence *= _TELLING[min(length(ours), length(theirs), len(_TELLING) - 1)]
    return evidence


def _titles_of(item: Item) -> list[str]:
    return [title for title in (item.get("title"), item.get("original-title")) if title]


def _authors(a: Item, b: Item) -> float:
    ours, theirs = a.get("author"), b.get("author")
    if not ours or not theirs:
        return 0.0
    curve = _AUTHOR_ACROSS if _arabic(ours[0]) != _arabic(theirs[0]) else _AUTHOR
    return _along(curve, authors_agree(ours, theirs))


def _arabic(name: Name) -> bool:
    return is_arabic(name.get("family") or name.get("literal") or name.get("given", ""))


def _sources(a: Item, b: Item) -> float:
    """Journal against journal; else the best of journal and publisher, since each may be read as the other."""
    ours, theirs = a.get("container-title"), b.get("container-title")
    if ours and theirs:
        return _along(_SOURCE_ACROSS if across(ours, theirs) else _JOURNAL, titles_agree(ours, theirs))
    found = [
        _along(_SOURCE_ACROSS if across(one, other) else _SOURCE, titles_agree(one, other))
        for one in _sources_of(a)
        for other in _sources_of(b)
    ]
    return max(found, default=0.0)


def _sources_of(item: Item) -> list[str]:
    return [name for name in (item.get("container-title"), item.get("publisher")) if name]


def across(a: str, b: str) -> bool:
    """Whether two texts are in two scripts."""
    return is_arabic(a) != is_arabic(b)


def _plain(value: str) -> str:
    return "".join(filter(str.isalnum, fold(value)))


def _along(curve: Sequence[tuple[float, float]], at: float) -> float:
    """The value of a curve at a point; beyond its ends that of the end."""
    after = bisect_right(curve, (at, float("inf")))
    if after == 0:
        return curve[0][1]
    if after == len(curve):
        return curve[-1][1]
    (left, low), (right, high) = curve[after - 1 : after + 1]
    return low + (high - low) * (at - left) / (right - left)

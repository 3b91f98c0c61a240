"""What shows that a line goes on with what stands above it: a link, a word that announces one, a signal."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..tables import meanings
from ..text.folding import fold
from .numbers import FIRST_YEAR, LATEST_YEAR
from .phrases import key_words

_LINK = ("http", "<http", "(http", "[http", "www.", "<www", "doi:", "DOI", "doi.org")
_WEB = frozenset(["available-at", "link", "website", "internet", "accessed", "retrieved"])
_SIGNALS = frozenset(["see", "see-also", "see-for-example", "compare", "for-more", "via"])
_CLOSED = '.؟?!>»”"]'
_MARKS = "،,؛;:.)]&("
_LABELS = ("volume-label", "issue-label", "part-label", "edition")
#: What may stand before a year or pages that are an element of their own, and after a year.
_PARTING = (",", "،", ":", ";", "؛", ".", "-", "–", "/")
_ERA = ("م", "ه", "م.", "ه.", ".")
#: What stands around a number: brackets, stops, the letters of an era.
_SIGNS = "()[]./-،,:;؛مه"
_MOST_WORDS = 6
#: How much of a line is read for how it begins or ends.
_TAIL = 60


def goes_on(text: str) -> bool:
    """Whether a line begins with a link or with the words that announce one: ``Website: https://...``."""
    if text.startswith(_LINK):
        return True
    head = text[:60]
    if ":" not in head and "http" not in text[:90]:
        return False
    words = key_words(head.partition("http")[0].partition(":")[0])
    return len(words) <= _MOST_WORDS and " ".join(words) in _web()


def resumes(text: str) -> bool:
    """Whether a paragraph begins with a link, or with a signal and a colon: ``وكذلك: ...``, ``See also: ...``."""
    if goes_on(text):
        return True
    head, colon, _ = text[:60].partition(":")
    if not colon:
        return False
    words = key_words(head)
    table = meanings("signal")
    phrase = " ".join(words)
    return len(words) <= _MOST_WORDS and (
        table.get(phrase) in _SIGNALS or (phrase[:1] == "و" and table.get(phrase[1:]) in _SIGNALS)
    )


def is_closed(text: str) -> bool:
    """Whether a line ends as a sentence, a link or a DOI does."""
    last = text.rsplit(None, 1)[-1]
    return text[-1] in _CLOSED or "://" in last or (last.startswith(("10.", "doi:")) and "/" in last)


def is_ended(text: str) -> bool:
    """Whether a line without a stop ends as an entry does: ``، 1983م``, ``(1983)``, ``ص 34``, ``، 17-18``, ``د.ت``."""
    words = ["", "", *fold(text[-_TAIL:]).replace("–", "-").split()]
    if words[-1] in _ERA:
        words.pop()
    *_, before, last = words
    numbers = [number.strip(_SIGNS) for number in last.strip(_SIGNS).replace("/", "-").split("-")]
    if not all(number.isdecimal() for number in numbers):
        ends = key_words(text[-_TAIL:])
        pages = before.isdecimal() and last.strip(".") in meanings("page-label")
        return pages or _is_page(ends[-1:]) or " ".join(ends[-2:]) in meanings("no-date")
    if _is_page(key_words(f"{before} {numbers[0]}")):
        return True
    parted = _parts(words[:-1])
    if not (last[:1] in ("(", "[") or parted):
        return False
    years = [int(number) for number in numbers if FIRST_YEAR <= int(number) <= LATEST_YEAR]
    if len(numbers) == 1:
        return bool(years) or (parted and last.endswith(")"))
    # A title may end in the years that it tells of, but not in those of a school year or of two eras: ، 1921-1958
    of_one = len(years) == len(numbers) == 2 and ("/" in last or "ه" in last or years[1] == years[0] + 1)
    return of_one or (parted and not years)


def _parts(words: Sequence[str]) -> bool:
    """Whether a year after the words stands by itself: after a mark, the year of another era, or a month so placed."""
    at = len(words) - 1
    while at > 0 and not words[at].endswith(_PARTING) and _month_words().issuperset(words[at].split("/")):
        at -= 1
    return words[at].endswith(_PARTING) or (len(words[at]) > 3 and words[at].strip(_SIGNS).isdecimal())


def opens_inside(text: str) -> bool:
    """Whether a line begins with what no entry does: a mark, ``العدد 3``, ``ص20``, ``بيروت: دار الفكر``."""
    if text[0] in _MARKS:
        return True
    words = key_words(text[:_TAIL])
    if _is_page(words[:1], *_LABELS) or _is_page(words[:2], *_LABELS):
        return True
    if len(words) == 1 and words[0].isdecimal():
        return True
    place, _, name = text[:_TAIL].partition(":")
    city = meanings("place").get(" ".join(key_words(place))) == "city"
    return city and key_words(name)[:1] != [] and key_words(name)[0] in meanings("publisher-cue")


def is_broken(text: str, after: str) -> bool:
    """Whether a line ends in an abbreviation that another element follows: ``د. ط.``, ``pp.`` before a number."""
    words = key_words(text[-_TAIL:])
    if " ".join(words[-2:]) in meanings("no-edition"):
        return True
    return after[0].isdecimal() and words[-1:] != [] and words[-1] in meanings("page-label", *_LABELS)


def _is_page(words: Sequence[str], *labels: str) -> bool:
    """Whether the words are a label, of a page or of one of the ``labels``, and its number: ص 34, ص34."""
    stem = words[0].rstrip("0123456789") if words else ""
    numbered = (len(words) == 1 and stem != words[0]) or (len(words) == 2 and words[1].isdecimal())
    return numbered and stem in meanings("page-label", *labels)


@cache
def _web() -> frozenset[str]:
    return frozenset(form for form, meaning in meanings("web").items() if meaning in _WEB)


@cache
def _month_words() -> frozenset[str]:
    return frozenset(word for form in meanings("month") for word in form.split())

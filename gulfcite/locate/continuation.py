"""What shows that a line goes on with what stands above it: a link, a word that announces one, a signal."""

from __future__ import annotations

from functools import cache

from ..tables import meanings
from .phrases import key_words

_LINK = ("http", "<http", "(http", "[http", "www.", "<www", "doi:", "DOI", "doi.org")
_WEB = frozenset(["available-at", "link", "website", "internet", "accessed", "retrieved"])
_SIGNALS = frozenset(["see", "see-also", "see-for-example", "compare", "for-more", "via"])
_CLOSED = '.؟?!>»”"]'
_MOST_WORDS = 6


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
    """Whether a line ends as a sentence or a link does."""
    return text[-1] in _CLOSED or "://" in text.rsplit(None, 1)[-1]


@cache
def _web() -> frozenset[str]:
    return frozenset(form for form, meaning in meanings("web").items() if meaning in _WEB)

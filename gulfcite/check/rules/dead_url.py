"""dead-url: a link that leads to nothing on the day it was asked.

Told are answers that say so (404, 410) and hosts that nobody knows. A server that is busy, slow, closed to programs or
in a private network says nothing of the link.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...model import Analysis
from ..phrase import Phrase
from ..rule import Rule, Said
from ..urls import sound

if TYPE_CHECKING:  # it is an extra
    from ...online.web import Web

_GONE = frozenset((404, 410))
_NOT_FOUND = Phrase("{url}: not found when asked ({status})", "{url}: لم يعثر عليه عند السؤال ({status})")
_NO_HOST = Phrase("{url}: its host was not known when asked", "{url}: لم يعرف مضيفه عند السؤال")


def find(analysis: Analysis, web: Web) -> Iterator[Said]:
    links = list(sound(analysis))
    answers = web.pages(link.url for link in links)
    for link in links:
        answer = answers[link.url]
        if answer.status in _GONE:
            yield Said(link.target, link.span, _NOT_FOUND.of(url=link.printed, status=answer.status))
        elif answer.reason == "unknown-host":
            yield Said(link.target, link.span, _NO_HOST.of(url=link.printed))


RULE = Rule(
    "GC501",
    "dead-url",
    "warning",
    Phrase("A link that led to nothing when it was asked.", "رابط لم يؤد إلى شيء عند السؤال."),
    Phrase(
        "The reader can't see the source; an archived copy or the full reference would help.",
        "لا يرى القارئ المصدر؛ وتنفع نسخة محفوظة أو إحالة كاملة.",
    ),
    fails="https://example.org/gone",
    passes="https://example.org/",
    find=find,
    online=True,
)

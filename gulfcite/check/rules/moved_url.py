"""moved-url: a link whose page has gone elsewhere for good.

Silent on what every site does: from http to https, with or without www, with or without a slash at the end.
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

_MOVED = Phrase("{url}: has moved to {target}", "{url}: انتقل إلى {target}")
_FOUND = range(200, 300)


def find(analysis: Analysis, web: Web) -> Iterator[Said]:
    links = list(sound(analysis))
    answers = web.pages(link.url for link in links)
    for link in links:
        answer = answers[link.url]
        if answer.status in _FOUND and answer.moved and _plain(answer.moved) != _plain(link.url):
            yield Said(link.target, link.span, _MOVED.of(url=link.printed, target=answer.moved))


def _plain(url: str) -> str:
    return url.partition("://")[2].removeprefix("www.").rstrip("/").lower()


RULE = Rule(
    "GC502",
    "moved-url",
    "info",
    Phrase("A link whose page has gone elsewhere for good.", "رابط انتقلت صفحته إلى عنوان آخر نهائيا."),
    Phrase("Redirections are taken down in time.", "تزال التحويلات مع الوقت."),
    fails="https://example.org/old",
    passes="https://example.org/new",
    find=find,
    online=True,
)

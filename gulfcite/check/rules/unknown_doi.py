"""unknown-doi: a DOI that its registry did not know when it was asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...model import Analysis
from ..phrase import Phrase
from ..rule import Rule, Said

if TYPE_CHECKING:  # it is an extra
    from ...online.web import Web

_NOT_FOUND = 404
_UNKNOWN = Phrase("{doi}: not found in the registry when asked", "{doi}: لم يعثر عليه في السجل عند السؤال")


def find(analysis: Analysis, web: Web) -> Iterator[Said]:
    entries = [entry for entry in analysis.references if "DOI" in entry.item]
    answers = web.dois(entry.item["DOI"] for entry in entries)
    for entry in entries:
        if answers[entry.item["DOI"]].status == _NOT_FOUND:
            yield Said(entry.id, entry.span, _UNKNOWN.of(doi=entry.item["DOI"]))


RULE = Rule(
    "GC503",
    "unknown-doi",
    "warning",
    Phrase("A DOI that its registry did not know when asked.", "معرف DOI لم يعرفه سجله عند السؤال."),
    Phrase(
        "A digit slipped, or it was never deposited: nobody is led to the article.",
        "سهو في رقم، أو لم يودع قط: فلا يوصل أحدا إلى المقالة.",
    ),
    fails="10.1000/none",
    passes="10.1000/182",
    find=find,
    online=True,
)

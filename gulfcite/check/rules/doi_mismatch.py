"""doi-mismatch: an entry that disagrees with the record of its DOI."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from ...model import Analysis, Item
from ..compare.records import FIELDS, differences
from ..phrase import Phrase
from ..rule import Rule, Said

if TYPE_CHECKING:  # it is an extra
    from ...online.web import Web

_THERE = Phrase("in the record of the DOI", "في سجل المعرف DOI")


def find(analysis: Analysis, web: Web) -> Iterator[Said]:
    entries = [entry for entry in analysis.references if "DOI" in entry.item]
    answers = web.dois(entry.item["DOI"] for entry in entries)
    for entry in entries:
        record = answers[entry.item["DOI"]].record
        if record:
            yield from differences(entry, [(cast(Item, record), _THERE.of())], "full", FIELDS)


RULE = Rule(
    "GC504",
    "doi-mismatch",
    "warning",
    Phrase("An entry that disagrees with the record of its DOI.", "مدخل يخالف سجل معرفه DOI."),
    Phrase(
        "Either the DOI is another work's, or the entry is wrong: the record can be trusted for years and volumes.",
        "إما أن المعرف لعمل آخر أو أن المدخل خطأ: والسجل يوثق به في السنوات والمجلدات.",
    ),
    fails="10.1000/182",
    passes="10.1000/182",
    find=find,
    online=True,
)

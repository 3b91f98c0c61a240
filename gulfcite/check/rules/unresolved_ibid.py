"""unresolved-ibid: «ibid.» with nothing before it that it could repeat.

A note was moved, or what stands before it is itself unresolved: the reader can't tell which work is meant.
Of a run of them only the first is told, as mending it mends the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..phrase import Phrase
from ..rule import Rule, Said

_NOTHING = Phrase("repeats the citation before it, but there is none", "تكرر الإحالة السابقة، ولا إحالة قبلها")
_OPEN = Phrase(
    "repeats what is before it, but which work that is can't be told",
    "تكرر ما قبلها، ولا يعرف أي مرجع هو",
)


def find(analysis: Analysis) -> Iterator[Said]:
    before = None
    for citation in analysis.citations:
        if citation.form == "attribution":
            continue
        if citation.form == "ibid" and citation.resolution.status == "unresolved":
            if before is None:
                yield Said(citation.id, citation.span, _NOTHING.of())
            elif not (before.form == "ibid" and before.resolution.status == "unresolved"):
                yield Said(citation.id, citation.span, _OPEN.of())
        before = citation


RULE = Rule(
    "GC102",
    "unresolved-ibid",
    "error",
    Phrase("An ibid. with nothing before it that it could repeat.", "«المصدر نفسه» وليس قبله ما يعود إليه."),
    Phrase(
        "A note was moved, or what stands before it is itself unresolved: the reader can't tell which work is meant.",
        "نقل هامش من موضعه، أو أن ما قبله غير معروف، فلا يدري القارئ أي مرجع هو المقصود.",
    ),
    fails="""(1) المصدر نفسه، ص 37.
(2) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
""",
    passes="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) المصدر نفسه، ص 37.
""",
    find=find,
)

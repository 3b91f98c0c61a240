"""unmatched-callout: a marker in the body whose note does not exist.

The reader looks below the page, or at the end, and finds no source. Silent where the text did not keep its callouts.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..callouts import kept
from ..phrase import Phrase
from ..rule import Rule, Said

_LONE = Phrase("there is no note {marker}", "لا هامش برقم {marker}")


def find(analysis: Analysis) -> Iterator[Said]:
    if kept(analysis):
        for marker, span in analysis.lone_callouts:
            yield Said(None, span, _LONE.of(marker=marker))


RULE = Rule(
    "GC301",
    "unmatched-callout",
    "error",
    Phrase("A marker in the body whose note does not exist.", "رقم في المتن لا هامش له."),
    Phrase(
        "The reader looks below the page, or at the end, and finds no source.",
        "ينظر القارئ أسفل الصفحة أو آخر البحث فلا يجد مصدرا.",
    ),
    fails="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2)،
وبقي العقل بيانيا(3)، وكذلك كان في المشرق(4) وفي المغرب(5).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(3) محمد عابد الجابري، بنية العقل العربي، بيروت، 1986، ص 25.
(4) سلامة، مصدر سبق ذكره، ص 30.
""",
    passes="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2)،
وبقي العقل بيانيا(3)، وكذلك كان في المشرق(4).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(3) محمد عابد الجابري، بنية العقل العربي، بيروت، 1986، ص 25.
(4) سلامة، مصدر سبق ذكره، ص 30.
""",
    find=find,
)

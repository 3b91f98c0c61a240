"""unmatched-note: a note whose marker stands nowhere in the body.

The reader never gets to the note, and can't tell what it supports. Silent where the text did not keep its callouts.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..callouts import kept
from ..phrase import Phrase
from ..rule import Rule, Said

_UNCALLED = Phrase("note {marker} has no callout in the body", "الهامش {marker} لا رقم له في المتن")


def find(analysis: Analysis) -> Iterator[Said]:
    if kept(analysis):
        for note in analysis.notes:
            if note.callout is None and not any(call.callout for call in note.also):
                yield Said(note.id, note.span, _UNCALLED.of(marker=note.marker))


RULE = Rule(
    "GC302",
    "unmatched-note",
    "warning",
    Phrase("A note whose marker stands nowhere in the body.", "هامش لا يوجد رقمه في المتن."),
    Phrase(
        "The reader never gets to the note, and can't tell what it supports.",
        "لا يصل القارئ إلى الهامش، ولا يعرف ما الذي يسنده.",
    ),
    fails="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2)،
وبقي العقل بيانيا(3)، وكذلك كان في المشرق(4).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(3) محمد عابد الجابري، بنية العقل العربي، بيروت، 1986، ص 25.
(4) سلامة، مصدر سبق ذكره، ص 30.
(5) المصدر نفسه، ص 32.
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

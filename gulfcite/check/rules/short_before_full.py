"""short-before-full: «op. cit.» of a work that is cited in full only later.

A paragraph was moved, with its note. The reader looks for the full citation in the notes before and does not find it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Severity
from ..claims import false_claims
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import called, place_of

_LATER = Phrase(
    "{work} is cited in full only later, in {place}: change the two over",
    "{work}: لم يذكر كاملا إلا بعد ذلك، في {place}: بدل بين الموضعين",
)


def find(analysis: Analysis) -> Iterator[Said]:
    notes = {note.id: note for note in analysis.notes}
    for citation, later in false_claims(analysis):
        if later:
            message = _LATER.of(work=called(citation.item), place=place_of(later, notes))
            severity: Severity = "warning" if citation.resolution.reference else "error"
            yield Said(citation.id, citation.span, message, severity)


RULE = Rule(
    "GC105",
    "short-before-full",
    "error",
    Phrase("An op. cit. of a work that is cited in full only later.", "إحالة مختصرة إلى مرجع لا يذكر كاملا إلا بعدها."),
    Phrase(
        "The reader looks for the full citation in the notes before: the two belong in each other's place.",
        "يبحث القارئ عن الإحالة الكاملة فيما سبق فلا يجدها: حق كل من الإحالتين أن تكون مكان الأخرى.",
    ),
    fails="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، مصدر سبق ذكره، ص 40.
(3) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
""",
    passes="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 40.
(3) علي الوردي، مصدر سبق ذكره، ص 30.
""",
    find=find,
    kind="unresolved-short",
)

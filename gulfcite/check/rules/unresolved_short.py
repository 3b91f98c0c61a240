"""unresolved-short: «op. cit.» for a work that was cited nowhere before.

The reader is sent back to a full citation that is not there: it was cut, or named otherwise (one that comes later
is told by short-before-full). A short note that claims no earlier citation (name, title and page, the rest in the
list) is a style and no fault.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Citation, Severity
from ..claims import false_claims
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import called

_FIRST_TIME = Phrase(
    "{work} says that it was cited before, but this is the first time: drop the words",
    "{work}: تقول الإحالة إنه سبق ذكره، وهذا أول ذكر له: احذف العبارة",
)
_LISTED = Phrase(
    "{work} is cited in full nowhere before; the list has it: cite it in full here",
    "{work}: لم يذكر كاملا من قبل، وهو في قائمة المراجع: اذكره هنا كاملا",
)
_NOWHERE = Phrase("{work} is cited in full nowhere before", "{work}: لم يذكر كاملا من قبل")
_NOR_LISTED = Phrase(
    "{work} is cited in full nowhere before, and the list does not have it either",
    "{work}: لم يذكر كاملا من قبل، وليس في قائمة المراجع",
)


def find(analysis: Analysis) -> Iterator[Said]:
    for citation, later in false_claims(analysis):
        if later is None:
            reason, severity = _reason(citation, bool(analysis.references))
            yield Said(citation.id, citation.span, reason.of(work=called(citation.item)), severity)


def _reason(citation: Citation, has_list: bool) -> tuple[Phrase, Severity]:
    if citation.form == "full":
        return _FIRST_TIME, "warning"
    if citation.resolution.reference:
        return _LISTED, "warning"
    return _NOR_LISTED if has_list else _NOWHERE, "error"


RULE = Rule(
    "GC101",
    "unresolved-short",
    "error",
    Phrase(
        "An op. cit. of a work that is cited in full nowhere before.", "إحالة مختصرة إلى مرجع لم يذكر كاملا من قبل."
    ),
    Phrase(
        "The reader is sent back to a full citation that is not there: it was cut, or named otherwise.",
        "يرجع القارئ إلى إحالة كاملة فلا يجدها: حذفت، أو ذكرت باسم آخر.",
    ),
    fails="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) خلدون حسن النقيب، مصدر سبق ذكره، ص 40.
""",
    passes="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) غسان سلامة، مصدر سبق ذكره، ص 40.
""",
    find=find,
)

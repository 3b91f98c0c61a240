"""missing-entry: a work that is cited and is not in the reference list.

The reader who looks for the full data finds none. Once a work, at its first citation. Silent where the list
was never meant to hold it: no list, a list of few of the works cited, none in this script, none of this kind. In files
that cite by keys, also a key that no entry has.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..coverage import missing
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import called

_MISSING = Phrase("{work} is not in the reference list", "{work}: ليس في قائمة المراجع")
_UNKNOWN = Phrase("no entry has the key {key}", "لا مدخل مفتاحه {key}")


def find(analysis: Analysis) -> Iterator[Said]:
    for citation in missing(analysis):
        yield Said(citation.id, citation.span, _MISSING.of(work=called(citation.item)))
    yield from _unknown(analysis)


def _unknown(analysis: Analysis) -> Iterator[Said]:
    """The first citation by each key that no entry has; silent where a bibliography was not read, or holds no key."""
    known = {entry.key for entry in analysis.document.structure.entries if entry.key}
    if not known or analysis.document.missed:
        return
    cited = {citation.span: citation.id for citation in analysis.citations if citation.points is not None}
    for span, key, _ in analysis.document.structure.pointers:
        if key not in known and span in cited:
            known.add(key)
            yield Said(cited[span], span, _UNKNOWN.of(key=key))


RULE = Rule(
    "GC201",
    "missing-entry",
    "error",
    Phrase("A cited work that is not in the reference list.", "مرجع أحيل إليه وليس في قائمة المراجع."),
    Phrase(
        "The reader who looks for the full data finds none, and an index that reads the list loses the citation.",
        "لا يجد القارئ بيانات المرجع، وتضيع الإحالة على الفهارس التي تقرأ القائمة.",
    ),
    fails="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2)، وبقي العقل بيانيا(3).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(3) محمد عابد الجابري، بنية العقل العربي، بيروت، 1986، ص 25.

المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2)، وبقي العقل بيانيا(3).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(3) محمد عابد الجابري، بنية العقل العربي، بيروت، 1986، ص 25.

المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
3. الجابري، محمد عابد، بنية العقل العربي، بيروت، 1986.
""",
    find=find,
)

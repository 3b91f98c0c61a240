"""uncited-entry: an entry of the list that nothing in the text cites.

A list of works cited is a promise. Silent in a text without citations, and where the list is plainly a
bibliography: most of it uncited. An entry that an ambiguous citation may mean counts as cited.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..coverage import uncited
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import called

_UNCITED = Phrase("{work} is cited nowhere in the text", "{work}: لا يحيل إليه المتن ولا الهوامش")


def find(analysis: Analysis) -> Iterator[Said]:
    for entry in uncited(analysis):
        yield Said(entry.id, entry.span, _UNCITED.of(work=called(entry.item)))


RULE = Rule(
    "GC202",
    "uncited-entry",
    "warning",
    Phrase("An entry of the reference list that nothing cites.", "مرجع في القائمة لا يحيل إليه شيء."),
    Phrase(
        "A list of works cited is a promise that the text keeps; what is only read belongs in a bibliography.",
        "قائمة المراجع وعد بأن كل ما فيها استعمل؛ وما قرئ ولم يستعمل موضعه الببليوغرافيا.",
    ),
    fails="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.

المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
3. الجابري، محمد عابد، بنية العقل العربي، بيروت، 1986.
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

"""malformed-url: a link that cannot work as printed: a broken scheme or host, a space inside, a DOI that is none.

Only what no server could answer is told. Long queries, percent-coded Arabic paths, links cut by the line's end
and hosts in Arabic letters are sound.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..phrase import Phrase
from ..printed import holders
from ..rule import Rule, Said
from ..urls import fault, links

_FAULT = Phrase("{url}: {reason}", "{url}: {reason}")


def find(analysis: Analysis) -> Iterator[Said]:
    for holder in holders(analysis):
        at = holder.span[0]
        for start, end in links(holder.text):
            url = holder.text[start:end]
            if reason := fault(url):
                yield Said(holder.id, (at + start, at + end), _FAULT.of(url=url, reason=reason))


RULE = Rule(
    "GC407",
    "malformed-url",
    "error",
    Phrase("A link that cannot work as printed.", "رابط لا يعمل كما طبع."),
    Phrase(
        "Nobody can follow it. Long queries, Arabic letters, and links that are cut by a line's end are sound.",
        "لا يصل إليه أحد. أما الروابط الطويلة والحروف العربية فيها وما انقطع بآخر السطر فسليم.",
    ),
    fails="""المراجع
الجزيرة نت، الأزمة الخليجية، 2017، http//www.aljazeera,net/news
علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.
""",
    passes="""المراجع
الجزيرة نت، الأزمة الخليجية، 2017، https://www.aljazeera.net/news
علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.
""",
    find=find,
)

"""twin-mismatch: an entry and its translated or romanised twin that cannot both be right.

Journals that print the list twice are indexed by the second one: a slip in it misleads the index.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Reference
from ..compare import twins
from ..compare.records import UNTRANSLATED, differences, listed
from ..phrase import Phrase
from ..rule import Rule, Said

_NAME = Phrase(
    "spelling of an author's name: “{ours}” here, “{theirs}” {where}",
    "رسم اسم المؤلف: «{ours}» هنا، «{theirs}» {where}",
)
_PLACE = Phrase("place: “{ours}” here, “{theirs}” {where}", "المكان: «{ours}» هنا، «{theirs}» {where}")
_TWIN = Phrase("in its twin, {place}", "في توأمه، {place}")


def find(analysis: Analysis) -> Iterator[Said]:
    firsts: dict[str, Reference] = {}
    for entry in analysis.references:
        first = firsts.setdefault(entry.work or entry.id, entry)
        if first.lang != entry.lang:
            where = _TWIN.of(place=listed(first))
            yield from differences(entry, [(first.item, where)], "full", UNTRANSLATED)
            for field, pair in ((_NAME, twins.name(entry.item, first.item)), (_PLACE, twins.place(entry, first))):
                if pair:
                    yield Said(entry.id, entry.span, field.of(ours=pair[0], theirs=pair[1], where=where))


RULE = Rule(
    "GC206",
    "twin-mismatch",
    "warning",
    Phrase(
        "An entry that disagrees with its twin in the other-language list.",
        "مدخل يخالف توأمه في قائمة اللغة الأخرى.",
    ),
    Phrase(
        "The list is printed twice so that indexes can read it: they take what the second one says.",
        "تطبع القائمة مرتين لتقرأها الفهارس، وهي تأخذ بما في الثانية.",
    ),
    fails="""المراجع العربية
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.

References
1. Salamé, Ghassan, Society and State in the Arab Levant, Beirut, Centre for Arab Unity Studies, 1978.
2. Al-Wardi, Ali, The Preachers of the Sultans, Baghdad, Al-Maarif Press, 1954.
""",
    passes="""المراجع العربية
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.

References
1. Salamé, Ghassan, Society and State in the Arab Levant, Beirut, Centre for Arab Unity Studies, 1987.
2. Al-Wardi, Ali, The Preachers of the Sultans, Baghdad, Al-Maarif Press, 1954.
""",
    find=find,
    kind="mismatch",
)

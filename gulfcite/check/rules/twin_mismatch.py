"""twin-mismatch: an entry and its translated or romanised twin that cannot both be right.

Journals that print the list twice are indexed by the second one: a slip in it misleads the index.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Reference
from ..compare.records import listed
from ..compare.translations import NAME, PLACE, disagreements
from ..phrase import Message, Phrase, joined
from ..rule import Rule, Said

_BOTH = Phrase("{field}: “{ours}” here, “{theirs}” {where}", "{field}: «{ours}» هنا، «{theirs}» {where}")
_TWIN = Phrase("in its twin, {place}", "في توأمه، {place}")


def find(analysis: Analysis) -> Iterator[Said]:
    firsts: dict[str, Reference] = {}
    for entry in analysis.references:
        first = firsts.setdefault(entry.work or entry.id, entry)
        if first.lang == entry.lang:
            continue
        where = _TWIN.of(place=listed(first))
        together: list[Message] = []
        apart: list[Message] = []
        for field, ours, theirs in disagreements(entry, first):
            message = _BOTH.of(field=Message(field), ours=ours, theirs=theirs, where=where)
            (apart if field in (NAME, PLACE) else together).append(message)
        for message in [*([joined(together)] if together else []), *apart]:
            yield Said(entry.id, entry.span, message)


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

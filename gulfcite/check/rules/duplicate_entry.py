"""duplicate-entry: one work listed twice in one language.

Two entries for one work drift apart, and the reader takes them for two works. A translated or romanised twin is
no duplicate, nor is another volume or edition, nor a whole list printed again.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Reference
from ...resolve.sameness import editions_apart
from ..compare.slips import same, words
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import called

_NUMBERED = Phrase("{work} is listed before, as number {number}", "{work}: سبق في القائمة برقم {number}")
_UNDER = Phrase("{work} is listed before, under “{section}”", "{work}: سبق في القائمة تحت «{section}»")
_BEFORE = Phrase("{work} is listed before", "{work}: سبق في القائمة")
#: The share of the shorter title's words that both must have to be one title.
_ALIKE = 0.8
#: With more duplicates than this, and this share of them, a whole list was printed twice.
_FEW, _SHARE = 3, 0.4


def find(analysis: Analysis) -> Iterator[Said]:
    seen: dict[tuple[str, str], list[Reference]] = {}
    repeated: list[tuple[Reference, Reference]] = []
    for entry in analysis.references:
        if not entry.work:
            continue
        earlier = seen.setdefault((entry.work, entry.lang), [])
        first = next((other for other in earlier if _one_thing(other, entry)), None)
        if first:
            repeated.append((first, entry))
        else:
            earlier.append(entry)
    if len(repeated) <= max(_FEW, _SHARE * len(analysis.references)):
        for first, entry in repeated:
            yield Said(
                entry.id,
                entry.span,
                _where(first).of(work=called(entry.item), number=first.number, section=first.section),
            )


def _where(entry: Reference) -> Phrase:
    if entry.number:
        return _NUMBERED
    return _UNDER if entry.section else _BEFORE


def _one_thing(a: Reference, b: Reference) -> bool:
    parts = ((a.item.get(part), b.item.get(part)) for part in ("volume", "edition"))
    if any(one and other and one != other for one, other in parts) or editions_apart(a.item, b.item):
        return False
    shorter, longer = sorted((words(entry.item.get("title", "")) for entry in (a, b)), key=len)
    shared = sum(any(same(one, other) for other in longer) for one in shorter)
    return bool(shorter) and shared >= _ALIKE * len(shorter)


RULE = Rule(
    "GC203",
    "duplicate-entry",
    "warning",
    Phrase("One work listed twice in one language.", "مرجع واحد مذكور مرتين بلغة واحدة."),
    Phrase(
        "Two entries for one work drift apart, and the reader takes them for two works.",
        "يختلف المدخلان مع الوقت، ويظنهما القارئ عملين.",
    ),
    fails="""المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
3. غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987.
""",
    passes="""المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
3. الجابري، محمد عابد، بنية العقل العربي، بيروت، 1986.
""",
    find=find,
)

"""missing-twin: an entry of a list that is printed again in another language, and that the second list leaves out.

Indexes read the second list alone: what it leaves out counts as never cited. Told only where the second list plainly
translates the first, section by section, and has nothing at the entry's place that may be its twin unrecognised.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from ...model import Analysis, Reference, Span
from ...resolve.titles import is_romanised
from ...text.folding import fold, fold_long
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import called

_MISSING = Phrase("{work} has no twin under “{section}”", "{work}: لا توأم له تحت «{section}»")
#: A list of fewer entries, or of which the other has a smaller part, is not translated; nor is such a section.
_LEAST, _SHARE, _OF_SECTION = 5, 0.75, 0.5
#: Where this part of the twins follow one another the lists are in one order.
_PARALLEL = 0.8

#: How a translated list marks what it translates.
_IN_ARABIC = ("in arabic", "en arabe", "arabic)", "arabic]")


def find(analysis: Analysis) -> Iterator[Said]:
    languages = list(dict.fromkeys(entry.lang for entry in analysis.references))
    for at, language in enumerate(languages):
        first = [entry for entry in analysis.references if entry.lang == language]
        for other in languages[at + 1 :]:
            second = [entry for entry in analysis.references if entry.lang == other]
            yield from _untranslated(first, second)
            if language == "ar":
                works = {entry.work for entry in first}
                yield from _untranslated([entry for entry in second if entry.work in works or _arabic(entry)], first)


def _untranslated(first: Sequence[Reference], second: Sequence[Reference]) -> Iterator[Said]:
    """The entries of one language without their twin in another, where that has nearly all the others."""
    places = {entry.work: at for at, entry in enumerate(second)}
    twins = [places.get(entry.work) for entry in first]
    found = [place for place in twins if place is not None]
    if len(first) < _LEAST or len(found) < _SHARE * len(first):
        return
    sections = Counter(entry.section for entry in first)
    translated = Counter(entry.section for entry, twin in zip(first, twins, strict=True) if twin is not None)
    spare = _spare(first, second, {second[place].section for place in found})
    parallel = sum(one < other for one, other in pairwise(found)) >= _PARALLEL * (len(found) - 1)
    for at, entry in enumerate(first):
        if twins[at] is None and translated[entry.section] >= _OF_SECTION * sections[entry.section]:
            low, high = _around(at, twins, len(second)) if parallel else (-1, len(second))
            if not any(low < place < high for place in spare):
                section = second[found[0]].section
                yield Said(entry.id, entry.span, _MISSING.of(work=called(entry.item), section=section))


def _arabic(entry: Reference) -> bool:
    """Whether an entry in Latin letters is of an Arabic work: it says so, or its title is romanised."""
    printed = fold_long(entry.text)
    said = any(f"{bracket}{mark}" in printed for bracket in "([" for mark in _IN_ARABIC)
    return said or is_romanised(fold(entry.item.get("title", "")).split())


def _spare(first: Sequence[Reference], second: Sequence[Reference], sections: Collection[str]) -> list[int]:
    """The places of entries that translate nothing, in the sections that translate: one may be a twin unrecognised."""
    works = {entry.work for entry in first}
    return [at for at, entry in enumerate(second) if entry.section in sections and entry.work not in works]


def _around(at: int, twins: Sequence[int | None], end: int) -> Span:
    """The places of the twins of the entries next to one."""
    before = [place for place in twins[:at] if place is not None]
    after = [place for place in twins[at + 1 :] if place is not None]
    return before[-1] if before else -1, after[0] if after else end


RULE = Rule(
    "GC205",
    "missing-twin",
    "warning",
    Phrase("An entry without its twin in the list that translates the list.", "مدخل لا توأم له في القائمة المترجمة."),
    Phrase(
        "Indexes read the second list alone: what it leaves out counts as never cited.",
        "الفهارس لا تقرأ إلا القائمة الثانية، فما سقط منها كأنه لم يستشهد به.",
    ),
    fails="""المراجع العربية
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987.
2. الدوري، عبد العزيز، مقدمة في التاريخ الاقتصادي العربي، بيروت، دار الطليعة، 1969.
3. الجابري، محمد عابد، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986.
4. العروي، عبد الله، مفهوم الدولة، الدار البيضاء، المركز الثقافي العربي، 1981.
5. النقيب، خلدون حسن، المجتمع والدولة في الخليج والجزيرة العربية، بيروت، مركز دراسات الوحدة العربية، 1987.

References
1. Salamé, Ghassan, Society and State in the Arab Levant, Beirut, Centre for Arab Unity Studies, 1987.
2. Al-Duri, Abd al-Aziz, Introduction to Arab Economic History, Beirut, Dar al-Talia, 1969.
3. Al-Jabri, Mohammed Abed, The Structure of the Arab Mind, Beirut, Centre for Arab Unity Studies, 1986.
4. Al-Naqeeb, Khaldoun, Society and State in the Gulf and Arabian Peninsula, Beirut, 1987.
""",
    passes="""المراجع العربية
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987.
2. الدوري، عبد العزيز، مقدمة في التاريخ الاقتصادي العربي، بيروت، دار الطليعة، 1969.
3. الجابري، محمد عابد، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986.
4. النقيب، خلدون حسن، المجتمع والدولة في الخليج والجزيرة العربية، بيروت، مركز دراسات الوحدة العربية، 1987.

References
1. Salamé, Ghassan, Society and State in the Arab Levant, Beirut, Centre for Arab Unity Studies, 1987.
2. Al-Duri, Abd al-Aziz, Introduction to Arab Economic History, Beirut, Dar al-Talia, 1969.
3. Al-Jabri, Mohammed Abed, The Structure of the Arab Mind, Beirut, Centre for Arab Unity Studies, 1986.
4. Al-Naqeeb, Khaldoun, Society and State in the Gulf and Arabian Peninsula, Beirut, 1987.
""",
    find=find,
)

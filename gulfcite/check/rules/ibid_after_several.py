"""ibid-after-several: «ibid.» right behind a note that cites several works.

It may mean the last of them, the first, or all; manuals of style forbid it. Silent where the words themselves mean
several (المصدران نفسهما), and where all but one of the several are verses of the Quran.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ...model import Analysis, Citation, Work
from ...resolve.scripture import is_quran
from ...tables import meanings
from ...text.folding import fold
from ..phrase import Message, Phrase, joined
from ..rule import Rule, Said
from ..wording import called

_SEVERAL = Phrase(
    "the note before cites several works: name the one that is meant ({works})",
    "الهامش السابق يحيل إلى أكثر من مرجع: سم المقصود منها ({works})",
)


def find(analysis: Analysis) -> Iterator[Said]:
    works = {work.id: work for work in analysis.works}
    before: list[Citation] = []
    for citation in analysis.citations:
        if citation.where != "note":
            continue
        if before and citation.note != before[-1].note:
            if citation.form == "ibid" and citation.refers is None and not _means_several(citation.text):
                names = _cited(before, works)
                if len(names) > 1:
                    yield Said(citation.id, citation.span, _SEVERAL.of(works=joined(names)))
            before = []
        before.append(citation)


def _cited(citations: Sequence[Citation], works: Mapping[str, Work]) -> list[Message]:
    """What the works are called that one note cites, as far as they are known."""
    cited = dict.fromkeys(citation.resolution.work for citation in citations if not is_quran(citation.item))
    return [called(works[work].item) for work in cited if work and work in works]


def _means_several(text: str) -> bool:
    return fold(text).startswith(_plurals())


@cache
def _plurals() -> tuple[str, ...]:
    return tuple(form for form, meaning in meanings("short-form").items() if meaning == "ibid-several")


RULE = Rule(
    "GC104",
    "ibid-after-several",
    "warning",
    Phrase("An ibid. after a note that cites several works.", "«المصدر نفسه» بعد هامش يحيل إلى أكثر من مرجع."),
    Phrase(
        "Which of them is meant is the reader's guess: the last, the first, or all. Manuals of style forbid it.",
        "لا يدري القارئ أيها المقصود: الأخير أم الأول أم كلها. وأدلة التوثيق تمنعه.",
    ),
    fails="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21؛
علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(2) المصدر نفسه، ص 37.
""",
    passes="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21؛
علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(2) الوردي، مصدر سبق ذكره، ص 37.
(3) المصدر نفسه، ص 40.
""",
    find=find,
)

"""missing-note: «see note 40 above» where there is no note 40.

Notes were added or cut after the cross-reference was written. Silent where the number may be of another work's note
(a page or op. cit. stands before it), of another chapter, or of a note before the first one that the text has.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ...model import Analysis, Note
from ...parse.shortform import Repeat, repeats
from ...patterns.passage import Passage
from ...tables import meanings
from ...text.folding import fold
from ...text.tokens import NUMBER
from ..phrase import Phrase
from ..rule import Rule, Said

_MISSING = Phrase("there is no note {number}", "لا هامش برقم {number}")


def find(analysis: Analysis) -> Iterator[Said]:
    numbers = [number for note in analysis.notes for number in (note.marker, *(call.marker for call in note.also))]
    markers = {int(number) for number in numbers if number.isdecimal()}
    if not markers:
        return
    for note in analysis.notes:
        folded = fold(note.text)
        if not any(form in folded for form in _forms()):
            continue
        passage = Passage(analysis.document.text, note.span)
        end, cited_before = 0, False
        for _, repeat in sorted(repeats(passage).items()):
            known = not repeat.note or int(repeat.note) in markers or int(repeat.note) < min(markers)
            if not known and repeat.start >= end and not cited_before and not _of_another(passage, repeat):
                span = passage.span_of(repeat.start, repeat.end)
                yield Said(_holder(analysis, note, span[0]), span, _MISSING.of(number=repeat.note))
            end, cited_before = repeat.end, cited_before or not repeat.note


def _of_another(passage: Passage, repeat: Repeat) -> bool:
    """ص 45، الهامش رقم 3 · الهامش رقم 3 من الفصل الأول: whether the note may be one of another text."""
    return NUMBER in passage.kinds[: repeat.start] or passage.label(repeat.end, "function-word") is not None


def _holder(analysis: Analysis, note: Note, at: int) -> str:
    """The citation that holds a place, or its note."""
    held = (one for one in analysis.citations if one.note == note.id and one.span[0] <= at < one.span[1])
    return next((one.id for one in held), note.id)


@cache
def _forms() -> tuple[str, ...]:
    return tuple(form for form, meaning in meanings("short-form").items() if meaning == "note-reference")


RULE = Rule(
    "GC106",
    "missing-note",
    "warning",
    Phrase("A cross-reference to a note that does not exist.", "إحالة إلى هامش لا وجود له."),
    Phrase(
        "Notes were added or cut after it was written, and the numbers moved: others may be off by as much.",
        "زيدت هوامش أو حذفت بعد كتابتها فتغيرت الأرقام، وقد يكون الخطأ نفسه في غيرها.",
    ),
    fails="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(3) انظر الهامش رقم 14 أعلاه.
""",
    passes="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(3) انظر الهامش رقم 1 أعلاه.
""",
    find=find,
)

"""note-numbering: a number that is left out, or comes twice, in the numbering of notes.

Notes were added or cut by hand, and what sends to a note by its number now sends to another. Numbering that begins
anew on a page or in a chapter is a style. Silent where a callout tells that the note itself is missing, and where so
much is out of order that the text must have lost notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ...model import Analysis, Note, Span
from ...text.folding import ascii_digits
from ..phrase import Message, Phrase
from ..rule import Rule, Said

_ONE = Phrase(
    "note {number} follows note {before}: {first} is left out", "الهامش {number} يلي الهامش {before}: سقط {first}"
)
_SEVERAL = Phrase(
    "note {number} follows note {before}: {first} to {last} are left out",
    "الهامش {number} يلي الهامش {before}: سقط ما بين {first} و{last}",
)
_TWICE = Phrase("two notes in a row have the number {number}", "هامشان متتاليان برقم {number}")
#: More faults than these, and than this share of the notes, are those of the text and not of its author.
_FEW, _SHARE = 2, 0.05
#: The signs that a marker may have around it: brackets, a stop, white space.
_AROUND = 8


def find(analysis: Analysis) -> Iterator[Said]:
    notes = [note for note in analysis.notes if note.marker.isdecimal()]
    absent = {marker for marker, _ in analysis.lone_callouts}
    markers = {note.marker for note in notes}
    found = []
    for before, note in pairwise(notes):
        skipped = [str(number) for number in range(int(before.marker) + 1, int(note.marker))]
        if note.marker == before.marker and note.page == before.page:
            found.append((note, _TWICE.of(number=note.marker)))
        elif skipped and absent.isdisjoint(skipped) and markers.isdisjoint(skipped):
            found.append((note, _left_out(before, note)))
    if len(found) <= max(_FEW, _SHARE * len(notes)):
        for note, message in found:
            yield Said(note.id, _marker(analysis.document.text, note), message)


def _left_out(before: Note, note: Note) -> Message:
    first, last = int(before.marker) + 1, int(note.marker) - 1
    said = _ONE if first == last else _SEVERAL
    return said.of(number=note.marker, before=before.marker, first=first, last=last)


def _marker(text: str, note: Note) -> Span:
    """Where the marker of a note stands; the note itself where its number is printed otherwise."""
    start = max(0, note.span[0] - _AROUND)
    at = ascii_digits(text[start : note.span[0]]).rfind(note.marker)
    return (start + at, start + at + len(note.marker)) if at >= 0 else note.span


RULE = Rule(
    "GC303",
    "note-numbering",
    "warning",
    Phrase("A gap or a repeat in the numbering of notes.", "فجوة أو تكرار في ترقيم الهوامش."),
    Phrase(
        "Notes were added or cut by hand: what sends to a note by its number now sends to another.",
        "زيدت هوامش أو حذفت باليد، فصار ما يحيل إلى هامش برقمه يحيل إلى غيره.",
    ),
    fails="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2)، وبقي العقل بيانيا(4).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(4) محمد عابد الجابري، بنية العقل العربي، بيروت، 1986، ص 25.
""",
    passes="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2)، وبقي العقل بيانيا(3).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(3) محمد عابد الجابري، بنية العقل العربي، بيروت، 1986، ص 25.
""",
    find=find,
)

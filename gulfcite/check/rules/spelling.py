"""spelling: a name or title spelt in two good ways: hamza or none, ى or ي, عبد الله or عبدالله.

No reader is misled, so it is told only on demand; an editor who wants one spelling finds the places by it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Item
from ...text.folding import is_arabic
from ...text.likeness import spelling_only
from ..compare.records import listed
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import whole

_BOTH = Phrase(
    "“{ours}” here, “{theirs}” {where}: one word spelt in two ways",
    "«{ours}» هنا، «{theirs}» {where}: رسمان لكلمة واحدة",
)


def find(analysis: Analysis) -> Iterator[Said]:
    entries = {entry.id: entry for entry in analysis.references}
    for citation in analysis.citations:
        entry = entries.get(citation.resolution.reference or "")
        if entry is None:
            continue
        for ours, theirs in _pairs(citation.item, entry.item):
            if ours != theirs and _letters(ours) != _letters(theirs) and is_arabic(ours) == is_arabic(theirs):
                if spelling_only(ours, theirs):
                    yield Said(citation.id, citation.span, _BOTH.of(ours=ours, theirs=theirs, where=listed(entry)))


def _letters(text: str) -> list[str]:
    """The words as printed, without punctuation."""
    return "".join(letter if letter.isalnum() else " " for letter in text).split()


def _pairs(ours: Item, theirs: Item) -> Iterator[tuple[str, str]]:
    """The titles, and the names of the first authors."""
    if "title" in ours and "title" in theirs:
        yield ours["title"], theirs["title"]
    if ours.get("author") and theirs.get("author"):
        yield whole(ours["author"][0]), whole(theirs["author"][0])


RULE = Rule(
    "GC208",
    "spelling",
    "info",
    Phrase("A name or title spelt in two good ways.", "اسم أو عنوان كتب برسمين صحيحين."),
    Phrase("No reader is misled; one spelling throughout reads better.", "لا يضل به قارئ؛ وتوحيد الرسم أحسن."),
    fails="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2).

(1) غسان سلامة، المجتمع والدولة فى المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.

المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.

المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    find=find,
)

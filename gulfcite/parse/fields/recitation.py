"""Which reading of the Quran an edition follows: القرآن الكريم، رواية ورش عن نافع."""

from __future__ import annotations

from ...text.tokens import WORD
from ..draft import Draft
from ..numerals import skip_marks

_QURAN = (("القران", "الكريم"), ("المصحف", "الشريف"))
_READINGS = frozenset(("روايه", "بروايه", "قراءه", "بقراءه"))


def read(draft: Draft) -> None:
    """Take the words for the reading behind the Quran's own name as its version."""
    passage, start = draft.passage, draft.start
    if (passage.key(start), passage.key(start + 1)) not in _QURAN:
        return
    begin = skip_marks(passage, start + 2, draft.end, ",:.-(")
    if passage.key(begin) not in _READINGS:
        return
    end = begin
    while end < draft.end and passage.kind(end) == WORD:
        end += 1
    draft.item["version"] = passage.quote(begin, end)
    draft.claim(start + 2, end, "version")

"""The sign of a paper of the United Nations: A/RES/217 is its number."""

from __future__ import annotations

from ...text.tokens import NUMBER
from ..draft import Draft


def read(draft: Draft) -> None:
    """Take the element behind the title that a body's letters open and a number ends."""
    passage = draft.passage
    if not passage.found(draft.start, draft.end, "law"):
        return
    for segment in draft.segments():
        label = passage.label(segment.start, "law")
        if (
            label is None
            or segment.start == draft.start
            or label.meaning != "un-document"
            or passage.key(segment.start + 1) != "/"
        ):
            continue
        if passage.kind(segment.end - 1) == NUMBER:
            draft.item["type"] = "document"
            draft.item["number"] = draft.text(segment.start, segment.end)
            draft.claim(segment.start, segment.end, "number")
            return

"""Conference papers: ورقة مقدمة إلى ندوة …, paper presented at …, a symposium named as an element."""

from __future__ import annotations

from ..draft import Draft

_GATHERINGS = frozenset(("conference", "symposium", "colloquium", "forum", "study-day", "round-table", "congress"))
#: An indefinite noun is left out before the event's own name: ندوة معضلة الدفاع.
_NOUNS = frozenset(("ندوه", "موتمر", "ملتقي", "symposium", "conference", "seminar"))


def read(draft: Draft) -> None:
    """Take the first element that says where the paper was given."""
    passage = draft.passage
    if not passage.has("conference"):
        return
    for segment in draft.segments()[not draft.titled :]:
        label = passage.label(segment.start, "conference")
        if label is None or label.glued or label.end > segment.end:
            continue
        begin = segment.start
        if label.meaning in ("paper", "lecture") or passage.key(begin) in _NOUNS:
            begin = label.end if label.meaning in ("paper", "lecture") else begin
            while begin < segment.end - 1 and (passage.key(begin) in _NOUNS or passage.kind(begin) == "mark"):
                begin += 1
        if label.meaning not in ("paper", "lecture", *_GATHERINGS) or not _named(draft, segment.start, segment.end):
            continue
        if begin < segment.end:
            draft.item["event-title"] = draft.text(begin, segment.end)
        draft.item["type"] = "paper-conference"
        draft.claim(segment.start, segment.end, "event")
        return


def _named(draft: Draft, start: int, end: int) -> bool:
    """Whether the element is more than the noun alone and no publisher follows inside it."""
    return end - start >= 2 and not draft.passage.label(start, "publisher-cue", "journal-cue")

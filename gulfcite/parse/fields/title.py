"""The title: what no other field took."""

from __future__ import annotations

from ...text.tokens import MARK
from ..draft import LEGAL, Draft, trimmed


def read(draft: Draft) -> None:
    """Take the first run of free elements, up to a field or a full stop; quotes around it are left out."""
    if "title" in draft.item or draft.item.get("type") in LEGAL:
        return
    passage = draft.passage
    begin = end = None
    for segment in draft.segments()[_last_run(draft) :]:
        if segment.inside:
            continue
        if begin is None:
            begin = segment.start
            if passage.key(begin - 1) in '“"' and begin > draft.start:
                begin -= 1
        elif segment.before != "," and segment.before != ";" and segment.before != "(":
            break
        end = segment.end
        if segment.after == "." or segment.after.startswith("<"):
            break
        if passage.key(segment.end - 1) in '”"' and passage.key(begin) in '“"':
            break
    if begin is None or end is None:
        begin, end = _in_brackets(draft)
    if begin is None or end is None:
        return
    others = passage.label(begin, "and-others")
    if others and others.end < end:
        begin = others.end
    text = trimmed(passage, begin, end)
    if text:
        draft.item["title"] = text
        draft.claim(begin, end, "title")


def _in_brackets(draft: Draft) -> tuple[int, int] | tuple[None, None]:
    """طه باقر، ((علاقات بلاد الرافدين))، مجلة سومر: brackets behind the author for quotation marks."""
    passage = draft.passage
    for segment in draft.segments():
        behind = segment.start - 1
        while behind >= draft.start and not draft.owner[behind] and passage.key(behind) in ",.:(":
            behind -= 1
        if not segment.inside or (behind >= draft.start and draft.owner[behind] not in ("author", "life")):
            continue
        inner = draft.partner(segment.start) == segment.end - 1
        begin, end = segment.start + inner, segment.end - inner
        return (begin, end) if end - begin > 1 else (None, None)
    return None, None


def _last_run(draft: Draft) -> int:
    """Where the title's search begins: a paper of an archive stands behind the fonds and the file it lies in."""
    if "archive_location" not in draft.item:
        return 0

    def behind(at: int) -> bool:
        while at > draft.start and draft.passage.kind(at - 1) == MARK:
            at -= 1
        return at > draft.start and draft.owner[at - 1] == "archive"

    return max((i for i, segment in enumerate(draft.segments()) if behind(segment.start)), default=0)

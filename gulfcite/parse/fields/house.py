"""The publisher that no word gives away, in Latin script: by its place alone, last, or just before the year.

Bandura, A. (1997). Self-efficacy. Freeman. · Achebe, Chinua. Things Fall Apart. Heinemann, 1958.
"""

from __future__ import annotations

from ...text.tokens import MARK, WORD
from ..draft import Draft, Segment

_LONGEST = 5
_LONGEST_PLACE = 4
#: Words that stand in the names of houses and cities without a capital.
_SMALL = frozenset(("and", "of", "for", "the", "&", "de", "et", "und"))
_OTHER = (
    *("newspaper", "journal-cue", "edition", "volume-label", "volume-count", "part-label", "web", "thesis", "report"),
    *("month", "function-word", "conference", "series", "editor-role", "translator-role", "other-role"),
)
#: What shows that the last element is of something else: a serial, a site, a degree, an event.
_BARRED = ("publisher", "issue", "genre", "event-title")
#: How far into a description the year of the authors stands.
_HEAD = 60


def read(draft: Draft) -> None:
    """Take the last free element behind the title where nothing but a house can stand there."""
    item = draft.item
    if any(field in item for field in _BARRED) or "issued" not in item or item.get("type") == "legislation":
        return
    if ("container-title" in item and "volume" in item) or ("URL" in item and "collection-title" not in item):
        return
    element = _element(draft)
    if element is None:
        return
    start, end = element
    colon = next((at for at in range(start, end) if draft.passage.key(at) == ":"), None)
    if colon is not None and "publisher-place" not in item and _is_named(draft, start, colon, _LONGEST_PLACE):
        if _is_named(draft, colon + 1, end, _LONGEST):
            item["publisher-place"] = draft.text(start, colon)
            item["publisher"] = draft.text(colon + 1, end)
            draft.claim(start, end, "publisher")
    elif _is_named(draft, start, end, _LONGEST):
        item["publisher"] = draft.text(start, end)
        draft.claim(start, end, "publisher")


def _element(draft: Draft) -> tuple[int, int] | None:
    """The last free element, if it closes the description or the year does; a question ends a title before it."""
    segments = [segment for segment in draft.segments() if not segment.inside]
    if not segments or not all(
        draft.owner[at] or draft.passage.kind(at) == MARK for at in range(segments[-1].end, draft.end)
    ):
        return None
    last = segments[-1]
    if not (_before_year(draft, last) or (_is_dated_at_head(draft) and last.after in ("", "."))):
        return None
    if (len(segments) > 1 or draft.titled) and (last.before in (".", ",") or last.before.startswith("<")):
        return (last.start, last.end) if last.before != "," or _before_year(draft, last) else None
    asked = [at for at in range(last.start, last.end) if draft.passage.key(at) in ("?", "!")]
    return (asked[-1] + 1, last.end) if asked else None


def _before_year(draft: Draft, segment: Segment) -> bool:
    """Heinemann, 1958: the year follows the element and closes the description."""
    at = segment.end + (draft.passage.key(segment.end) == ",")
    return at < draft.end and draft.owner[at] == "date"


def _is_dated_at_head(draft: Draft) -> bool:
    """Whether the year stands before the title: Bandura, A. (1997)."""
    headed = "date" in draft.owner[draft.start : min(draft.end, draft.start + _HEAD)]
    return headed and (draft.titled or "title" not in draft.item)


def _is_named(draft: Draft, start: int, end: int, longest: int) -> bool:
    """Whether tokens are a few capitalised Latin words, none of which says that they are something else."""
    passage = draft.passage
    while start < end and passage.kind(start) == MARK and passage.key(start) != "“":
        start += 1
    words = [passage.printed(at) for at in range(start, end) if passage.kind(at) == WORD]
    marks = [passage.key(at) for at in range(start, end) if passage.kind(at) == MARK]
    if not 0 < len(words) <= longest or len(words) + len(marks) < end - start:
        return False
    if passage.label(start, *_OTHER) or any(mark not in ".-&'’" for mark in marks):
        return False
    return words[0][:1].isupper() and all(word[0].isupper() or word in _SMALL for word in words)

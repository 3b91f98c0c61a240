"""Manuscripts: the repository or copy, and the shelfmark: مخطوط، المكتبة الوطنية، باريس، عربي 5847 · رقمها 1520."""

from __future__ import annotations

from ...text.tokens import NUMBER
from .. import numerals
from ..draft import Draft, Segment

_PLACES = frozenset(("manuscript", "repository", "copy", "microfilm"))


def read(draft: Draft) -> None:
    """Take the elements that begin with a word for manuscripts, and the number a word for shelfmarks announces."""
    passage = draft.passage
    if not passage.found(draft.start, draft.end, "manuscript"):
        return
    held = [
        segment
        for segment in draft.segments()[1:]
        if (label := passage.label(segment.start, "manuscript")) is not None
        and label.meaning in _PLACES
        and not label.glued
        and len(passage.key(segment.start)) > 2
    ]
    if not held or all(_is_house(draft, segment) for segment in held):
        return
    draft.item["type"] = "manuscript"
    _shelfmark(draft)
    first, last = held[0], held[-1]
    between = [segment.start for segment in draft.segments() if first.start <= segment.start <= last.start]
    if between == [segment.start for segment in held]:
        named = [segment for segment in held if not _bare(draft, segment.start, segment.end)]
        if named:
            draft.item["archive"] = draft.text(named[0].start, named[-1].end)
        if _bare(draft, first.start, first.end):
            draft.item["genre"] = draft.text(first.start, first.end)
        draft.claim(first.start, last.end, "manuscript")
        if not named:
            _keeper(draft, last.end)
        elif "number" in draft.item:
            draft.item.setdefault("archive_location", draft.item.pop("number"))


def _is_house(draft: Draft, segment: Segment) -> bool:
    """دار الكتب المصرية keeps manuscripts and prints books: with nothing else said it is the publisher."""
    house = draft.passage.label(segment.start, "publisher-cue")
    return house is not None and house.meaning == "house"


def _keeper(draft: Draft, after: int) -> None:
    """…، مخطوط، مكتبة الإمام الحكيم العامة، النجف، رقم 1520: the library right behind the word, and its number."""
    segment = next((segment for segment in draft.segments() if segment.start >= after), None)
    if segment is None or not draft.passage.label(segment.start, "publisher-cue", "body-cue", "archive"):
        return
    draft.item["archive"] = draft.text(segment.start, segment.end)
    draft.claim(segment.start, segment.end, "manuscript")
    if "number" in draft.item:
        draft.item["archive_location"] = draft.item.pop("number")


def _bare(draft: Draft, start: int, end: int) -> bool:
    """Whether the element says only that it is a manuscript."""
    label = draft.passage.label(start, "manuscript")
    return label is not None and label.meaning == "manuscript" and label.end >= end


def _shelfmark(draft: Draft) -> None:
    passage = draft.passage
    for label in passage.found(draft.start, draft.end, "manuscript"):
        begin = numerals.skip_marks(passage, label.end, draft.end, ".:")
        if label.meaning == "shelfmark" and passage.kind(begin) == NUMBER and draft.free(label.start, begin + 1):
            draft.item["archive_location"] = passage.key(begin)
            draft.claim(label.start, begin + 1, "shelfmark")
            return

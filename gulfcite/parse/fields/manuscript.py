"""Manuscripts: the repository or copy, and the shelfmark: مخطوط، المكتبة الوطنية، باريس، عربي 5847 · رقمها 1520."""

from __future__ import annotations

from ...tables import meanings
from ...text.tokens import NUMBER, WORD
from .. import numerals
from ..draft import Draft, Segment

#: The class of a shelf mark has so many words.
_CLASS = 2
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
        and (len(passage.key(segment.start)) > 2 or _in_capitals(passage.quote(segment.start, segment.end)))
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
            _hold(draft, named[0].start, named[-1].end)
        if _bare(draft, first.start, first.end):
            draft.item["genre"] = draft.text(first.start, first.end)
        draft.claim(first.start, last.end, "manuscript")
        if not named:
            _keeper(draft, last.end)
        elif "number" in draft.item:
            draft.item.setdefault("archive_location", _class(draft, draft.item.pop("number")))


def _in_capitals(printed: str) -> bool:
    """MS · MS.: two letters alone are a word for a manuscript in capitals."""
    return printed.isupper()


def _hold(draft: Draft, start: int, end: int) -> None:
    """The library that holds it, without the word for a manuscript before it: مخطوط بدار الكتب المصرية."""
    passage = draft.passage
    word = passage.key(start + 1)
    if word[:1] == "ب" and word[1:] in meanings("publisher-cue") and end > start + 2:
        draft.item["genre"] = passage.printed(start)
        draft.item["archive"] = draft.text(start + 1, end)[1:]
    else:
        draft.item["archive"] = draft.text(start, end)


def _class(draft: Draft, number: str) -> str:
    """رقم 5842 تاريخ: the number with the class of the library it counts in."""
    at = next(i for i in range(draft.end - 1, draft.start, -1) if draft.owner[i] == "number") + 1
    stop = at
    while stop < draft.end and not draft.owner[stop] and draft.passage.kind(stop) == WORD:
        stop += 1
    if not 0 < stop - at <= _CLASS:
        return number
    draft.claim(at, stop, "shelfmark")
    return f"{number} {draft.passage.quote(at, stop)}"


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
        draft.item["archive_location"] = _class(draft, draft.item.pop("number"))


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

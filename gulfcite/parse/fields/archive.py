"""Archive files: the archive, then fonds, file or box: د. ك. و، رقم الملفة 311/2480 · F.O. 371/5227 · BOA, DH.MKT."""

from __future__ import annotations

from itertools import takewhile

from ...patterns.passage import Passage
from ...tables.lexicon import Label
from ...text.folding import is_arabic
from ...text.tokens import MARK, NUMBER, WORD
from .. import numerals
from ..dates import date_at
from ..draft import Draft, Segment

_HOLDERS = frozenset(("repository", "archive-series"))
_UNITS = frozenset(("file", "box", "register", "document"))
_LONGEST_CODE = 14
_SHORT_WORD = 2
_FONDS = 3
#: No year is as late as this; a file may have the number.
_AFTER = 2100


def read(draft: Draft) -> None:
    """Take the archive that opens a description, and the elements that say where in it the paper lies."""
    passage = draft.passage
    if draft.item.get("type") or not passage.found(draft.start, draft.end, "archive"):
        return
    segments = draft.segments()
    if not segments:
        return
    first = segments[0]
    label = passage.label(first.start, "archive")
    if label is None or label.glued or label.end > first.end:
        return
    units = [segment for segment in segments[1:] if _is_unit(passage, segment)]
    if label.meaning == "register":
        numbered = [segment for segment in segments[1:2] if _is_number(passage, segment)]
        if units or numbered or _numbered(passage, label.end, draft.end):
            _take(draft, None, units)
    elif label.meaning in _HOLDERS and _is_printed(passage, label):
        _holder(draft, label, segments, units)


def _holder(draft: Draft, label: Label, segments: list[Segment], units: list[Segment]) -> None:
    """Take a holder's name and its codes; without a code or file only an abbreviation with stops is sure to be one."""
    passage, first = draft.passage, segments[0]
    coded: list[Segment] = []
    if _numbered(passage, label.end, first.end) or (passage.key(label.end) == "/" and _is_code(passage, first)):
        coded.append(first)
    elif not units and _words_behind(passage, label.end, first.end):
        return
    places = [segment for segment in segments[1:2] if _is_place(passage, segment)]
    codes = takewhile(lambda segment: not segment.inside and _is_code(passage, segment), segments[1 + len(places) :])
    coded += codes
    coded += [segment for segment in units if segment not in coded]
    if coded or _has_stops(passage, label):
        _take(draft, None if first in coded else first, coded)
        _unread_date(draft)


def _words_behind(passage: Passage, at: int, end: int) -> bool:
    """دار الوثائق القومية بالقاهرة: more than marks and a bracket behind a holder's name."""
    return passage.key(at) != "(" and any(passage.kind(i) != MARK for i in range(at, end))


def _is_place(passage: Passage, segment: Segment) -> bool:
    place = passage.label(segment.start, "place")
    return place is not None and not place.glued and place.end >= segment.end


def _take(draft: Draft, holder: Segment | None, coded: list[Segment]) -> None:
    draft.item["type"] = "document"
    if holder:
        draft.item["archive"] = draft.passage.quote(holder.start, holder.end)
        draft.claim(holder.start, holder.end, "archive")
    if coded:
        draft.item["archive_location"] = "، ".join(draft.text(segment.start, segment.end) for segment in coded)
    for segment in coded:
        draft.claim(segment.start, segment.end, "archive")


def _unread_date(draft: Draft) -> None:
    """3 Ra 1306: a date of the Ottoman chancery, whose months are letters; kept as printed."""
    passage = draft.passage
    for segment in draft.segments():
        words = [at for at in range(segment.start, segment.end) if passage.kind(at) == WORD]
        numbers = [at for at in range(segment.start, segment.end) if passage.kind(at) == NUMBER]
        if len(words) == 1 and len(numbers) == 2 and len(passage.key(words[0])) <= _SHORT_WORD:
            if numbers[0] < words[0] < numbers[1] and not passage.label(words[0], "month", "archive", "page-label"):
                draft.item["issued"] = {"literal": draft.text(segment.start, segment.end)}
                draft.claim(segment.start, segment.end, "date")
                return


def _is_printed(passage: Passage, label: Label) -> bool:
    """Whether an abbreviation in Latin script is printed in capitals: AIR, not Air."""
    printed = passage.quote(label.start, label.end)
    return is_arabic(printed) or " " in printed or printed.isupper()


def _has_stops(passage: Passage, label: Label) -> bool:
    """د. ك. و · C.A.D.N.: letters with stops between them are an archive's and nothing else."""
    words = [at for at in range(label.start, label.end) if passage.kind(at) == WORD]
    return len(words) > 2 and all(len(passage.key(at)) == 1 for at in words)


def _is_unit(passage: Passage, segment: Segment) -> bool:
    """ملف رقم 3 · رقم الملفة 2480/311 · و 12 · carton 342: a word for a file or box, and a number."""
    label = passage.label(segment.start, "archive")
    if label is None or label.glued or segment.inside or label.meaning not in _UNITS:
        return False
    latin = not is_arabic(passage.quote(label.start, label.end))
    return _numbered(passage, label.end, segment.end) or (latin and segment.end - segment.start <= _FONDS)


def _is_number(passage: Passage, segment: Segment) -> bool:
    label = passage.label(segment.start, "issue-label")
    return label is not None and label.meaning == "number" and _numbered(passage, label.end, segment.end)


def _numbered(passage: Passage, at: int, end: int) -> bool:
    """Whether a number that is no year stands at token ``at``."""
    number = numerals.skip_marks(passage, at, end, ".:")
    return at < end and passage.kind(number) == NUMBER and not _is_year(passage, number)


def _is_year(passage: Passage, at: int) -> bool:
    """1951, 1958-1960: four digits that may be a year, and not the first of a pair like 1234/56."""
    return len(passage.key(at)) == 4 and int(passage.key(at)) < _AFTER and passage.key(at + 1) != "/"


def _is_shelf(passage: Passage, segment: Segment) -> bool:
    """مهدية 8/10/59 · Intelligence 2/43/360: a fonds of a few words and three numbers that are no date."""
    begin = segment.end - 5
    strokes = passage.key(begin + 1) == passage.key(begin + 3) == "/"
    numbers = all(passage.kind(at) == NUMBER for at in (begin, begin + 2, begin + 4))
    words = range(segment.start, begin)
    if not (strokes and numbers and 1 <= len(words) <= _FONDS and date_at(passage, begin, segment.end) is None):
        return False
    return all(passage.kind(at) == WORD for at in words)


def _is_code(passage: Passage, segment: Segment) -> bool:
    """DH.MKT · 1234/56 · L/P&S/10: capitals and numbers only, and no year."""
    if segment.end - segment.start > _LONGEST_CODE:
        return False
    if _is_shelf(passage, segment):
        return True
    words = [at for at in range(segment.start, segment.end) if passage.kind(at) != MARK]
    if len(words) == 1 and passage.kind(words[0]) == NUMBER:
        return not _is_year(passage, words[0])
    label = passage.label(segment.start, "archive", "page-label", "place")
    if label and label.table != "archive":
        return False
    printed = [passage.printed(at) for at in words if passage.kind(at) == WORD]
    return all(word.isupper() and not is_arabic(word) for word in printed)

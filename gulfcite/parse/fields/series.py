"""The series a book belongs to, with its number in it."""

from __future__ import annotations

from itertools import pairwise

from ...text.tokens import NUMBER, WORD
from ..draft import Draft, Segment

#: What has more digits is a year.
_MOST_DIGITS = 3
_SERIAL = frozenset(("journal", "annual", "magazine"))


def read(draft: Draft) -> None:
    """Take the first element that names a series; its number may be printed as an issue's."""
    named = draft.passage.has("series")
    if _bracketed(draft) or (named and any(_quoted(draft, *pair) for pair in pairwise(draft.segments()))):
        return
    for before, segment in pairwise(draft.segments()):
        if before.after == "<role>" and draft.passage.label(before.start, "chapter-in"):
            continue  # in: M. A. Cook (ed.), Studies in …: the book the chapter stands in
        if _series(draft, segment) or _run_on(draft, segment):
            return


def _series(draft: Draft, segment: Segment) -> bool:
    """سلسلة عالم المعرفة، 168 · عالم المعرفة ع413 · سلسلة ندوات ومناظرات رقم 68 · Occasional Papers"""
    passage = draft.passage
    label = passage.label(segment.start, "series")
    if label is None and _numbered(draft, segment):
        return True
    if label is None or label.glued or label.end > segment.end:
        return False
    if label.meaning == "series-name" and {"volume", "issue"} <= draft.item.keys():
        return False  # التراث العربي، السنة 5، ع 19: a periodical of that name
    if label.meaning == "series-name" and label.end < segment.end and passage.key(label.end) not in "([":
        return False
    if label.meaning == "series-name" and label.end >= segment.end and segment.after[1:-1] not in ("issue", "number"):
        if "issue" not in draft.item and "number" not in draft.item:
            return False
    end = segment.end
    number = _own_number(draft, segment)
    if number:
        end, draft.item["collection-number"] = number
    elif "issue" in draft.item and "volume" not in draft.item and not _has_periodical(draft):
        draft.item["collection-number"] = draft.item.pop("issue")
    elif "number" in draft.item:
        draft.item["collection-number"] = draft.item.pop("number")
    draft.item["collection-title"] = draft.text(segment.start, end)
    draft.claim(segment.start, segment.end, "series")
    return True


def _quoted(draft: Draft, word: Segment, name: Segment) -> bool:
    """coll. « Le sens commun »: the series in quotation marks behind the word alone."""
    label = draft.passage.label(word.start, "series")
    if label is None or label.glued or label.meaning != "series" or label.end < word.end:
        return False
    if draft.passage.key(name.start) not in ("“", '"') or name.start > word.end + 1:
        return False
    draft.item["collection-title"] = draft.text(name.start, name.end)
    draft.claim(word.start, name.end, "series")
    return True


def _bracketed(draft: Draft) -> bool:
    """(نقد العقل العربي؛ 1) · (Saban Center Analysis Paper No. 13): a series and its number in brackets."""
    passage = draft.passage
    for opened, close in draft.brackets("("):
        if opened == draft.start or close < opened + 4 or not draft.free(opened, opened + 2):
            continue
        number = passage.key(close - 1)
        if passage.kind(close - 1) != NUMBER or len(number) > _MOST_DIGITS:
            continue
        end = _name_end(draft, opened, close)
        if not draft.free(opened, end) or draft.owner[close - 1] not in ("", "issue"):
            continue
        if end > opened + 1 and all(passage.kind(at) == WORD for at in range(opened + 1, end)):
            draft.item.pop("issue", None)  # No. 13 is that of the paper
            draft.item["collection-title"] = draft.text(opened + 1, end)
            draft.item["collection-number"] = number
            draft.claim(opened, close + 1, "series")
            return True
    return False


def _name_end(draft: Draft, opened: int, close: int) -> int:
    """Where a series' name ends in a bracket, before a semicolon or No. and the number; ``opened`` if none is there."""
    passage = draft.passage
    if passage.key(close - 2) == ";":
        return close - 2
    label = passage.label(close - 2 - (passage.key(close - 2) == "."), "issue-label")
    several = label is not None and label.start > opened + 2  # (Issue 5), (Vol. 3 No. 2) name none
    capital = passage.printed(opened + 1)[:1].isupper()
    return label.start if label and several and capital else opened


def _run_on(draft: Draft, segment: Segment) -> bool:
    """مطبوعات أكاديمية المملكة المغربية سلسلة التراث: no comma before the series."""
    for label in draft.passage.found(segment.start + 2, segment.end - 1, "series"):
        if label.meaning == "series" and not label.glued and label.end < segment.end:
            return _series(draft, segment._replace(start=label.start))
    return False


def _numbered(draft: Draft, segment: Segment) -> bool:
    """نقد العقل العربي؛ 2: a name, a semicolon and a number, as in the CAUS house style."""
    number = segment.end + 1
    if segment.after != ";" or segment.inside or draft.passage.kind(number) != "number" or draft.owner[number]:
        return False
    if number + 1 < draft.end and draft.passage.key(number + 1) not in ",.(":
        return False
    draft.item["collection-title"] = draft.text(segment.start, segment.end)
    draft.item["collection-number"] = draft.passage.key(number)
    draft.claim(segment.start, number + 1, "series")
    return True


def _has_periodical(draft: Draft) -> bool:
    passage = draft.passage
    return any(
        (label := passage.label(segment.start, "journal-cue")) is not None and label.meaning in _SERIAL
        for segment in draft.segments()
    )


def _own_number(draft: Draft, segment: Segment) -> tuple[int, str] | None:
    """سلسلة ندوات ومناظرات رقم 68 · عالم المعرفة (168): where the number begins, and the number."""
    passage = draft.passage
    last = segment.end - 1
    label = passage.label(last - 1, "issue-label")
    if passage.kind(last) == "number" and label and not label.glued and last - 1 > segment.start:
        return last - 1, passage.key(last)
    for at in range(segment.start + 1, segment.end - 2):
        if passage.key(at) == "(" and passage.kind(at + 1) == "number" and passage.key(at + 2) == ")":
            return at, passage.key(at + 1)
    return None

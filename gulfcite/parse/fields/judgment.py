"""Judgments: court, number of the case and judicial year, session, reporter (نقض مدني، الطعن رقم 2660 لسنة 82 ق)."""

from __future__ import annotations

from ...patterns.passage import Passage
from ...tables.lexicon import Label
from ...text.folding import ascii_digits
from ...text.tokens import NUMBER, WORD
from .. import dates, numerals
from ..draft import Draft, trimmed

_COURTS = frozenset(("cassation", "supreme-court", "appeal-court", "first-instance-court", "international-court"))
_CASES = frozenset(("appeal", "case-number", "case-file"))
_RULINGS = frozenset(("judgment", "cassation"))
_DAYS = frozenset(("session", "dated", "issued-on"))


def read(draft: Draft) -> None:
    """Take a description that begins with a court or a case, and numbers or dates the case, as a judgment."""
    passage = draft.passage
    first = passage.label(draft.start, "judgment")
    if first is None or first.glued or first.meaning not in _COURTS | _CASES | _RULINGS:
        return
    case = _case(draft, first)
    session = _session(draft, first)
    if case is None and session is None:
        return
    draft.item["type"] = "legal_case"
    if case:
        draft.item["number"] = ascii_digits(passage.quote(*case))
    if session and session.parts:
        draft.item["issued"] = {"date-parts": [session.parts]}
    if session and session.hijri:
        draft.item.setdefault("custom", {})["hijri"] = session.hijri
    _authority(draft, first, case[0] if case else draft.end)
    _reporter(draft)
    end = max(_judicial_year(draft, case[1]) if case else draft.start, session.end if session else draft.start)
    draft.claim(draft.start, end, "law")
    _files(draft, end)


def begins(passage: Passage, at: int) -> bool:
    """Whether a court's ruling begins at token ``at``: the court in a word or two, then the case or a date."""
    label = passage.label(at, "judgment")
    if label is None or label.glued or label.meaning not in _COURTS | _CASES | _RULINGS:
        return False
    near = passage.found(at, label.end + 6, "judgment")
    return any(other.meaning in _CASES and passage.kind(other.end) == NUMBER for other in near)


def _case(draft: Draft, first: Label) -> tuple[int, int] | None:
    """الطعن رقم 2660 لسنة 82 ق · القضية عدد 12 · نقض مدني رقم 5: the figures of the case, up to the judicial year."""
    passage = draft.passage
    comma = next((at for at in range(draft.start, draft.end) if passage.key(at) in (",", ";")), draft.end)
    for label in passage.found(draft.start, draft.end, "judgment", "issue-label"):
        if label.table == "judgment":
            if label.meaning not in _CASES:
                continue
            number = passage.label(label.end, "issue-label")
            begin = number.end if number else label.end
        elif label.meaning in ("number", "issue") and label.start < comma and first.meaning in _RULINGS:
            begin = label.end
        else:
            continue
        begin = numerals.skip_marks(passage, begin, draft.end, "(:")
        if passage.kind(begin) == NUMBER and begin < draft.end:
            end = begin + 1
            while end + 1 < draft.end and passage.key(end) in ("/", "-") and passage.kind(end + 1) == NUMBER:
                end += 2
            return begin, end
    return None


def _session(draft: Draft, first: Label) -> dates.Found | None:
    """جلسة 21/1/1988 · نقض مدني 21/1/1988: the day behind the session's word, or right behind the court's."""
    passage = draft.passage
    labels = passage.found(draft.start, draft.end, "judgment", "law")
    starts = [label.end for label in labels if label.meaning in _DAYS]
    if first.meaning in _RULINGS:
        starts.append(first.end)
        comma = next((at for at in range(first.end, draft.end) if passage.key(at) in (",", ";")), draft.end)
        starts += [at + 1 for at in range(first.end, comma) if passage.key(at) in ("في", "بتاريخ")]
    for start in starts:
        at = numerals.skip_marks(passage, start, draft.end, ".,:(")
        found = dates.date_at(passage, at, draft.end)
        if found and (len(found.parts) == 3 or found.hijri):
            return found
    return None


def _judicial_year(draft: Draft, at: int) -> int:
    """…لسنة 82 ق · … لسنة 9 قضائية: where the year of the court behind a case ends; it is no year of ours."""
    passage = draft.passage
    year = passage.label(at, "year-of-journal", "law")
    begin = year.end if year else at
    if passage.kind(begin) != NUMBER or begin >= draft.end:
        return at
    court = passage.label(begin + 1, "judgment")
    return court.end if court and court.meaning == "judicial-year" else begin + 1


def _files(draft: Draft, at: int) -> None:
    """…، ملف مدني عدد 4321/1/2/2011: the file of a case that is known by its ruling's number."""
    passage = draft.passage
    for label in passage.found(at, draft.end, "judgment"):
        number = passage.label(label.end, "issue-label") if label.meaning in _CASES else None
        end = number.end if number else label.end
        if label.meaning in _CASES and passage.kind(end) == NUMBER and draft.free(label.start, end):
            while end < draft.end and (passage.kind(end) == NUMBER or passage.key(end) in ("/", "-")):
                end += 1
            draft.claim(label.start, end, "law")


def _authority(draft: Draft, first: Label, case: int) -> None:
    """حكم المحكمة الدستورية العليا في القضية … · نقض مدني، …: the court, up to the case or a mark."""
    passage = draft.passage
    courts = passage.found(first.start, first.end + 1, "judgment")
    court = next((label for label in courts if label.meaning in _COURTS), None)
    if court is None:
        return
    begin, end = court.start, court.end
    while end < case and passage.kind(end) == WORD and passage.key(end) != "في":
        label = passage.label(end, "judgment", "issue-label", "law")
        if label and label.meaning in _CASES | _DAYS | {"number", "issue"}:
            break
        end += 1
    draft.item["authority"] = passage.quote(begin, end)


def _reporter(draft: Draft) -> None:
    """مجموعة المكتب الفني، س 39: the collection that printed the judgment."""
    passage = draft.passage
    for label in passage.found(draft.start + 1, draft.end, "judgment"):
        if label.meaning == "reporter" and not label.glued:
            end = label.end
            while end < draft.end and passage.kind(end) == WORD and not passage.label(end, "year-of-journal"):
                end += 1
            draft.item["container-title"] = trimmed(passage, label.start, end)
            draft.claim(label.start, end, "container")
            return

"""Theses, with their faculty and university, and the genre that is printed before a title or as an element."""

from __future__ import annotations

from ...text.tokens import MARK, NUMBER
from ..draft import PLAIN_THESIS, Draft, Segment

_REPORTS = frozenset(("report", "working-paper", "policy-paper", "draft"))
_LONGEST = 16
_SUBMITTED = frozenset(("مقدمه", "قدمت", "submitted", "presented", "presentee", "soutenue"))
_BODIES = frozenset(("faculty", "university", "institute", "academy"))


def read(draft: Draft) -> None:
    """Take the element that names a degree as the genre, and a genre label printed before the title."""
    for order, segment in enumerate(draft.segments() if draft.passage.has("thesis") else ()):
        if order == 0 and not draft.titled:
            continue
        if not draft.passage.label(segment.start, "journal-cue") and _degree(draft, segment):
            end, faculty = _submitted(draft, segment) or (segment.end, segment.end)
            draft.item["genre"] = draft.text(segment.start, end)
            draft.item["type"] = "thesis"
            draft.claim(segment.start, faculty, "genre")
            _unpublished(draft)
            return
    if draft.titled and "container-title" not in draft.item and draft.passage.has("report") and _report(draft):
        return
    _label_before_title(draft)


def _unpublished(draft: Draft) -> None:
    """رسالة ماجستير، جامعة بغداد، 1990، (غير منشورة): said of the degree, but apart from it; read and dropped."""
    for label in draft.passage.found(draft.start, draft.end, "thesis"):
        apart = draft.passage.kind(label.start - 1) == MARK and draft.passage.kind(label.end) in (MARK, "")
        if label.meaning == "unpublished" and apart and draft.free(label.start, label.end):
            draft.claim(label.start, label.end, "genre")


def _report(draft: Draft) -> bool:
    """Technical Report CSL-92-1 · Working Paper no. 5: the element behind a title that says which report this is."""
    passage = draft.passage
    for segment in draft.segments()[:2]:
        label = passage.label(segment.start, "report")
        if label and label.meaning in _REPORTS and segment.end - segment.start <= _LONGEST and not segment.inside:
            end = segment.end
            while end < draft.end and draft.owner[end] in ("issue", "number", "volume"):
                end += 1  # Technical Report no. 12
            draft.item["genre"] = draft.text(segment.start, end)
            draft.item["type"] = "report"
            for field in ("issue", "number", "volume"):
                if field in draft.owner[segment.end : end]:
                    draft.item.pop(field, None)
            draft.claim(segment.start, end, "genre")
            return True
    return False


def _degree(draft: Draft, segment: Segment) -> bool:
    passage = draft.passage
    words = 0
    house = passage.label(segment.start, "publisher-cue")
    if house and house.meaning in ("house", "press") and not house.glued:
        return False  # المطبعة العالمية is no degree of العالمية
    for at in range(segment.start, segment.end):
        label = passage.label(at, "thesis")
        if label and label.glued in ("", "ب", "ل") and passage.kind(at - 1) != NUMBER:  # 9th year is no th.
            whole = label.end >= segment.end
            if words == 0:
                return (
                    label.meaning not in PLAIN_THESIS
                    or (whole and len(passage.key(at)) > 2)
                    or _for_degree(draft, segment)
                )
            return label.meaning not in PLAIN_THESIS and (whole or words <= 2) and segment.end - segment.start <= 12
        words += passage.kind(at) == "word"
        if words > 6:
            break
    return False


def _submitted(draft: Draft, segment: Segment) -> tuple[int, int] | None:
    """رسالة ماجستير مقدمة إلى كلية القانون: where the degree ends, and where the faculty begins it was submitted to."""
    passage = draft.passage
    said = next((at for at in range(segment.start + 1, segment.end) if passage.key(at) in _SUBMITTED), None)
    degree = passage.label(segment.start, "thesis")
    if said is None or degree is None or degree.meaning in PLAIN_THESIS or degree.end < said:
        return None
    bodies = (label for label in passage.found(said, segment.end, "publisher-cue", "body-cue"))
    body = next((label for label in bodies if label.meaning in _BODIES and label.glued in ("", "ل")), None)
    return (said, body.start) if body else None


def _for_degree(draft: Draft, segment: Segment) -> bool:
    """رسالة مقدمة إلى كلية الآداب لنيل درجة الدكتوراه: the degree is named later in the element."""
    passage = draft.passage
    return any(
        (label := passage.label(at, "thesis")) is not None and label.meaning not in PLAIN_THESIS
        for at in range(segment.start + 1, segment.end)
    )


def _quoted_label(draft: Draft, segment: Segment) -> bool:
    """ "تقرير": حرب لا تنتهي — two or three words in quotes and a colon behind them name the kind, not the title."""
    passage = draft.passage
    if passage.key(segment.start) not in '“"':
        return False
    close = next(
        (at for at in range(segment.start + 2, min(segment.end, segment.start + 5)) if _closes(draft, at)), None
    )
    if close is None or passage.key(close + 1) != ":" or close + 2 >= segment.end:
        return False
    draft.item["genre"] = passage.quote(segment.start + 1, close)
    draft.claim(segment.start, close + 2, "genre")
    return True


def _closes(draft: Draft, at: int) -> bool:
    return draft.passage.kind(at) == "mark" and draft.passage.key(at) in '”"'


def _label_before_title(draft: Draft) -> None:
    """ "تقرير": العراق … — a quoted or lone genre word with a colon, or a dash, after it."""
    passage = draft.passage
    labelled = passage.has("report", "interview")
    for segment in draft.segments()[:3]:
        if _quoted_label(draft, segment):
            return
        if not labelled:
            continue
        start = segment.start
        while start < segment.end and passage.kind(start) == "mark":
            start += 1
        label = passage.label(start, "report", "interview")
        if label is None or label.glued or label.end >= segment.end:
            continue
        quoted = start > segment.start and passage.key(label.end) in '”"'
        end = label.end + quoted
        if passage.key(end) in (":", "-") and (quoted or passage.key(end) == ":"):
            draft.item["genre"] = draft.text(start, label.end)
            draft.claim(segment.start, end + 1, "genre")
            return

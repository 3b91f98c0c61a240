"""When an author lived: (ت 808هـ/1406م), (المتوفى سنة 808هـ), (عاش في ق 8هـ) is no date of the work."""

from __future__ import annotations

from ...text.tokens import NUMBER
from ..draft import Draft
from ..names.people import person_score

#: From this score on, what stands before two years is the name of the man who lived then.
_NAME = 0.6


def read(draft: Draft) -> None:
    """Take brackets that open with a word of life or death, and the same said without brackets before a Hijri year."""
    passage = draft.passage
    for label in passage.found(draft.start, draft.end, "life-date", "year-of-journal"):
        at = label.start
        if label.table == "life-date" and passage.key(at - 1) == "(" and at > draft.start:
            close = draft.partner(at - 1)
            if close and close < draft.end - 2 and _is_life(draft, at, close):
                draft.claim(at - 1, close + 1, "life")
        elif draft.owner[at] or at == draft.start:
            continue
        elif label.meaning == "died" and passage.kind(label.end) == NUMBER:
            _died(draft, at, label.end)
        elif label.table == "year-of-journal" and passage.key(at + 1) == "(":
            close = draft.partner(at + 1)
            if close and close < draft.end - 2 and _has_hijri(draft, at + 2, close):
                draft.claim(at, close + 1, "life")
    _spans(draft)


def _spans(draft: Draft) -> None:
    """لابن خلكان (608- 681هـ): two Hijri years in brackets, of a life where a name stands before, else of a title."""
    passage = draft.passage
    for at, close in draft.brackets("("):
        if at == draft.start or at >= draft.end - 6 or passage.kind(at + 1) != NUMBER or passage.key(at + 2) != "-":
            continue
        named = max((i for i in range(draft.start, at) if passage.key(i) in ",:"), default=draft.start - 1) + 1
        if _has_hijri(draft, at + 3, close) and person_score(passage, named, at) >= _NAME:
            draft.claim(at, close + 1, "life")


def _died(draft: Draft, at: int, year: int) -> None:
    """ت 230هـ /845م · ت 606: — without brackets, and without an era where three digits end the element."""
    passage = draft.passage
    era = passage.label(year + 1, "era")
    if era and era.meaning == "hijri":
        draft.claim(at, _second_year(draft, era.end), "life")
    elif era is None and passage.key(year + 1) in ':,)"”.' and len(passage.key(year)) == 3:
        draft.claim(at, year + 1, "life")


def _second_year(draft: Draft, at: int) -> int:
    """…ت 230هـ /845م: where the Gregorian year beside the Hijri one ends."""
    passage = draft.passage
    if passage.key(at) in ("/", "-") and passage.kind(at + 1) == NUMBER and at + 1 < draft.end:
        era = passage.label(at + 2, "era")
        return era.end if era else at + 2
    return at


def _has_hijri(draft: Draft, start: int, end: int) -> bool:
    passage = draft.passage
    return any(
        passage.kind(at) == NUMBER and (era := passage.label(at + 1, "era")) is not None and era.meaning == "hijri"
        for at in range(start, end)
    )


def _is_life(draft: Draft, start: int, end: int) -> bool:
    """Whether a number, an ordinal or an era stands in the bracket; a letter alone is an initial's: (R.)."""
    passage = draft.passage
    return any(
        passage.kind(at) == NUMBER or (len(passage.key(at)) > 1 and passage.label(at, "ordinal", "era"))
        for at in range(start, end)
    )

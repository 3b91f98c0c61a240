"""When an author lived: (ت 808هـ/1406م), (المتوفى سنة 808هـ), (عاش في ق 8هـ) is no date of the work."""

from __future__ import annotations

from ...text.tokens import NUMBER
from ..draft import Draft


def read(draft: Draft) -> None:
    """Take brackets that open with a word of life or death, and the same said without brackets before a Hijri year."""
    passage = draft.passage
    for at in range(draft.start, draft.end):
        if passage.key(at) == "(":
            close = draft.partner(at)
            if close and close < draft.end - 2 and _is_life(draft, at + 1, close):
                draft.claim(at, close + 1, "life")
        elif draft.free(at, at + 1):
            label = passage.label(at, "life-date")
            if label and label.meaning == "died" and passage.kind(label.end) == NUMBER:
                era = passage.label(label.end + 1, "era")
                if era and era.meaning == "hijri" and at > draft.start:
                    draft.claim(at, era.end, "life")


def _is_life(draft: Draft, start: int, end: int) -> bool:
    passage = draft.passage
    if not passage.label(start, "life-date"):
        return False
    return any(passage.kind(at) == NUMBER or passage.label(at, "ordinal", "era") for at in range(start, end))

"""The edition: ط3 · (ط3) · الطبعة الثالثة · 1st ed. · 2e éd.; "no edition" is read and dropped."""

from __future__ import annotations

from ...patterns.passage import Passage
from ...text.tokens import NUMBER, WORD
from .. import numerals
from ..draft import Draft

_NAMED = frozenset(("revised", "new-edition", "special-edition", "last-edition", "first-arabic"))


def read(draft: Draft) -> None:
    """Take the first edition statement that stands as an element."""
    passage = draft.passage
    for none in passage.found(draft.start, draft.end, "no-edition"):
        if none.end - none.start > 1 and draft.free(none.start, none.end):
            draft.claim(none.start, none.end, "edition")
    for label in passage.found(draft.start, draft.end, "edition"):
        at = label.start
        if draft.owner[at] or label.glued:
            continue
        number = next((i for i in (at - 1, at - 2, at - 3) if i >= draft.start and passage.kind(i) == NUMBER), None)
        if number is not None and "edition" not in draft.item and _number_first(draft, number):
            continue
        if label.meaning.isdigit() and _element(draft, at):
            _take(draft, at, label.end, label.meaning)
        elif label.meaning in ("edition", "printing") and len(passage.key(at)) <= 8:
            begin = numerals.skip_marks(passage, label.end, draft.end, ".:(")
            found = numerals.number(passage, begin, draft.end, ranges=False)
            if found and not _is_counted(passage, found[1]) and found[0].isdigit() and int(found[0]) < 100:
                _take(draft, at, found[1] + (passage.key(begin - 1) == "(" and passage.key(found[1]) == ")"), found[0])
        elif label.meaning in _NAMED and _element(draft, at):
            if "edition" not in draft.item:
                draft.item["edition"] = passage.quote(at, label.end)
            draft.claim(at, label.end, "edition")


def _is_counted(passage: Passage, at: int) -> bool:
    """50th anniversary edition (4th ed.): whether the number before the token is that of an edition behind it."""
    return any(label.meaning == "edition" for label in passage.found(at, at + 2, "edition"))


def _number_first(draft: Draft, at: int) -> bool:
    """3rd ed. · 2e éd. · 12eme ed · 5. Auflage: the number, a suffix, the word."""
    passage = draft.passage
    for after in (at + 1, at + 2, at + 3):
        label = passage.label(after, "edition")
        if label and label.meaning in ("edition", "revised") and label.end <= draft.end and len(passage.key(at)) < 3:
            short = (passage.kind(i) == WORD and len(passage.key(i)) <= 4 for i in range(at + 1, after))
            if all(short) or passage.key(after - 1) == "." == passage.key(at + 1):
                _take(draft, at, label.end, passage.key(at))
                return True
            return False
    return False


def _element(draft: Draft, at: int) -> bool:
    return at == draft.start or bool(draft.owner[at - 1]) or draft.passage.key(at - 1) in ",.;:(["


def _take(draft: Draft, start: int, end: int, value: str) -> None:
    passage = draft.passage
    draft.item.setdefault("edition", value)
    for extra in passage.found(start, end + 1, "edition"):
        if extra.meaning == "revised" and end < extra.end <= draft.end:
            end = extra.end  # 2nd ed., revised · 2e éd. revue
    if passage.key(start - 1) == "(" and passage.key(end) == ")" and start > draft.start:
        start, end = start - 1, end + 1
    draft.claim(start, end, "edition")

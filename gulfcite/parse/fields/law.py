"""Statutes: kind, number and year (القانون رقم 131 لسنة 1948), and the article cited."""

from __future__ import annotations

from ...text.folding import ascii_digits
from ...text.tokens import MARK, NUMBER
from .. import dates, numerals
from ..draft import Draft

_NOT_INSTRUMENTS = frozenset(
    ("article", "paragraph", "gazette", "amended", "issued-on", "concerning", "dated", "of-year")
)


def read(draft: Draft) -> None:
    """Take a description that begins with a statute's name as legislation: its number, its year, the article."""
    passage = draft.passage
    label = passage.label(draft.start, "law")
    if label is None or label.glued or label.meaning in _NOT_INSTRUMENTS:
        return
    numbered = _number(draft)
    if _article(draft) or numbered:
        draft.item["type"] = "legislation"
        if numbered and draft.owner[label.start + 1] == "number":
            _unnamed(draft)


def _unnamed(draft: Draft) -> None:
    """القانون رقم 84-11 المؤرخ في 9 يونيو 1984 المتضمن قانون الأسرة: the number and what follows it are the name."""
    passage = draft.passage
    end = next((at for at in range(draft.start, draft.end) if passage.key(at) in (",", ";")), draft.end)
    while end > draft.start and (draft.owner[end - 1] == "section" or passage.kind(end - 1) == MARK):
        end -= 1
    for at in range(draft.start, end):
        found = dates.date_at(passage, at, end)
        if found and found.parts and not draft.owner[at]:
            draft.item.setdefault("issued", {"date-parts": [found.parts]})
            break
    draft.item["title"] = passage.quote(draft.start, end)
    draft.claim(draft.start, end, "title")


def _number(draft: Draft) -> bool:
    """رقم 131 لسنة 1948 · رقم 84-11 · عدد 12 لسنة 2004: the number's marks are its own."""
    passage = draft.passage
    for at in range(draft.start, min(draft.end, draft.start + 12)):
        label = passage.label(at, "issue-label")
        begin = label.end if label else at
        if label is None or label.meaning not in ("number", "issue") or passage.kind(begin) != NUMBER:
            continue
        end = begin + 1
        while end + 1 < draft.end and passage.key(end) in ("-", ".", "/") and passage.kind(end + 1) == NUMBER:
            end += 2
        draft.item["number"] = ascii_digits(passage.quote(begin, end))
        draft.claim(at, end, "number")
        year = passage.label(end, "year-of-journal", "law")
        after = year.end if year else end
        if year and passage.kind(after) == NUMBER and len(passage.key(after)) == 4:
            draft.item["issued"] = {"date-parts": [[int(passage.key(after))]]}
            draft.claim(end, after + 1, "date")
        return True
    return False


def _article(draft: Draft) -> bool:
    """المادة 147/1 · الفصل 24 · Art. 5: the locator of a citation, the section of an entry."""
    passage = draft.passage
    for at in range(draft.start + 1, draft.end):
        label = passage.label(at, "law")
        if label is None or label.meaning != "article" or draft.owner[at]:
            continue
        begin = numerals.skip_marks(passage, label.end, draft.end, ".:(")
        found = numerals.number(passage, begin, draft.end, ranges=False)
        if found is None:
            continue
        value, end = found
        if passage.key(end) in ("/", "-") and passage.kind(end + 1) == NUMBER and end + 1 < draft.end:
            value, end = f"{value}{passage.key(end)}{passage.key(end + 1)}", end + 2
        end += passage.key(end) == ")" and end < draft.end
        if draft.cited:
            draft.locator = value
        else:
            draft.item["section"] = value
        draft.claim(at, end, "section")
        return True
    return False

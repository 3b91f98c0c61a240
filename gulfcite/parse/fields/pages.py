"""Pages: the locator of a citation, the extent of an entry's article or chapter; volume/page pairs."""

from __future__ import annotations

from ...patterns.passage import Passage
from ...text.tokens import NUMBER
from .. import numerals
from ..draft import Draft

_SLASH = "/"


def read(draft: Draft) -> None:
    """Take labelled pages, else the bare number or volume/page pair that ends a citation."""
    passage = draft.passage
    found: list[str] = []
    ranged = False
    for label in passage.found(draft.start, draft.end, "page-label"):
        if draft.owner[label.start]:
            continue
        if label.meaning in ("page", "pages") and label.glued in ("", "ب", "و"):
            begin = numerals.skip_marks(passage, label.end, draft.end, ".:(/-")
            pages = _pages(passage, begin, draft.end)
            if pages:
                found.append(pages[0])
                ranged = ranged or "-" in pages[0]
                draft.claim(label.start, pages[1], "page")
        elif label.meaning in ("unpaginated", "passim", "page-total"):
            draft.claim(label.start, label.end, "page")
    if not found:
        _no_pages(draft)
        bare = _bare(draft)
        if bare:
            found.append(bare)
            ranged = "-" in bare
    if not found:
        return
    pages_said = ", ".join(found)
    if draft.cited:
        draft.locator = pages_said
    elif ranged:
        draft.item["page"] = pages_said


def _pages(passage: Passage, at: int, end: int) -> tuple[str, int] | None:
    """12-15 · 12، 15 · 12 و15 · 12 وما بعدها · 15-12: the pages in ASCII digits, and where they end."""
    first = _one(passage, at, end)
    if first is None:
        return None
    pages = [first[0]]
    at = first[1]
    while at < end:
        comma = at
        if passage.key(at) in (",", "و", "&", "and", "et"):
            comma = at + 1
        following = passage.label(comma, "page-label")
        if following is None and passage.key(comma) == "و":
            following = passage.label(comma + 1, "page-label")
        if following and following.meaning == "following-pages":
            pages[-1] += "ff"
            return ", ".join(pages), following.end
        if following and following.meaning == "page" and comma > at:
            comma = following.end
        if comma == at or passage.kind(comma) != NUMBER:
            break
        other = _one(passage, comma, end)
        if other is None or len(passage.key(comma)) > 4 or _is_year(passage, comma, end):
            break
        pages.append(other[0])
        at = other[1]
    return ", ".join(pages), at


def _one(passage: Passage, at: int, end: int) -> tuple[str, int] | None:
    if passage.kind(at) != NUMBER or at >= end or len(passage.key(at)) > 5:
        return None
    if at + 2 < end and passage.kind(at + 2) == NUMBER:
        if passage.key(at + 1) == "-":
            return numerals.page_range(passage.key(at), passage.key(at + 2)), at + 3
        if passage.key(at + 1) == _SLASH:
            return f"{passage.key(at)}/{passage.key(at + 2)}", at + 3
    return passage.key(at), at + 1


def _is_year(passage: Passage, at: int, end: int) -> bool:
    key = passage.key(at)
    era = passage.label(at + 1, "era") if at + 1 < end else None
    return bool(era) or (len(key) == 4 and 1500 < int(key) < 2100)


def _no_pages(draft: Draft) -> None:
    for label in draft.passage.found(draft.start, draft.end, "no-pages"):
        if label.end - label.start > 1 and draft.free(label.start, label.end):
            draft.claim(label.start, label.end, "page")


def _bare(draft: Draft) -> str | None:
    """ISNAD and heritage style: …، 14. · …، 2/55. · الأغاني 14: 263 · الطبري 3/107 · APA's …، 15(167)، 4-15."""
    passage = draft.passage
    end = draft.end
    while end > draft.start and (
        draft.owner[end - 1] in ("url", "accessed")
        or (passage.kind(end - 1) == "mark" and passage.key(end - 1) in ".,)](")
    ):
        end -= 1
    at = end - 1
    if at <= draft.start or passage.kind(at) != NUMBER or draft.owner[at] or len(passage.key(at)) > 4:
        return None
    value = passage.key(at)
    begin = at
    if at - 2 >= draft.start and draft.free(at - 2, at) and passage.kind(at - 2) == NUMBER:
        mark = passage.key(at - 1)
        if mark == "-":
            value, begin = numerals.page_range(passage.key(at - 2), passage.key(at)), at - 2
        elif draft.cited and mark in (_SLASH, ":") and len(passage.key(at - 2)) <= 3:
            value, begin = f"{passage.key(at - 2)}/{value}", at - 2
    if passage.key(begin - 1) in (_SLASH, "-") or 1500 < int(passage.key(begin)) < 2100:
        return None
    apart = passage.key(begin - 1) in ",(" or bool(draft.owner[begin - 1])
    if "/" not in value and not apart:
        return None
    if not draft.cited and not ("-" in value and "issue" in draft.item):
        return None
    draft.claim(begin, at + 1, "page")
    return value

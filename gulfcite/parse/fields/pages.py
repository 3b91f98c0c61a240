"""Pages: the locator of a citation, the extent of an entry's article or chapter; volume/page pairs."""

from __future__ import annotations

from ...patterns.passage import Passage
from ...text.tokens import MARK, NUMBER, WORD
from .. import locators, numerals
from ..closing_pages import extent
from ..draft import Draft

_PLACES = frozenset(("paragraph", "note", "hadith-number", "biography-number", "fatwa-number", "question"))
_MARKS = frozenset((",", ";", ".", ":", "("))
_IMPRINT = ("place", "publisher-cue", "edition", "editor-role", "translator-role", "journal-cue", "newspaper")
#: How many tokens pages without a label may take.
_LONGEST = 12


def read(draft: Draft) -> None:
    """Take labelled pages, else the bare number or volume/page pair that ends a citation."""
    passage = draft.passage
    paragraph = _places(draft) if draft.cited else None
    found: list[str] = []
    volumes: list[str] = []
    ranged = False
    for label in passage.found(draft.start, draft.end, "page-label"):
        if draft.owner[label.start]:
            continue
        pages = locators.labelled(passage, label.start, draft.end)
        if pages:
            found.append(pages.text)
            volumes.append(_volume_before(draft, label.start) or (volumes[-1] if volumes else ""))
            ranged = ranged or "-" in pages.text
            draft.claim(label.start, pages.end, "page")
        elif label.meaning in ("unpaginated", "passim", "page-total"):
            draft.claim(label.start, label.end, "page")
    if not found:
        _no_pages(draft)
        bare = _folio(draft) or _bare(draft)
        if bare:
            found.append(bare)
            ranged = "-" in bare
    if not found:
        draft.locator = draft.locator or paragraph
        return
    if draft.cited and len(set(volumes)) > 1 and all(volumes):
        found = [f"{volume}/{pages}" for volume, pages in zip(volumes, found, strict=True)]
    pages_said = ", ".join(found)
    if draft.cited:
        draft.locator = pages_said
        if "/" in pages_said and "volume" not in draft.owner[: draft.owner.index("page")]:
            draft.item["volume"] = pages_said.partition("/")[0]
        _remark(draft)
    elif ranged:
        draft.item["page"] = pages_said


def _volume_before(draft: Draft, at: int) -> str | None:
    """ج 2، ص 15، ج 3، ص 20: the volume just before the page label at token ``at``."""
    at -= 1
    while at > draft.start and draft.passage.key(at) in (",", "."):
        at -= 1
    return draft.passage.key(at) if draft.owner[at] in ("volume", "part") and draft.passage.kind(at) == NUMBER else None


def _no_pages(draft: Draft) -> None:
    for label in draft.passage.found(draft.start, draft.end, "no-pages"):
        if label.end - label.start > 1 and draft.free(label.start, label.end):
            draft.claim(label.start, label.end, "page")


def _folio(draft: Draft) -> str | None:
    """ورقة 4 ظ · fol. 12v: the leaf of a manuscript."""
    for label in draft.passage.found(draft.start, draft.end, "manuscript"):
        found = locators.folio(draft.passage, label.start, draft.end) if draft.cited else None
        if found and draft.free(label.start, found.end):
            draft.claim(label.start, found.end, "page")
            return found.text
    return None


def _bare(draft: Draft) -> str | None:
    """ISNAD and heritage style: …، 14. · …، 6, 13-15. · الأغاني 14: 263 · الطبري 3/107 · APA's …، 15(167)، 4-15."""
    passage = draft.passage
    end = _bare_end(draft)
    if not draft.cited and (ranged := extent(draft, end)):
        return ranged
    for at in range(max(draft.start + 1, end - _LONGEST), end):
        if passage.kinds[at] != NUMBER or not draft.free(at, end) or not _apart(draft, at):
            continue
        found = _cited_pair(draft, at, end) or locators.pages(passage, at, end)
        if found is None or found.end < end or not _plain(draft, at, found.text):
            continue
        if draft.cited or ("-" in found.text and "issue" in draft.item):
            draft.claim(at - (passage.key(at - 1) in (":", "at")), end, "page")
            return found.text
    return (_preface(draft, end) or _inner(draft)) if draft.cited else None


def _preface(draft: Draft, end: int) -> str | None:
    """Hourani, Arabic Thought, iv-v: small Roman numbers that end a citation."""
    for at in (end - 3, end - 1):
        found = locators.preface(draft.passage, at, end) if at > draft.start and draft.free(at - 1, end) else None
        if found and found.end == end and draft.passage.key(at - 1) == ",":
            draft.claim(at, end, "page")
            return found.text
    return None


def _bare_end(draft: Draft) -> int:
    """Where the description ends without links, stops and a bracketed remark: …: 1/33 (المقدمة)."""
    passage = draft.passage
    end = draft.end
    while end > draft.start:
        opened = draft.partner(end - 1)
        if (
            opened is not None
            and opened < end - 1
            and passage.kind(opened - 1) == NUMBER
            and not _numbers(passage, opened, end)
        ):
            end = opened
        elif draft.owner[end - 1] in ("url", "accessed") or (
            passage.kind(end - 1) == MARK and passage.key(end - 1) in ".,)]("
        ):
            end -= 1
        else:
            break
    return end


def _numbers(passage: Passage, start: int, end: int) -> bool:
    return any(passage.kind(at) == NUMBER for at in range(start, end))


def _apart(draft: Draft, at: int) -> bool:
    """Whether the number at ``at`` stands by itself: behind a comma, a bracket, a field, a colon of a citation."""
    passage = draft.passage
    before = passage.key(at - 1)
    if before in ("”", '"') and passage.key(at - 2) == ",":
        return True
    if before == "at":  # supra note 1, at 33 · Id. at 44
        return draft.cited and passage.key(at - 2) in (",", ".")
    if before == ":":
        return draft.cited and (draft.owner[at - 2] == "short" or _after_elements(draft, at))
    if before and before in ",(":
        return True
    return bool(draft.owner[at - 1]) or (draft.cited and _cited_pair(draft, at, draft.end) is not None)


def _after_elements(draft: Draft, at: int) -> bool:
    """ابن شهر آشوب، معالم العلماء: 114 — an author and a title before the colon, not a place before a year."""
    passage = draft.passage
    if locators.volume_page(passage, at, draft.end):
        return True
    comma = next((i for i in range(at - 2, draft.start, -1) if passage.key(i) == ","), None)
    if comma is None or passage.label(comma + 1, "place", "publisher-cue"):
        return False
    return any(len(passage.key(i)) > 2 for i in range(comma + 1, at - 1))


def _cited_pair(draft: Draft, at: int, end: int) -> locators.Locator | None:
    return locators.volume_page(draft.passage, at, end) if draft.cited else None


def _plain(draft: Draft, at: int, text: str) -> bool:
    """Whether pages without a label are such: no year first, and each after the one before it."""
    numbers = [int(number) for number in text.rpartition("/")[2].replace("ff", "").replace("-", ", ").split(", ")]
    return numbers == sorted(numbers) and not 1500 < int(draft.passage.key(at)) < 2100 and numbers[0] < 10000


def _inner(draft: Draft) -> str | None:
    """الكافي: 1/288، كتاب الحجة: a volume and page with more behind them."""
    passage = draft.passage
    for at in range(draft.start + 1, draft.end - 2):
        if passage.kind(at) == NUMBER and not draft.owner[at]:
            found = locators.volume_page(passage, at, draft.end)
            apart = passage.kind(at - 1) == WORD or passage.key(at - 1) in ",:("
            if found and apart and draft.free(at, found.end) and passage.kind(found.end) != WORD:
                draft.claim(at - (passage.key(at - 1) == ":"), found.end, "page")
                return found.text
    return None


def _places(draft: Draft) -> str | None:
    """فقرة 120 · بند 45 · هامش (3): a place that is no page; returns the paragraph, if one is told."""
    passage = draft.passage
    paragraph = None
    for label in passage.found(draft.start + 1, draft.end, "locator"):
        if label.meaning not in _PLACES or label.glued or passage.key(label.start - 1) not in _MARKS:
            continue
        at = numerals.skip_marks(passage, label.end, draft.end, ".:(")
        found = numerals.number(passage, at, draft.end) if passage.kind(at) == NUMBER else None
        if found is None:
            continue
        end = found[1] + (passage.key(at - 1) == "(" and passage.key(found[1]) == ")")
        if draft.free(label.start, end):
            draft.claim(label.start, end, "place-in-work")
            if label.meaning == "paragraph":
                paragraph = found[0]
    return paragraph


def _remark(draft: Draft) -> None:
    """الكافي: 1/288، كتاب الحجة، … · ص 45 (المقدمة): words behind the pages are no title, where no imprint is there."""
    passage = draft.passage
    first = draft.owner.index("page")
    last = draft.end - draft.owner[: draft.end][::-1].index("page")
    if not any(passage.kind(at) == WORD and not draft.owner[at] for at in range(draft.start, first)):
        return
    for at in range(last, draft.end):
        dated = passage.kind(at) == NUMBER and (len(passage.key(at)) == 4 or passage.label(at + 1, "month"))
        if dated or draft.owner[at] in ("short", "url", "accessed") or passage.label(at, *_IMPRINT):
            return
    for at in range(last, draft.end):
        if not draft.owner[at]:
            draft.claim(at, at + 1, "remark")

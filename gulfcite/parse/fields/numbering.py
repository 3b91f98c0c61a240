"""Volume, part, issue and year of a periodical, in every label's order, and how many volumes a work has."""

from __future__ import annotations

from ...model import Flaw
from ...tables.lexicon import Label
from ...text.tokens import NUMBER, WORD
from .. import locators, numerals
from ..draft import Draft

_TABLES = ("volume-label", "part-label", "issue-label", "year-of-journal")
#: A label that has the number of volumes behind it.
_TOLD = "told"
_PARTS = frozenset(("part", "section", "book", "fascicle", "instalment"))


def read(draft: Draft) -> None:
    """Take every labelled number, then volume(issue) without labels; parts are settled by what else is there."""
    passage = draft.passage
    found: dict[str, str] = {}
    for count in passage.found(draft.start, draft.end, "volume-count"):
        told = count.end + (passage.key(count.end) == ":")
        number = count.meaning
        end = count.end
        if number == _TOLD and passage.kind(told) == NUMBER:  # عدد الأجزاء: 15
            number, end = passage.key(told), told + 1
        if number != _TOLD and draft.free(count.start, end) and _element(draft, count.start) and _closed(draft, end):
            draft.item["number-of-volumes"] = number
            draft.claim(count.start, end, "volumes")
    last = draft.start
    for label in passage.found(draft.start, draft.end, *_TABLES):
        if label.start >= last:
            last = _volumes(draft, label.start - 1) or _labelled(draft, label.start, found) or label.start + 1
    if "issue" not in found:
        _unlabelled(draft, found)
    _settle(draft, found)


def _labelled(draft: Draft, at: int, found: dict[str, str]) -> int | None:
    """المجلد 25 · مج 5، ع 19 · العدد الأول · ج11 · no. 3 · vol 20; returns where it ends."""
    passage = draft.passage
    label = passage.label(at, *_TABLES)
    if label is None or draft.owner[at] or label.glued not in ("", "ب", "و") or label.end > draft.end:
        return None
    if not _may_label(draft, at, label):
        return None
    begin = numerals.skip_marks(passage, label.end, draft.end, ".:(")
    moved = passage.key(label.end) == "," and passage.kind(label.end + 1) == NUMBER
    if moved:
        begin = label.end + 1
    value = numerals.number(passage, begin, draft.end)
    if value is None or (passage.kind(begin) == NUMBER and len(passage.key(begin)) > 5):
        return None
    kind = _kind(label)
    if kind == "year" and len(value[0]) >= 3:
        return None
    value = _two(draft, begin, value)
    end = value[1]
    if moved:
        if not passage.label(end, *_TABLES):
            return None
        draft.flaws.append(Flaw("comma", passage.quote(at, end)))
    if passage.key(begin - 1) == "(" and passage.key(end) == ")":
        end += 1
    if kind == "volume" and passage.key(end) == "(" and passage.kind(end + 1) == NUMBER and passage.key(end + 2) == ")":
        if len(passage.key(end + 1)) < 4:
            found.setdefault("issue", passage.key(end + 1))
            draft.claim(end, end + 3, "issue")
            draft.claim(at, end, kind)
            found.setdefault(kind, value[0])
            return end + 3
    found.setdefault(kind, value[0])
    draft.claim(at, end, kind)
    return end


def _two(draft: Draft, begin: int, value: tuple[str, int]) -> tuple[str, int]:
    """العددان 45 و46: an issue of two numbers, the second the next one."""
    passage, end = draft.passage, value[1]
    if passage.key(end) != "و" or passage.kind(end + 1) != NUMBER or end + 1 >= draft.end:
        return value
    follows = passage.kind(begin) == NUMBER and int(passage.key(end + 1)) == int(passage.key(end - 1)) + 1
    return (f"{value[0]}-{passage.key(end + 1)}", end + 2) if follows else value


def _kind(label: Label) -> str:
    if label.table == "volume-label":
        return "volume"
    if label.table == "issue-label":
        return "issue" if label.meaning != "number" else "number"
    if label.table == "part-label":
        return "part" if label.meaning in _PARTS else "chapter"
    return "year"


def _may_label(draft: Draft, at: int, label: Label) -> bool:
    """A label stands where an element may begin; one of a letter or two has its number right after it."""
    passage = draft.passage
    key = passage.key(at)
    short = label.end == at + 1 and len(key) <= 2
    if label.meaning in ("chapter", "introduction-part", "appendix", "academic-year", "imprint-year"):
        return False
    if short:
        if key == "n" and any(locators.is_page_label(passage, i) for i in range(max(draft.start, at - 5), at)):
            return False  # p. 12, n. 3: a note
        if locators.folio(passage, at, draft.end) or (
            passage.kind(at - 1) == NUMBER and locators.is_noted(passage, at - 1)
        ):
            return False
        if passage.kind(at - 1) == NUMBER and at > draft.start and key in ("م", "ه"):
            return False
        after = numerals.skip_marks(passage, label.end, draft.end, ".:")
        if passage.key(after) == "(" and passage.key(after + 2) == ")" and _element(draft, at):
            after += 1  # مج (7)، ع (1)
        return passage.kind(after) == NUMBER or _roman(draft, at, after)
    if label.table == "year-of-journal" and label.meaning == "year" and not draft.item.get("volume"):
        return False
    if label.meaning == "number":
        return _element(draft, at)
    if _element(draft, at):
        return True
    return label.table != "part-label" or label.meaning == "part"


def _roman(draft: Draft, at: int, after: int) -> bool:
    """t. II · T. IV: a Roman number in capitals behind a French label that begins an element."""
    if draft.passage.kind(after) != WORD:
        return False
    printed = draft.passage.printed(after)
    if not (printed.isascii() and printed.isupper() and _element(draft, at)):
        return False
    return numerals.number(draft.passage, after, draft.end) is not None


def _element(draft: Draft, at: int) -> bool:
    return at == draft.start or bool(draft.owner[at - 1]) or draft.passage.key(at - 1) in ",.;:(["


def _closed(draft: Draft, end: int) -> bool:
    return end >= draft.end or bool(draft.owner[end]) or draft.passage.key(end) in ",.;:)]"


def _volumes(draft: Draft, at: int) -> int | None:
    """8 مج · 5 vols.: so many volumes."""
    passage = draft.passage
    if at < draft.start or passage.kind(at) != NUMBER or draft.owner[at] or not _element(draft, at):
        return None
    label = passage.label(at + 1, "volume-label", "part-label")
    if label and label.end <= draft.end and _closed(draft, label.end) and len(passage.key(at)) < 3:
        if label.meaning in ("volume", "part") and passage.key(at + 1) not in ("م", "ق"):
            draft.item["number-of-volumes"] = passage.key(at)
            draft.claim(at, label.end, "volumes")
            return label.end
    return None


def _unlabelled(draft: Draft, found: dict[str, str]) -> None:
    """15(167) · 6(2): volume and issue of a journal in APA."""
    passage = draft.passage
    for opened, _ in draft.brackets("("):
        at = opened - 1
        if at <= draft.start or passage.kind(at) != NUMBER or not draft.free(at, at + 4) or len(passage.key(at)) > 4:
            continue
        if passage.starts[opened] > passage.ends[at] + 1:
            continue
        issue = numerals.number(passage, at + 2, draft.end)
        if issue and passage.key(issue[1]) == ")" and _element(draft, at) and len(issue[0]) <= 7:
            if passage.kind(at + 2) == NUMBER and not 1500 < int(passage.key(at + 2)) < 2100:
                found.setdefault("volume", passage.key(at))
                found["issue"] = issue[0]
                draft.claim(at, issue[1] + 1, "issue")
                return


def _settle(draft: Draft, found: dict[str, str]) -> None:
    """ج of a periodical with a volume is its fascicle, of a book its volume; السنة without المجلد is a volume."""
    item = draft.item
    serial = "issue" in found or "year" in found
    if "volume" not in found and "year" in found:
        found["volume"] = found["year"]
    if "part" in found:
        if "volume" in found and not serial and draft.cited:
            found["volume"] = f"{found['volume']}/{found['part']}"
        elif "volume" in found and "issue" not in found:
            found["issue"] = found["part"]
        elif "volume" not in found and not serial:
            found["volume"] = found["part"]
        else:
            found["part-number"] = found["part"]
    for key in ("volume", "issue", "number", "part-number"):
        if key in found:
            item[key] = found[key]

"""Where a title ends before a comma: at the first element behind it that says what it is."""

from __future__ import annotations

from itertools import pairwise

from ..text.tokens import MARK, NUMBER, WORD
from . import locators
from .draft import Draft
from .names import people

_ROLES = ("editor-role", "translator-role", "introduction-role")
_NUMBERED = ("volume-label", "issue-label", "page-label")
_SERIAL = frozenset(("journal", "annual", "magazine"))
_LONGEST = 14
_PERSON = 3
_ABBREVIATED = 7
_YEAR = 4


def before(draft: Draft, begin: int, stop: int | None, *, parted: bool) -> int | None:
    """Where the title that begins at ``begin`` ends; None where that is not plain.

    ``stop`` is the full stop behind it, if there is one, which ends it if it is ``parted`` by one from its authors too.
    Where a comma parts it from them, a publisher or a place behind a comma ends it as well.
    """
    last = stop is None or not any(draft.passage.kind(at) == WORD for at in range(stop, draft.end))
    cut = _comma(draft, begin, stop or draft.end, loose=not parted or last)
    if cut is None and stop is not None and (comma := _cut_short(draft, begin, stop)):
        cut = comma if _comma(draft, begin, draft.end, loose=False) == comma else None
    if cut is None and not parted:
        cut = _bracket(draft, begin, stop or draft.end)
    if cut is None and stop is not None and (parted or not _commas(draft, begin, stop)):
        return stop
    return cut


def _bracket(draft: Draft, begin: int, stop: int) -> int | None:
    """Title (Wiley, 1998) · Title (London: Verso, 2001): the bracket of an imprint behind a title."""
    passage = draft.passage
    for at in range(begin + 1, stop):
        close = draft.partner(at) if passage.key(at) == "(" else None
        if (
            close
            and at + 2 < close
            and passage.kind(close - 1) == NUMBER
            and locators.is_year(passage, close - 1, close)
        ):
            return at if passage.kind(at + 1) == WORD and passage.key(close - 2) == "," else None
    return None


def _cut_short(draft: Draft, begin: int, stop: int) -> int | None:
    """…, Numer. Math. · …, Phys. Rev. Lett.: the comma before a name whose words are cut short."""
    commas = _commas(draft, begin, stop)
    words = draft.passage.quote(commas[-1] + 1, stop).split() if commas else []
    short = len(words) <= _PERSON and all(word[:1].isupper() and len(word) <= _ABBREVIATED for word in words)
    return commas[-1] if commas and short else None


def _comma(draft: Draft, begin: int, stop: int, *, loose: bool) -> int | None:
    """The comma in tokens ``[begin, stop)`` that parts the title from what plainly follows it; None where none does.

    ``loose``: no full stop ends the title, so that a publisher or a place behind a comma may.
    """
    cuts = _commas(draft, begin, stop)
    last = None
    for at, following in pairwise([*cuts, stop]):
        start = at + 1
        while start < following and draft.passage.kind(start) == MARK:
            start += 1
        end = next((i for i in range(start + 1, following) if draft.passage.key(i) == "("), following)
        if _is_behind(draft, start, end):
            return at
        if loose and _is_imprint(draft, start, end):
            return last if last is not None and _is_person(draft, last + 1, at) else at
        last = at
    return None


def _commas(draft: Draft, begin: int, stop: int) -> list[int]:
    """The commas in tokens ``[begin, stop)`` outside brackets and quotation marks."""
    return [at for at in _open(draft, begin, stop) if draft.passage.key(at) == ","]


def _open(draft: Draft, begin: int, stop: int) -> list[int]:
    """The marks outside brackets and quotation marks."""
    found: list[int] = []
    at, quoted = begin, False
    while at < stop and not draft.owner[at]:
        if draft.passage.kind(at) == MARK:
            key = draft.passage.key(at)
            quoted = key == "“" or (key == '"' and not quoted) or (quoted and key not in '”"')
            if key in "([" and (close := draft.partner(at)):
                at = close
            elif not quoted:
                found.append(at)
        at += 1
    return found


def _is_behind(draft: Draft, start: int, end: int) -> bool:
    """Whether the element ``[start, end)`` is one of those that follow a title."""
    passage = draft.passage
    first = passage.label(start, *_ROLES)
    if first and not first.glued and passage.kind(first.end) == WORD:
        return True
    if passage.label(start, "edition") or passage.label(start + 1, "edition") or passage.label(start + 2, "edition"):
        return passage.kind(start) == NUMBER or passage.label(start, "edition", "ordinal") is not None
    counted = passage.label(start + 1, "volume-label") if passage.kind(start) == NUMBER else None
    if counted and counted.end + (passage.key(counted.end) == ".") >= end:
        return True  # 3 vols.
    label = passage.label(start, *_NUMBERED)
    if label and passage.kind(label.end + (passage.key(label.end) == ".")) == NUMBER:
        return True
    inside = passage.label(start, "chapter-in")
    if inside and (passage.key(inside.end) == ":" or _capital(draft, inside.end)):
        return True
    degree = passage.label(start, "thesis")
    if degree and len(passage.key(start)) > 2:
        return True
    meeting = passage.label(start, "conference")
    if meeting and meeting.meaning == "proceedings":
        return True
    return _is_serial(draft, start, end)


def _is_imprint(draft: Draft, start: int, end: int) -> bool:
    """…, Pantheon Books, New York · …, New York: Penguin: a house's word, or a place that is the whole element."""
    passage = draft.passage
    place = passage.label(start, "place")
    if place and not place.glued and (place.end >= end or passage.key(place.end) in (":", "(")):
        return True
    houses = passage.found(start, end, "publisher-cue")
    return end - start <= _LONGEST and any(not house.glued and len(passage.key(house.start)) > 2 for house in houses)


def _is_person(draft: Draft, start: int, end: int) -> bool:
    """…, Alfred A. Knopf, New York: a house named after persons before its place."""
    words = draft.passage.words(start, end)
    return 2 <= words <= _PERSON and people.person_score(draft.passage, start, end) >= people.LIKELY


def _is_serial(draft: Draft, start: int, end: int) -> bool:
    """…, Journal of Asian Studies, … · …, Strategos, 6 (2): a journal by its name, or by the volume behind it."""
    passage = draft.passage
    if end - start > _LONGEST or not _capital(draft, start):
        return False
    numbered = _volume_at(draft, end + 1) if passage.key(end) == "," else None
    inner = next((at for at in range(start + 1, end) if passage.kind(at) == NUMBER and _volume_at(draft, at)), None)
    if numbered or inner:
        return True
    return any(
        label.meaning in _SERIAL and not label.glued and len(passage.key(label.start)) > 2
        for label in passage.found(start, end, "journal-cue")
    )


def _volume_at(draft: Draft, at: int) -> int | None:
    """6 (2) · 12: 45-67 · vol. 3 · 45 (1990): a number that a volume's company shows to be one."""
    passage = draft.passage
    label = passage.label(at, *_NUMBERED)
    if label and passage.kind(label.end + (passage.key(label.end) == ".")) == NUMBER:
        return at
    if passage.kind(at) != NUMBER or len(passage.key(at)) >= _YEAR:
        return None
    behind = passage.key(at + 1)
    if (
        behind in ("(", ":", ",")
        and passage.kind(at + 2) == NUMBER
        and not (behind == "," and locators.is_year(passage, at + 2, draft.end))
    ):
        return at
    return at if behind == "," and passage.label(at + 2, *_NUMBERED) else None


def _capital(draft: Draft, at: int) -> bool:
    return at < draft.end and draft.passage.printed(at)[:1].isupper()

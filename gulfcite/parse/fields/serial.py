"""An article's journal behind a title whose end is known, told by the numbers behind its name, in every order and mark.

Geology, v. 33, no. 12, pp. 945-948 · Nano Lett. 2010, 10, 1012 · J Trauma 68(4): 930-934 · Ops. Res. 36, 3 (1988), 4-9
"""

from __future__ import annotations

from typing import NamedTuple

from ...patterns.passage import Passage
from ...text.tokens import MARK, NUMBER, WORD
from .. import locators, numerals
from ..dates import date_at
from ..draft import Draft

_LONGEST = 16
_SHORT = 4
_ABBREVIATED = 7
_YEAR = 4
_NUMBERED = ("volume-label", "issue-label")
#: What stands in no journal's name.
_BARRED = ("publisher-cue", "edition", "thesis", "report")
_ROLES = ("editor-role", "translator-role")
_PAST = ",.;:()[]"
_ROMAN = frozenset("IVXLC")


class _Piece(NamedTuple):
    """Tokens ``[start, end)`` of a number behind a journal's name: ``kind`` is its field, empty for a bare one."""

    start: int
    end: int
    kind: str
    text: str


def read(draft: Draft) -> None:
    """Take the journal's name, volume, issue and pages, where a volume or an issue has company behind the name."""
    if not draft.titled or draft.cited:
        return
    start = _behind_title(draft)
    end = _name_end(draft, start)
    if end is None:
        return
    pieces, years = _pieces(draft, end)
    found = _settled(pieces)
    if not {"volume", "issue"} & found.keys() or len(found) + bool(years) < 2 or _is_year(found, years):
        return
    start = _name_start(draft, start, end)
    draft.item["container-title"] = draft.text(start, end)
    if not draft.passage.found(start, end, "conference"):
        draft.item["type"] = "article-journal"
    draft.claim(start, end, "container")
    for field, piece in found.items():
        draft.item[field] = piece.text  # type: ignore[literal-required]
        draft.claim(piece.start, piece.end, field)


def _behind_title(draft: Draft) -> int:
    """The first word behind the title."""
    at = draft.owner.index("title")
    while at < draft.end and (draft.owner[at] == "title" or draft.passage.kind(at) == MARK):
        at += 1
    return at


def _name_end(draft: Draft, start: int) -> int | None:
    """Where the journal's name that begins at ``start`` ends, before its first number; None where it cannot be one."""
    passage = draft.passage
    if passage.label(start, "chapter-in"):
        return None
    at, words = start, 0
    while at < draft.end and not draft.owner[at] and words < _LONGEST:
        key, kind = passage.key(at), passage.kind(at)
        if _is_number(draft, at):
            break
        if kind == MARK and key in '“":“”':
            return None
        if kind == WORD and _bars(passage, at):
            return None
        words += kind == WORD
        close = draft.partner(at) if key in "([" else None
        if close and _is_number(draft, at + 1):
            break
        at = close + 1 if close else at + 1
    while at > start and passage.kind(at - 1) == MARK:
        at -= 1
    place = passage.label(start, "place")
    whole = place is not None and place.end >= at
    return None if at == start or not words or whole else at


def _bars(passage: Passage, at: int) -> bool:
    """Press · edited by: words of a book's imprint; trans. may be the Transactions of a society."""
    if (label := passage.label(at, *_BARRED)) and len(passage.key(at)) > 2:
        return label.meaning != "company-tail"
    role = passage.label(at, *_ROLES)
    return role is not None and (role.end > at + 1 or passage.key(at) in ("ed", "eds"))


def _is_number(draft: Draft, at: int) -> bool:
    """Whether a number, a month or a numbered label begins at ``at``."""
    passage = draft.passage
    if passage.kind(at) == NUMBER:
        return True
    label = passage.label(at, *_NUMBERED, "page-label")
    if label and not label.glued:
        return passage.kind(numerals.skip_marks(passage, label.end, draft.end, ".:")) == NUMBER
    return passage.kind(at) == WORD and passage.label(at, "month") is not None


def _name_start(draft: Draft, start: int, end: int) -> int:
    """Where the name begins: behind the last full stop that ends a sentence, not a word cut short (Pak. J. Bot.)."""
    passage = draft.passage
    cut_short = passage.key(end) == "."
    for at in range(end - 1, start, -1):
        before = passage.key(at - 1)
        if passage.key(at) != "." or passage.kind(at + 1) != WORD:
            continue
        if len(before) > (_ABBREVIATED if cut_short else _SHORT) and draft.ends_sentence(at):
            return at + 1
    return start


def _pieces(draft: Draft, at: int) -> tuple[list[_Piece], list[int]]:
    """The numbers from ``at`` on, up to the first word that is none of theirs, and the years among them."""
    passage = draft.passage
    found: list[_Piece] = []
    years: list[int] = []
    while (at := numerals.skip_marks(passage, at, draft.end, _PAST)) < draft.end and not draft.owner[at]:
        volume = any(piece.kind in ("", "volume", "issue") for piece in found)
        date = date_at(passage, at, draft.end)
        if date and not (volume and _may_be_page(passage, at, years)):
            years += date.parts[:1]
            at = date.end
            continue
        piece = _labelled(draft, at) or _bare(draft, at)
        if piece is None:
            break
        found.append(piece)
        at = piece.end
    return found, years


def _may_be_page(passage: Passage, at: int, years: list[int]) -> bool:
    """12: 1609-1621 · 2010, 10, 1979: behind a volume a range, and a number behind the year, is of pages."""
    if passage.kind(at) != NUMBER or passage.kind(at + 1) == WORD:
        return False
    ranged = passage.key(at + 1) == "-" and passage.kind(at + 2) == NUMBER
    return ranged or bool(years) or passage.key(at - 1) == ":"


def _labelled(draft: Draft, at: int) -> _Piece | None:
    """vol. 12 · no. 3 · pp. 45-67"""
    passage = draft.passage
    pages = locators.labelled(passage, at, draft.end)
    if pages:
        return _Piece(at, pages.end, "page", pages.text)
    label = passage.label(at, *_NUMBERED)
    if label is None or label.glued:
        return None
    value = numerals.number(passage, numerals.skip_marks(passage, label.end, draft.end, ".:"), draft.end)
    if value is None:
        return None
    return _Piece(at, value[1], "volume" if label.table == "volume-label" else "issue", value[0])


def _bare(draft: Draft, at: int) -> _Piece | None:
    """12 · 45-67 · (3) · A237 · XIV"""
    passage = draft.passage
    printed = passage.quote(at, at + 1)
    if passage.kind(at) == WORD:
        touching = passage.kind(at + 1) == NUMBER and passage.tokens[at].end == passage.tokens[at + 1].start
        if len(printed) == 1 and touching:
            return _Piece(at, at + 2, "page", passage.quote(at, at + 2))
        roman = set(printed) <= _ROMAN and passage.key(at + 1) in (":", ",", "(", ".", "/")
        return _Piece(at, at + 1, "", printed) if roman else None
    value = numerals.number(passage, at, draft.end) if passage.kind(at) == NUMBER else None
    if value is None:
        return None
    if passage.key(at - 1) == "(" and passage.key(value[1]) == ")" and passage.kind(at - 2) == NUMBER:
        return _Piece(at - 1, value[1] + 1, "issue", value[0])
    if passage.key(at + 1) == "/":
        return _Piece(at, at + 1, "", passage.key(at))
    return _Piece(at, value[1], "page" if "-" in value[0] else "", value[0])


def _settled(pieces: list[_Piece]) -> dict[str, _Piece]:
    """Which field each number is: the first bare one is the volume, the next the issue, or the page that ends all."""
    found: dict[str, _Piece] = {}
    for piece in pieces:
        if piece.kind and (piece.kind not in found or piece.kind == "page"):
            found[piece.kind] = piece
    for piece in pieces:
        if not piece.kind:
            free = [field for field in ("volume", "issue", "page") if field not in found]
            if "page" in free and "volume" not in free:
                free = ["page"]
            if free:
                found[free[0]] = piece
    return found


def _is_year(found: dict[str, _Piece], years: list[int]) -> bool:
    """ICML 97, 1997: the number behind a meeting's name is its year."""
    volume = found.get("volume")
    return volume is not None and len(found) == 1 and any(str(year).endswith(volume.text) for year in years)

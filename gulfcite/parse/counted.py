"""The numbers behind the name of what an article stands in: volume, issue, pages and years, labelled or bare."""

from typing import NamedTuple

from ..patterns.passage import Passage
from ..text.tokens import NUMBER, WORD
from . import locators, numerals
from .dates import date_at
from .draft import Draft

_NUMBERED = ("volume-label", "issue-label")
_PAPERS = frozenset(("paper", "lecture", "festschrift"))
_SERIAL = frozenset(("journal", "annual", "magazine"))
_PAST = ",.;:()[]"
_ROMAN = frozenset("IVXLC")
_MOST_ISSUE = 2


class Piece(NamedTuple):
    """Tokens ``[start, end)`` of a number behind a journal's name: ``kind`` is its field, empty for a bare one."""

    start: int
    end: int
    kind: str
    text: str


def counted(draft: Draft, at: int) -> tuple[dict[str, Piece], list[int]]:
    """The numbers from token ``at`` on, by field, up to the first word that is none of theirs, and the years met."""
    pieces, years = _pieces(draft, at)
    return _settled(pieces), years


def is_meeting(passage: Passage, start: int, end: int) -> bool:
    """Whether a name is that of a meeting or its proceedings, and of no journal (Journal of Communication)."""
    meeting = any(label.meaning not in _PAPERS for label in passage.found(start, end, "conference"))
    return meeting and not any(label.meaning in _SERIAL for label in passage.found(start, end, "journal-cue"))


def _pieces(draft: Draft, at: int) -> tuple[list[Piece], list[int]]:
    """The numbers from ``at`` on, up to the first word that is none of theirs, and the years among them."""
    passage = draft.passage
    found: list[Piece] = []
    years: list[int] = []
    yearly: list[Piece] = []
    while (at := numerals.skip_marks(passage, at, draft.end, _PAST)) < draft.end and not draft.owner[at]:
        volume = any(piece.kind in ("", "volume", "issue") for piece in found)
        date = date_at(passage, at, draft.end)
        if date and not (volume and _may_be_page(passage, at, years)):
            years += date.parts[:1]
            at = date.end
            if passage.key(at) == "/" and passage.kind(at + 1) == NUMBER and len(passage.key(at + 1)) <= _MOST_ISSUE:
                yearly.append(Piece(at + 1, at + 2, "issue", passage.key(at + 1)))  # 2011/3 (n° 78)
                at += 2
            continue
        piece = _labelled(draft, at) or _bare(draft, at)
        if piece is None:
            break
        found.append(piece)
        at = piece.end
    return found + yearly, years


def _may_be_page(passage: Passage, at: int, years: list[int]) -> bool:
    """12: 1609-1621 · 2010, 10, 1979: behind a volume a range, and a number behind the year, is of pages."""
    if passage.kind(at) != NUMBER or passage.kind(at + 1) == WORD:
        return False
    ranged = passage.key(at + 1) == "-" and passage.kind(at + 2) == NUMBER
    return ranged or bool(years) or passage.key(at - 1) == ":"


def _labelled(draft: Draft, at: int) -> Piece | None:
    """vol. 12 · no. 3 · pp. 45-67"""
    passage = draft.passage
    pages = locators.labelled(passage, at, draft.end)
    if pages:
        return Piece(at, pages.end, "page", pages.text)
    label = passage.label(at, *_NUMBERED)
    if label is None or label.glued:
        return None
    value = numerals.number(passage, numerals.skip_marks(passage, label.end, draft.end, ".:"), draft.end)
    if value is None:
        return None
    return Piece(at, value[1], "volume" if label.table == "volume-label" else "issue", value[0])


def _bare(draft: Draft, at: int) -> Piece | None:
    """12 · 45-67 · (3) · A237 · XIV"""
    passage = draft.passage
    printed = passage.printed(at)
    if passage.kind(at) == WORD:
        touching = passage.kind(at + 1) == NUMBER and passage.ends[at] == passage.starts[at + 1]
        if len(printed) == 1 and touching:
            return Piece(at, at + 2, "page", passage.quote(at, at + 2))
        roman = set(printed) <= _ROMAN and passage.key(at + 1) in (":", ",", "(", ".", "/")
        return Piece(at, at + 1, "", printed) if roman else None
    value = numerals.number(passage, at, draft.end) if passage.kind(at) == NUMBER else None
    if value is None:
        return None
    if passage.key(at - 1) == "(" and passage.key(value[1]) == ")" and passage.kind(at - 2) == NUMBER:
        return Piece(at - 1, value[1] + 1, "issue", value[0])
    if passage.key(at + 1) == "/":
        return Piece(at, at + 1, "", passage.key(at))
    return Piece(at, value[1], "page" if "-" in value[0] else "", value[0])


def _settled(pieces: list[Piece]) -> dict[str, Piece]:
    """Which field each number is: the first bare one is the volume, the next the issue, or the page that ends all."""
    found: dict[str, Piece] = {}
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

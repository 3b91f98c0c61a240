"""An article's journal behind a title whose end is known, told by the numbers behind its name, in every order and mark.

Geology, v. 33, no. 12, pp. 945-948 · Nano Lett. 2010, 10, 1012 · J Trauma 68(4): 930-934 · Ops. Res. 36, 3 (1988), 4-9
"""

from __future__ import annotations

from ...patterns.passage import Passage
from ...text.tokens import MARK, NUMBER, WORD
from .. import numerals
from ..counted import Piece, counted, is_meeting
from ..draft import Draft

_LONGEST = 16
_ROMAN = frozenset("IVXLC")
_SHORT = 4
_ABBREVIATED = 8
_NUMBERED = ("volume-label", "issue-label")
#: What stands in no journal's name.
_BARRED = ("publisher-cue", "edition", "thesis", "report")
#: Words of houses' names that may be in a journal's too, where its volume and pages show it: Economica.
_NAMES = frozenset(("company-tail", "publisher-name"))
_ROLES = ("editor-role", "translator-role")


def read(draft: Draft) -> None:
    """Take the journal's name, volume, issue and pages, where a volume or an issue has company behind the name."""
    if not draft.titled or draft.cited:
        return
    start = draft.behind("title")
    end = _name_end(draft, start)
    if end is None or draft.passage.key(start - 1) in ("(", "["):  # (Occasional Paper No. 13)
        return
    found, years = counted(draft, end)
    if not _is_serial(found, years):
        return
    if draft.passage.found(start, end, "publisher-cue") and not ("page" in found and len(found) > 1):
        return
    start = start if _is_quoted(draft, start) else _name_start(draft, start, end)
    _take(draft, start, end, found)


def alone(draft: Draft) -> None:
    """S. Iijima, Nature 1991, 354, 56: authors, and a short name with all its numbers, without a title."""
    if draft.cited or draft.owner[draft.start] != "author":
        return
    passage = draft.passage
    start = end = draft.behind("author")
    while end < draft.end and (passage.key(end) == "." or (passage.kind(end) == WORD and not _is_number(draft, end))):
        end += 1
    words = [passage.printed(at) for at in range(start, end) if passage.kind(at) == WORD]
    if not 0 < len(words) <= _SHORT or any(word[0].islower() for word in words):
        return
    found, years = counted(draft, end)
    if not years or not {"volume", "page"} <= found.keys():
        return
    last = max(piece.end for piece in found.values())
    if any(passage.kind(at) == WORD and not draft.owner[at] for at in range(last, draft.end)):
        return
    _take(draft, start, end, found)


def _take(draft: Draft, start: int, end: int, found: dict[str, Piece]) -> None:
    draft.item["container-title"] = draft.text(start, end)
    draft.item["type"] = "paper-conference" if is_meeting(draft.passage, start, end) else "article-journal"
    draft.claim(start, end, "container")
    for field, piece in found.items():
        draft.item[field] = piece.text  # type: ignore[literal-required]
        draft.claim(piece.start, piece.end, field)


def _is_quoted(draft: Draft, at: int) -> bool:
    """« Titre », Annales. Économies, Sociétés: behind a closing quotation mark nothing else than the name begins."""
    while draft.passage.key(at - 1) in (",", "."):
        at -= 1
    return draft.passage.key(at - 1) in ("”", '"')


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
        return label.meaning not in _NAMES
    role = passage.label(at, *_ROLES)
    return role is not None and (role.end > at + 1 or passage.key(at) in ("ed", "eds"))


def _is_number(draft: Draft, at: int) -> bool:
    """Whether a number, a month or a numbered label begins at ``at``."""
    passage = draft.passage
    if passage.kind(at) == NUMBER:
        return passage.kind(at - 1) != WORD or passage.ends[at - 1] < passage.starts[at]  # not of WG6.1
    label = passage.label(at, *_NUMBERED, "page-label")
    if label and not label.glued:
        number = numerals.skip_marks(passage, label.end, draft.end, ".:")
        return passage.kind(number) == NUMBER or set(passage.printed(number)) <= _ROMAN
    return passage.kind(at) == WORD and (passage.label(at, "month") is not None or _is_roman(draft, at))


def _is_roman(draft: Draft, at: int) -> bool:
    """Word & World XIV:4 (1994): a Roman volume before an issue or a year."""
    passage = draft.passage
    if passage.key(at + 1) not in (":", "(") or passage.kind(at + 2) != NUMBER:
        return False
    return not draft.owner[at - 1] and set(passage.printed(at)) <= _ROMAN


def _name_start(draft: Draft, start: int, end: int) -> int:
    """Where the name begins: behind the last full stop that ends a sentence, not a word cut short (Pak. J. Bot.)."""
    passage = draft.passage
    stops = [at for at in range(start, end) if passage.key(at) == "." and passage.kind(at + 1) == WORD]
    cut_short = passage.key(end) == "." or len(stops) > 1
    for at in reversed(stops):
        if len(passage.key(at - 1)) > (_ABBREVIATED if cut_short else _SHORT) and draft.ends_sentence(at):
            return at + 1
    return start


def _is_serial(found: dict[str, Piece], years: list[int]) -> bool:
    """Whether the numbers are a journal's: a volume or an issue with others, or a range of pages."""
    if {"volume", "issue"} & found.keys():
        return len(found) + bool(years) > 1 and not _is_year(found, years)
    return "page" in found and "-" in found["page"].text


def _is_year(found: dict[str, Piece], years: list[int]) -> bool:
    """ICML 97, 1997: the number behind a meeting's name is its year."""
    volume = found.get("volume")
    return volume is not None and len(found) == 1 and any(str(year).endswith(volume.text) for year in years)

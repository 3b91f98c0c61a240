"""What a chapter or a conference paper stands in, behind a title whose end is known, with the editors before its name.

In L. Angus & J. McLeod (Eds.), The Handbook of Narrative (pp. 4-12) · In Proceedings of the Symposium, pages 15-26
"""

from typing import NamedTuple

from ...model import Name
from ...tables.lexicon import Label
from ...text.tokens import MARK, NUMBER, WORD
from ..counted import counted, is_meeting
from ..draft import Draft
from ..names.coauthors import coauthors
from ..names.latin import names_at
from ..sentences import ends

_LONGEST = 40
_SHORT = 6
_HEAD = 30
_CITY = 3
_YEAR = 4
_ROMAN = frozenset("IVXLC")
_ROLES = ("editor-role", "translator-role")
_NUMBERED = ("volume-label", "issue-label", "page-label")
#: What a bracket behind a book's name tells that is no part of the name.
_APART = (*_NUMBERED, *_ROLES, "edition", "place", "publisher-cue", "month")
#: What behind a title in quotation marks is no name of what it stands in.
_NOT_HOST = (
    *_ROLES,
    *_NUMBERED,
    "place",
    "newspaper",
    "thesis",
    "report",
    "web",
    "edition",
    "series",
    "month",
    "law",
    "manuscript",
)
_MOST_WORDS = 10
_PAPERS = frozenset(("paper", "lecture"))


def read(draft: Draft) -> None:
    """Take the book or the proceedings, its editors before it, and the numbers behind it."""
    if not draft.titled or draft.cited or "container-title" in draft.item:
        return
    passage = draft.passage
    start = draft.behind("title")
    inside = passage.label(start, "chapter-in")
    if inside is None and not _is_meeting(draft, start) and not _is_behind_quoted(draft, start):
        return
    begin = inside.end + (passage.key(inside.end) == ":") if inside else start
    if inside:
        draft.claim(start, begin, "container")
        begin = _editors(draft, begin)
    end = _end(draft, begin)
    volume = _volume(draft, begin, end)
    name = draft.text(begin, end - bool(volume))
    if not name:
        return
    draft.item["container-title"] = name
    kind = "chapter" if inside or passage.label(begin, "encyclopaedia") else "article-journal"
    draft.item["type"] = "paper-conference" if is_meeting(passage, begin, end) else kind
    draft.claim(begin, end, "container")
    if volume:
        draft.item["type"], draft.item["volume"] = "article-journal", volume
    if "editor" not in draft.item and (behind := _people(draft, end + 1)) and behind.roles:
        _store(draft, behind)
        draft.claim(end + 1, behind.end, "role")
        end = behind.end
    _numbers(draft, end)


class _People(NamedTuple):
    """A list of names that ends before token ``end``, with its ``roles`` behind it: none, one, or two in a bracket."""

    end: int
    names: list[Name]
    roles: tuple[Label, ...]


def _volume(draft: Draft, begin: int, end: int) -> str:
    """In: Orientalistische Literaturzeitung 58 (1963): the number between a journal's name and its year, if one is."""
    passage, number = draft.passage, end - 1
    numbered = number > begin and passage.kind(number) == NUMBER and len(passage.key(number)) < _YEAR
    dated = passage.key(end) == "(" and passage.key(end + 2) == ")" and len(passage.key(end + 1)) == _YEAR
    return passage.key(number) if numbered and dated and passage.kind(end + 1) == NUMBER else ""


def _editors(draft: Draft, begin: int) -> int:
    """Where the book's name begins behind its editors: In A. Smith & B. Jones (Eds.), · In: Smith, A., editor, …"""
    found = _people(draft, begin)
    if found is None:
        return begin
    stop = found.end
    initialled = all("." in name.get("given", "") for name in found.names)
    if not found.roles and not (initialled and draft.passage.key(stop) in (",", ":", ".")):
        return begin
    while draft.passage.key(stop) in (".", ")", ",", ":"):
        stop += 1
    _store(draft, found)
    draft.claim(begin, stop, "role")
    return stop


def _people(draft: Draft, begin: int) -> _People | None:
    """The list of names at ``begin``, and what they did, if a role behind them says so."""
    passage = draft.passage
    found = names_at(passage, begin, draft.end)
    if found is None:
        role = next(iter(passage.found(begin, min(draft.end, begin + _HEAD), "editor-role")), None)
        names = coauthors(passage, begin, role.start - 1, firm=True) if role and role.start > begin + 1 else None
        found = (role.start, names) if role and names and draft.free(begin, role.end) else None
        if found is None:
            return None
    at = found[0]
    while passage.key(at) in (",", "(", "."):
        at += 1
    role = passage.label(at, *_ROLES)
    if role is None or passage.kind(role.end) == WORD:  # Counter-Memory, Practice, edited by …
        return _People(found[0], found[1], ())
    close = draft.partner(at - 1) if passage.key(at - 1) == "(" else None
    if close is None:
        return _People(role.end, found[1], (role,))
    return _People(close, found[1], tuple(passage.found(at, close, *_ROLES)))


def _store(draft: Draft, found: _People) -> None:
    tables = {role.table for role in found.roles} or {"editor-role"}
    if "editor-role" in tables:
        draft.item["editor"] = found.names
    if "translator-role" in tables:
        draft.item["translator"] = found.names


def _is_meeting(draft: Draft, start: int) -> bool:
    """Proceedings of … · 4th Symposium on …: whether the element behind the title names a meeting, no paper."""
    passage = draft.passage
    first = passage.label(start, "conference")
    if first and first.meaning in _PAPERS:
        return False
    end = _end(draft, start)
    return end - start > 1 and bool(passage.found(start, end, "conference"))


def _is_behind_quoted(draft: Draft, start: int) -> bool:
    """“Title.” Foreign Policy, …: behind a title in quotation marks stands what it is in, if that is no imprint."""
    passage = draft.passage
    if passage.key(draft.owner.index("title")) not in '“"‘' or passage.kind(start) != WORD or draft.owner[start]:
        return False
    if passage.printed(start)[:1].islower() or passage.label(start, *_NOT_HOST):
        return False
    end = _end(draft, start)
    words = passage.words(start, end)
    if not words or words > _MOST_WORDS or passage.found(start, end, "publisher-cue", "body-cue"):
        return False
    return ":" not in passage.keys[start:end]


def _end(draft: Draft, begin: int) -> int:
    """Where the name of a book or a meeting that begins at ``begin`` ends."""
    passage = draft.passage
    at = begin
    while at < draft.end and at - begin < _LONGEST and not draft.owner[at]:
        if passage.kind(at) == MARK:
            key, close = passage.key(at), draft.partner(at)
            if key in "([" and close is not None:
                if _is_apart(draft, at + 1, close):
                    break
                at = close
            elif (key == "." and _stops(draft, begin, at)) or (key in ",;" and _parts(draft, at + 1)):
                break
        at += 1
    return at


def _is_apart(draft: Draft, start: int, end: int) -> bool:
    """(pp. 4-12) · (Vol. 3) · (Berlin, 1996) · (1996): a bracket of other fields, not the short name of a meeting."""
    passage = draft.passage
    if passage.found(start, end, *_APART) or all(passage.kind(at) != WORD for at in range(start, end)):
        return True
    return any(passage.kind(at) == NUMBER and len(passage.key(at)) == _YEAR for at in range(start, end))


def _stops(draft: Draft, begin: int, at: int) -> bool:
    """Whether the full stop at ``at`` ends the name: in that of proceedings words are cut short (Int. Joint Conf.)."""
    passage = draft.passage
    if not ends(draft, at):
        return False
    meeting = passage.label(begin, "conference") is not None and passage.kind(at - 1) == WORD
    return not (meeting and len(passage.key(at - 1)) <= _SHORT and passage.kind(at + 1) in (WORD, NUMBER))


def _parts(draft: Draft, at: int) -> bool:
    """Whether what begins behind the comma before ``at`` is of another field than the name."""
    passage = draft.passage
    if passage.kind(at) == NUMBER:
        return True
    label = passage.label(at, *_NUMBERED)
    number = label.end + (passage.key(label.end) == ".") if label else at
    if label and (passage.kind(number) != WORD or set(passage.printed(number)) <= _ROMAN):
        return True
    role = passage.label(at, *_ROLES, "month", "season")
    if role is not None or ((behind := _people(draft, at)) and behind.roles):
        return True
    place = passage.label(at, "place")
    if place and passage.kind(place.end) != WORD:
        return True
    stop = next((i for i in range(at, draft.end) if passage.kind(i) == MARK and passage.key(i) in ",;:.("), draft.end)
    if passage.found(at, stop, "publisher-cue"):
        return True
    return _is_named_at(draft, at, stop)


def _is_named_at(draft: Draft, at: int, stop: int) -> bool:
    """…, Orlando, FL · …, Seattle, WA.: a city that only its state tells."""
    if stop + 1 >= draft.end or draft.passage.key(stop) != "," or stop - at > _CITY:
        return False
    state = draft.passage.printed(stop + 1)
    return len(state) == 2 and state.isascii() and state.isupper()


def _numbers(draft: Draft, end: int) -> None:
    """Take the volume and the pages behind the name, labelled or as a range."""
    at = end
    if draft.passage.key(at) == "(" and (close := draft.partner(at)):
        found, _ = counted(draft, at + 1)
        if any(piece.start > close for piece in found.values()):
            found = {}
    else:
        found, _ = counted(draft, at)
    for field, piece in found.items():
        labelled = draft.passage.label(piece.start, *_NUMBERED) is not None
        if labelled or "-" in piece.text:
            draft.item[field] = piece.text  # type: ignore[literal-required]
            draft.claim(piece.start, piece.end, field)

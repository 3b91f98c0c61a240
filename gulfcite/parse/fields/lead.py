"""How a description in Latin script begins: its authors, the date behind them, and a title whose end is marked.

A title's end is told by its quotation marks, or by a full stop where a full stop or a bracketed date stands before it.
"""

from __future__ import annotations

from ...text.folding import is_arabic
from ...text.tokens import MARK, NUMBER, WORD
from .. import title_end
from ..dates import date_at
from ..draft import Draft, trimmed
from ..names.latin import names_at
from ..sentences import sentence

_QUOTES = {"“": "”", '"': '"', "‘": "’", "'": "'", "`": "'"}
_ROLES = ("editor-role", "translator-role", "other-role")
#: What a bracket that ends a title says of the work: its edition, its volume, who made it.
_BEHIND = (*_ROLES, "edition", "volume-label", "page-label", "thesis", "report")
#: What says that an earlier field knows what this is: a law, an interview, a page of a newspaper.
_READ = frozenset(("author", "title", "type"))
_YEAR = 4
_SURNAMED = 4


def authors(draft: Draft) -> None:
    """Take the authors that open a description in Latin script, where they are plainly a list of names."""
    if not draft.habit.author or _READ & draft.item.keys() or not _is_latin(draft):
        return
    found = names_at(draft.passage, draft.start, draft.end)
    if found and draft.free(draft.start, found[0]):
        draft.item["author"] = found[1]
        draft.claim(draft.start, found[0], "author")


def title(draft: Draft) -> None:
    """Take the title behind the authors, if its end is marked."""
    if (draft.habit.author and draft.owner[draft.start] != "author") or not _is_latin(draft):
        return
    if "container-title" in draft.item:
        return
    start = draft.start
    while start < draft.end and draft.owner[start] == "author":
        start += 1
    _title(draft, start)


def _is_latin(draft: Draft) -> bool:
    passage = draft.passage
    if WORD not in passage.kinds[draft.start : draft.end]:
        return False
    return not is_arabic(passage.keys[passage.kinds.index(WORD, draft.start)])


def _title(draft: Draft, start: int) -> None:
    """Take the title that begins behind the authors that end at ``start``."""
    begin, parted = _behind_date(draft, start)
    if begin >= draft.end:
        return
    end = _closing(draft, begin)
    if end is None and not draft.cited:
        end = title_end.before(draft, begin, sentence(draft, begin), parted=parted)
    if end is None or end <= begin or not draft.free(begin, end):
        return
    last = _without_bracket(draft, begin, end)
    text = _unquoted(draft, begin, last)
    if text:
        draft.item["title"] = text
        draft.titled = True
        draft.claim(begin, last, "title")


def _behind_date(draft: Draft, at: int) -> tuple[int, bool]:
    """Where the title begins behind the authors, their role and a date; whether a stop or a bracket parts it."""
    passage = draft.passage
    initial = parted = (
        passage.key(at - 1) == "." and at > draft.start
    )  # Smith, J. Title: the initial's stop is the stop
    while at < draft.end:
        key, close = passage.key(at), draft.partner(at)
        role = passage.label(at, *_ROLES)
        if key in (",", ".", ":", ";"):
            parted = key == "." or (parted and key == ":" and not initial)  # Smith, J.: Title, Publisher
            initial = False
            at += 1
        elif key in ("(", "[") and close is not None and _says_when(draft, at + 1, close):
            at, parted = close + 1, True
        elif key == "(" and close is not None and close - at <= _SURNAMED and passage.key(close + 1) in (".", ","):
            at = close + 1  # Esty, Joshua (Jed).
        elif role and role.end <= draft.end and passage.key(role.end) in (",", ".", ":") and not role.glued:
            at = role.end
        elif passage.kind(at) == NUMBER and (date := date_at(passage, at, draft.end)) and len(passage.key(at)) == _YEAR:
            at, parted = date.end, True
        else:
            break
    return at, parted


def _says_when(draft: Draft, start: int, end: int) -> bool:
    """Whether a bracket behind authors holds their year, its lack, or their role: (2010, May) · (n.d.) · (Eds.)."""
    passage = draft.passage
    if passage.label(start, "no-date", *_ROLES):
        return True
    dated = any(passage.kind(at) == NUMBER and len(passage.key(at)) == _YEAR for at in range(start, end))
    return dated or passage.key(start) in ("forthcoming", "in")


def _closing(draft: Draft, begin: int) -> int | None:
    """Behind the quotation mark that closes the title opened at ``begin``; None where none opens there."""
    passage = draft.passage
    close = _QUOTES.get(passage.key(begin)) if passage.kind(begin) == MARK else None
    if close is None:
        return None
    inner = begin + 1
    while inner < draft.end and passage.key(inner) == passage.key(begin):
        inner += 1
    depth = 1
    for at in range(inner, draft.end):
        key = passage.key(at)
        if key in "‘“" and _QUOTES[key] == close:
            depth += 1
        elif key == close or (key == '"' and close in "”'"):
            depth -= 1
            while passage.key(at + 1) == key:
                at += 1
            if depth <= 0 and (close in '”"' or _ends_quote(draft, at)):
                return at + 1
    return None


def _ends_quote(draft: Draft, at: int) -> bool:
    """Whether the single quotation mark at ``at`` closes: no apostrophe of a plural (workers’ rights)."""
    passage = draft.passage
    if passage.key(at - 1) in (",", ".", "?", "!", "'") or at + 1 >= draft.end:
        return True
    return passage.kind(at + 1) != WORD or passage.label(at + 1, "chapter-in") is not None


def _without_bracket(draft: Draft, begin: int, end: int) -> int:
    """The title's end without a bracket that says something of the work: (2nd ed., Vol. 3) · [Motion picture]."""
    passage = draft.passage
    while passage.key(end - 1) in (")", "]"):
        opened = draft.partner(end - 1)
        if opened is None or opened <= begin:
            break
        numbered = passage.kind(end - 2) == NUMBER and passage.found(opened + 2, end - 2, "issue-label")
        said = passage.key(opened) == "[" or numbered or passage.found(opened + 1, end - 1, *_BEHIND)
        if not said:
            break
        end = opened
    return end


def _unquoted(draft: Draft, begin: int, end: int) -> str:
    """The words of the title without the quotation marks around them."""
    passage = draft.passage
    if passage.kind(begin) == MARK and passage.key(begin) in "‘'`":
        while passage.key(begin) in ("‘", "'", "`"):
            begin += 1
        while passage.key(end - 1) in ("’", "'", '"', "”", ",", "."):
            end -= 1
        return passage.quote(begin, end)
    return trimmed(passage, begin, end)

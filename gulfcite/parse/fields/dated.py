"""Authors before a date, a role or a quoted title: what closes the head shows that nothing but names stand in it.

Read before volumes, pages and dates, so that no initial is taken for a label: Harrison, P. (2005) · الحمداني، ص. (2005)
"""

from typing import NamedTuple

from ...text.tokens import MARK, NUMBER, URL, WORD
from ..dates import Found, date_at
from ..draft import Draft
from ..names import people
from ..names.coauthors import JOINERS, coauthors

_LONGEST = 90
_BARS = frozenset(":[/")
_QUOTES = frozenset('“"')
_LONGEST_BODY = 14
_LONGEST_EDITION = 30
_DOCUMENTS = ("document", "report", "statement", "journal")
_ROLES = ("editor-role", "translator-role", "other-role")


class _Close(NamedTuple):
    """Where the names end; ``firm`` if what closes them leaves no doubt, ``several`` if one name alone is not told."""

    at: int
    firm: bool
    several: bool = False


def read(draft: Draft) -> None:
    """Take the authors of a head that a date, a role or a quoted title closes, if all of it reads as names."""
    if not draft.habit.author or draft.item.get("type") == "legislation":
        return
    close = _close(draft)
    if close is None:
        return
    if close.firm and _is_body(draft, close.at):
        draft.item["author"] = [{"literal": draft.text(draft.start, close.at)}]
        draft.claim(draft.start, close.at, "author")
        return
    names = coauthors(draft.passage, draft.start, close.at, firm=close.firm)
    if names and (len(names) > 1 or not close.several):
        draft.item["author"] = names
        draft.claim(draft.start, close.at, "author")
    elif close.several and not names and _is_titled_body(draft, close.at):
        draft.item["author"] = [{"literal": draft.text(draft.start, close.at)}]
        draft.claim(draft.start, close.at, "author")


def _is_titled_body(draft: Draft, quote: int) -> bool:
    """SALT Research. “Ottoman Bank Archive.”: capitals of no person, a stop, and a title in quotation marks."""
    passage = draft.passage
    words = range(draft.start, quote - 1)
    if draft.cited or passage.key(quote - 1) != "." or not 2 <= len(words) <= _LONGEST_BODY // 2:
        return False
    if any(passage.kind(at) != WORD for at in words) or passage.label(draft.start, "newspaper"):
        return False
    named = people.person_score(passage, draft.start, quote - 1) >= people.LIKELY
    return not named and all(passage.printed(at)[:1].isupper() for at in words)


def _is_body(draft: Draft, end: int) -> bool:
    """البنك المركزي العراقي. (2015) · وزارة التخطيط، الجهاز المركزي للإحصاء. (2010): the first word is a body's."""
    passage = draft.passage
    place = passage.label(draft.start, "place")
    if place and place.end - place.start > 1 and all(passage.kind(at) == MARK for at in range(place.end, end)):
        return True  # Saudi Arabia. (2015): a country of several words is no person
    label = passage.label(draft.start, "body-cue", "source-noun")
    if label is None or label.glued or label.meaning in _DOCUMENTS or passage.key(draft.start + 1) == ",":
        return False
    words = [at for at in range(draft.start, end) if passage.kind(at) == WORD]
    stops = [at for at in range(draft.start, end - 1) if passage.key(at) == "." and draft.ends_sentence(at)]
    return 2 <= len(words) <= _LONGEST_BODY and not stops and all(len(passage.key(at)) > 1 for at in words)


def _close(draft: Draft) -> _Close | None:
    """What ends the head: the first year, role in brackets or after a comma, or quoted title."""
    passage = draft.passage
    for at in range(draft.start + 1, min(draft.end, draft.start + _LONGEST)):
        kind = passage.kinds[at]
        if kind == WORD and not draft.owner[at]:
            if passage.keys[at - 1] == "," and passage.label(at, *_ROLES):
                closes = passage.key(at + 1) == "." and not _is_before_name(draft, at + 2)
                return _Close(at, True) if closes else None
            continue
        key = passage.keys[at]
        if draft.owner[at] or kind == URL or key in _BARS:
            return None
        if kind == NUMBER:
            return _dated(draft, at)
        if key in _QUOTES:
            return _Close(at, False, True) if passage.key(at - 1) in ",.;" else None
        if key == "(":
            return _bracket(draft, at)
        if key == "." and (_stops(draft, at) or _body_stops(draft, at)):
            return _Close(at, True)
    return None


def _is_before_name(draft: Draft, at: int) -> bool:
    """Zaydan, Mudhakkirat, ed. Salah al-Din al-Munajjid (…): a role whose own person follows is none of the authors."""
    passage = draft.passage
    stop = next((i for i in range(at, draft.end) if passage.kind(i) == MARK and passage.key(i) in ",;:("), draft.end)
    words = passage.words(at, stop)
    return words > 1 and people.person_score(passage, at, stop) >= people.LIKELY


def _stops(draft: Draft, at: int) -> bool:
    """Salibi, Kamal S. The … · Hassan AB. A …: the stop of a last initial also ends the names, where a title follows.

    What follows is no title if it is a co-author (S. Hayat,) or a further given name (Robert.): a mark closes it.
    """
    passage = draft.passage
    following = passage.key(at + 2)
    if not _is_initials(draft, at - 1) or passage.kind(at + 1) != WORD or passage.key(at + 1) in JOINERS:
        return False
    if following in (",", ".", ";", "&") or following in JOINERS:
        return False
    commas = [i for i in range(draft.start, at) if passage.key(i) == ","]
    if not commas:
        return False
    if commas[0] > draft.start + 1:
        return _is_initials(draft, commas[0] - 1) and passage.kind(commas[0] - 2) == WORD == passage.kind(at - 2)
    return (
        len(commas) == 1
        and len(passage.key(at - 1)) == 1
        and (len(passage.key(at + 1)) > 1 or (passage.key(at + 1) == "a" and passage.kind(at + 2) == WORD))
    )


def _body_stops(draft: Draft, at: int) -> bool:
    """مركز دراسات الوحدة العربية. القومية العربية …: a body, a full stop, and what can be its title."""
    passage = draft.passage
    if draft.habit.title_first or not draft.ends_sentence(at) or not _is_body(draft, at):
        return False
    barred = passage.label(at + 1, "place", "publisher-cue", "body-cue", "edition", "volume-label", *_ROLES)
    return barred is None and passage.kind(at + 1) == WORD == passage.kind(at + 2)


def _is_initials(draft: Draft, at: int) -> bool:
    printed = draft.passage.printed(at)
    return len(printed) <= 3 and printed.isupper() and printed.isascii()


def _bracket(draft: Draft, at: int) -> _Close | None:
    """(1990) · (د.ت) · (eds.): a bracket that closes the names before it."""
    passage = draft.passage
    close = draft.partner(at)
    if close is None or close == draft.end - 1:
        return None
    date = date_at(passage, at + 1, close)
    label = passage.label(at + 1, "no-date", *_ROLES)
    ends = date.end if date else label.end if label else at
    if date and (not (date.parts[:1] > [0] or date.hijri) or _is_life(date)):
        return None
    return _Close(at, True) if ends in (close, close - 1) else None


def _is_life(date: Found) -> bool:
    """(1861-1914): so many years are those of a life, not of an edition."""
    return date.last is not None and date.parts[:1] > [0] and date.last - date.parts[0] > _LONGEST_EDITION


def _dated(draft: Draft, at: int) -> _Close | None:
    """… . 1990. · …، 1990،: a year without brackets; behind a comma it may follow a title as well."""
    passage = draft.passage
    date = date_at(passage, at, draft.end)
    if date is None or not (date.parts[:1] > [0] or date.hijri) or date.end >= draft.end - 1:
        return None
    before = passage.key(at - 1)
    if passage.key(date.end) not in (".", ",", ":") or (draft.cited and before != "."):
        return None
    return _Close(at, before == ".")

"""Where a book in Latin script appeared and who published it, behind a title whose end is known.

A colon parts the two (Menlo Park, California: Addison-Wesley), or the place is the last (Kluwer, Norwell, Mass.).
"""

from typing import NamedTuple

from ...text.tokens import MARK, NUMBER, WORD
from ..draft import Draft
from ..sentences import ends

_LONGEST = 6
_LONGEST_HOUSE = 14
_CODE = 2
#: Words of a city's or a house's name that have no capital.
_SMALL = frozenset(
    ("and", "of", "on", "the", "de", "la", "le", "und", "et", "for", "in", "am", "upon", "do", "del", "y")
)
#: What begins neither a place nor a house.
_OTHER = (
    *("newspaper", "edition", "volume-label", "volume-count", "part-label", "web", "thesis", "report", "identifier"),
    *("month", "conference", "editor-role", "translator-role", "other-role", "page-label", "issue-label"),
)


class _Part(NamedTuple):
    """Free tokens ``[start, end)`` between two marks; ``closes`` tells that a full stop or a field ends it."""

    start: int
    end: int
    closes: bool


def read(draft: Draft) -> None:
    """Take the place and the publisher, told by the colon between them or by the place behind a comma."""
    item = draft.item
    if not draft.titled or draft.cited or "publisher" in item or item.get("type") == "article-journal":
        return
    start = draft.behind("title")
    if not _by_colon(draft, start):
        _by_place(draft, _parts(draft, start))


def _by_colon(draft: Draft, start: int) -> bool:
    """New York: Wiley · Menlo Park, California: Addison-Wesley · (Lanham, MD: Scarecrow, 2009)."""
    passage = draft.passage
    for colon in range(start, draft.end):
        if passage.key(colon) != ":" or draft.owner[colon] or passage.kind(colon + 1) != WORD:
            continue
        begin = _place_before(draft, start, colon)
        end = _house_behind(draft, colon + 1)
        if begin < colon and end > colon + 1:
            place, house = (begin, colon), (colon + 1, end)
            if _is_city(draft, *house) and not _is_city(draft, *place):
                place, house = house, place  # Hamish Hamilton: London
            draft.item["publisher-place"] = draft.text(*place)
            draft.item["publisher"] = draft.text(*house)
            draft.claim(*place, "place")
            draft.claim(*house, "publisher")
            return True
    return False


def _place_before(draft: Draft, start: int, colon: int) -> int:
    """Where the place that a colon ends begins; the colon itself where none does."""
    passage = draft.passage
    commas: list[int] = []
    at = colon
    while at > start and not draft.owner[at - 1] and colon - at < 2 * _LONGEST:
        key = passage.key(at - 1)
        if passage.kind(at - 1) == MARK:
            if key == ",":
                commas.append(at)
            elif key not in "-.&'’" or (key == "." and ends(draft, at - 1)):
                break
        elif passage.kind(at - 1) == NUMBER:
            break
        at -= 1
    begins = [*commas, at]
    order = 0
    ends_at = [colon, *[begin - 1 for begin in begins]]
    while order + 1 < len(begins) and _is_region(draft, begins[order], ends_at[order]):
        order += 1
    begin = begins[order]
    article = passage.key(begin) == "the" and passage.label(begin, "place") is None  # The Age: Extra
    return begin if _is_named(draft, begin, colon, _LONGEST) and not article else colon


def _house_behind(draft: Draft, start: int) -> int:
    """Where the publisher behind a colon ends: before a date, another field, a full stop of its own."""
    passage = draft.passage
    at = start
    while at < draft.end and not draft.owner[at] and at - start < _LONGEST_HOUSE:
        key = passage.key(at)
        if passage.kind(at) == NUMBER or (passage.kind(at) == MARK and key in '();:[]“”"'):
            break
        if key == "." and ends(draft, at) and not _is_company(draft, at):
            break
        at += 1
    return at if at > start and _is_capital(draft, start) and not _is_other(draft, start) else start


def _is_company(draft: Draft, stop: int) -> bool:
    """Methuen and Co. Ltd. · Harvard Univ. Press: the stop is of a word cut short, and the house goes on."""
    passage = draft.passage
    tail = passage.label(stop + 1, "publisher-cue")
    if tail is not None and tail.meaning == "company-tail":
        return True
    body = passage.label(stop - 1, "body-cue")
    return body is not None and len(passage.key(stop - 1)) == len("univ") and _is_capital(draft, stop + 1)


def _parts(draft: Draft, start: int) -> list[_Part]:
    """The free elements behind the title, in the open or in a bracket of their own."""
    passage = draft.passage
    found: list[_Part] = []
    begin = start
    for at in range(start, draft.end + 1):
        closed = at == draft.end or bool(draft.owner[at])
        key = "" if closed else passage.key(at)
        if not closed and not (passage.kind(at) == MARK and key in ",;()[]." and (key != "." or ends(draft, at))):
            continue
        if not closed and key == "." and _is_company(draft, at):
            continue
        if begin < at:
            found.append(_Part(begin, at, closed or key != ","))
        elif found and closed:
            found[-1] = found[-1]._replace(closes=True)
        begin = at + 1
    return found


def _by_place(draft: Draft, parts: list[_Part]) -> None:
    """Kluwer, Norwell, Mass. · Morgan Kaufmann, San Mateo, CA · … San Jose, CA. AAAI Press."""
    last = next((order for order in reversed(range(len(parts))) if _is_place(draft, parts[order])), None)
    if last is None:
        _by_genre(draft, parts)
        return
    order = last
    while order > 0 and not parts[order - 1].closes and _opens_place(draft, parts[order - 1], parts[order]):
        order -= 1
    first = order
    while first > 0 and not parts[first - 1].closes and _is_named(draft, *parts[first - 1][:2], _LONGEST_HOUSE):
        first -= 1
    house = (parts[first].start, parts[order - 1].end) if first < order else None
    if house is None and last + 1 < len(parts) and _is_named(draft, *parts[last + 1][:2], _LONGEST):
        house = parts[last + 1][:2]
    draft.item["publisher-place"] = draft.text(parts[order].start, parts[last].end)
    draft.claim(parts[order].start, parts[last].end, "place")
    if house:
        draft.item["publisher"] = draft.text(*house)
        draft.claim(*house, "publisher")


def _by_genre(draft: Draft, parts: list[_Part]) -> None:
    """Ph.D. thesis, Computer Science Department, Duke University: what stands behind a degree or a report issued it."""
    for first, part in enumerate(parts):
        behind = part.start - 1
        while behind > draft.start and draft.passage.kind(behind) == MARK and not draft.owner[behind]:
            behind -= 1
        if draft.owner[behind] != "genre" or not _is_named(draft, part.start, part.end, _LONGEST_HOUSE):
            continue
        last = first
        while (
            not parts[last].closes and last + 1 < len(parts) and _is_named(draft, *parts[last + 1][:2], _LONGEST_HOUSE)
        ):
            last += 1
        draft.item["publisher"] = draft.text(part.start, parts[last].end)
        draft.claim(part.start, parts[last].end, "publisher")
        return


def _is_place(draft: Draft, part: _Part) -> bool:
    """Whether a part is a place of the gazetteer, or a state or region, which stands behind a city."""
    return _is_city(draft, part.start, part.end) or _is_region(draft, part.start, part.end)


def _opens_place(draft: Draft, part: _Part, behind: _Part) -> bool:
    """Whether a part goes with the place behind it: a city before its state or country."""
    if not _is_region(draft, behind.start, behind.end):
        return False
    if draft.passage.found(part.start, part.end, "publisher-cue", "body-cue"):
        return False
    return _is_city(draft, part.start, part.end) or _is_named(draft, part.start, part.end, _LONGEST // 2)


def _is_city(draft: Draft, start: int, end: int) -> bool:
    while end > start and draft.passage.kind(end - 1) == MARK:
        end -= 1
    place = draft.passage.label(start, "place")
    return place is not None and not place.glued and place.end >= end


def _is_region(draft: Draft, start: int, end: int) -> bool:
    """CA · Mass. · England · the Netherlands: what stands behind a city."""
    passage = draft.passage
    while end > start and passage.kind(end - 1) == MARK:
        end -= 1
    printed = passage.printed(start) if start < end else ""
    if end == start + 1 and len(printed) == _CODE and printed.isascii() and printed.isupper():
        return True
    begin = start + (passage.key(start) == "the")
    label = passage.label(begin, "state") or passage.label(begin, "place")
    return label is not None and label.end >= end and label.meaning in ("state", "region", "country")


def _is_named(draft: Draft, start: int, end: int, longest: int) -> bool:
    """Whether tokens are a few words with capitals that say of themselves nothing else."""
    passage = draft.passage
    if start >= end or not _is_capital(draft, start) or _is_other(draft, start):
        return False
    words = [passage.printed(at) for at in range(start, end) if passage.kind(at) == WORD]
    if len(words) > longest or any(passage.kind(at) == NUMBER for at in range(start, end)):
        return False
    return all(not word[0].islower() or word in _SMALL for word in words)


def _is_other(draft: Draft, at: int) -> bool:
    """Whether a word at ``at`` says that this is of another field; AT&T is no at."""
    return len(draft.passage.key(at)) > _CODE and draft.passage.label(at, *_OTHER) is not None


def _is_capital(draft: Draft, at: int) -> bool:
    return draft.passage.kind(at) == WORD and not draft.passage.printed(at)[0].islower()

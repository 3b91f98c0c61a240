"""Publisher and place: by the first word of an element, by the gazetteer, and by the colon between the two."""

from __future__ import annotations

from itertools import pairwise

from ...patterns.passage import Passage
from ...text.folding import is_arabic
from ...text.tokens import MARK, WORD
from ..draft import Draft, Segment
from ..names import people

_CUES = ("publisher-cue", "body-cue")
_NOT_FIRST = frozenset(("imprint-tail", "company-tail", "publishing-verb"))
#: Bodies whose name may end in a city: جامعة بغداد, كلية الآداب بالقاهرة.
_CITY_IN_NAME = frozenset(("university", "university-press", "faculty", "ministry", "centre", "institute", "academy"))
#: القسم العام · القسم الخاص: the parts of a penal code, and so of the books on it.
_PART_OF_LAW = frozenset(("العام", "الخاص"))
_LONGEST_PLACE = 5
_LONGEST_UNKNOWN = 2


def read(draft: Draft) -> None:
    """Take every element that is a place or begins like a publisher; neighbours of one kind are joined as printed."""
    if "publisher" in draft.item and draft.titled:
        return
    publishers: list[tuple[int, int]] = []
    places: list[tuple[int, int]] = []
    segments = draft.segments()
    for order, segment in enumerate(segments[_bracket(segments) :]):
        if order == 0 and not draft.titled and not segment.inside and _may_be_title(draft):
            _run_on(draft, segment, publishers, places)
            continue
        _segment(draft, segment, publishers, places)
    _after_place(draft, publishers, places)
    if publishers:
        draft.item["publisher"] = _joined(draft, publishers)
    if places and "publisher-place" not in draft.item:
        draft.item["publisher-place"] = _joined(draft, places)
    for label in ("no-place", "no-publisher"):
        _absent(draft, label)


def _may_be_title(draft: Draft) -> bool:
    """Whether what stands first can be the title: not behind a newspaper's name, nor in an interview."""
    return draft.owner[draft.start] != "container" and draft.item.get("type") != "interview"


def _bracket(segments: list[Segment]) -> int:
    """Title: Culture, Society, and the Press (New Haven, CT: Yale): before an imprint in brackets nothing is of it."""
    opened = (
        order
        for order, (place, house) in enumerate(pairwise(segments))
        if place.inside and place.before == "(" and house.inside and ":" in (place.after, house.after)
    )
    return next(opened, 0)


def _run_on(draft: Draft, title: Segment, publishers: list[tuple[int, int]], places: list[tuple[int, int]]) -> None:
    """فنون الإسلام القاهرة 1948 · فتح الباري دار المعرفة بيروت 1379هـ: no comma parts the imprint from the title."""
    passage = draft.passage
    end = title.end
    if title.after == "<date>":
        bare = passage.key(title.start).startswith("ال")  # الصحاح بيروت, but تاريخ بغداد is one title
        begin = _last_place(passage, title.start + (1 if bare else 2), end)
        if begin is not None and not passage.label(begin - 1, "function-word"):
            places.append((begin, end))
            draft.claim(begin, end, "place")
            end = begin
    for label in passage.found(title.start + 2, end - 1, "publisher-cue"):
        at = label.start
        if label.meaning in ("house", "press") and not label.glued and end - at <= 6 and is_arabic(passage.key(at)):
            if label.end > at + 1 or (end < title.end or title.after in ("<date>", "<place>", "<page>", ",")):
                publishers.append((at, end))
                draft.claim(at, end, "publisher")
            return


def _last_place(passage: Passage, start: int, end: int) -> int | None:
    """Where the last place name begins, with those joined to it: العمارة في العراق بغداد, … القاهرة - بيروت."""
    for at in reversed(range(start, end)):
        place = passage.label(at, "place")
        if place and not place.glued and passage.key(at - 1) not in ("-", "/") and _places(passage, at, end) == end:
            return at
    return None


def _segment(draft: Draft, segment: Segment, publishers: list[tuple[int, int]], places: list[tuple[int, int]]) -> None:
    """File one element under publishers, places or both (بيروت: دار صادر; بيروت دار الثقافة; جامعة جيهان – أربيل)."""
    passage = draft.passage
    start, end = segment.start, segment.end
    while end > start and passage.kind(end - 1) == MARK:
        end -= 1
    while start < end and passage.kind(start) == MARK:
        start += 1
    start = _behind_label(passage, start, end)
    place_end = _places(passage, start, end)
    if place_end == end:
        places.append((start, end))
        draft.claim(segment.start, segment.end, "place")
        return
    colon = next((at for at in range(start, end) if passage.key(at) == ":"), None)
    if colon == start + 1 and _is_state(passage, start):
        city = _city(draft, start)
        places.extend([(city.start, city.end)] if city else [])
        places.append((start, colon))
        publishers.append((colon + 1, end))
        draft.claim(city.start if city else segment.start, segment.end, "publisher")
        return
    if colon is not None and (_names_house(passage, colon + 1, end) or (place_end and place_end >= colon)):
        known = any(passage.label(at, "place") for at in range(start, colon)) and colon - start <= _LONGEST_PLACE
        if known or _may_be_place(passage, start, colon):
            places.append((start, colon))
            publishers.append((colon + 1, end))
            draft.claim(segment.start, segment.end, "publisher")
        return
    arabic = is_arabic(passage.quote(start, end))
    if place_end and arabic and _is_publisher(passage, place_end):
        places.append((start, place_end))
        start = place_end
    elif not (_is_publisher(passage, start) or _trade_tail(passage, start, end)) and (
        arabic or not _house_inside(passage, start, end)
    ):
        if segment.inside and segment.after in (":", ";") and end - start <= _LONGEST_PLACE:
            places.append((start, end))
            draft.claim(segment.start, segment.end, "place")
        return
    tail = _tail_place(passage, start, end)
    if tail and (passage.kind(tail - 1) == MARK or not _placed(draft, segment)):
        places.append((tail, end))
        publishers.append((start, tail - (passage.kind(tail - 1) == MARK)))
    else:
        publishers.append((start, end))
    draft.claim(segment.start, segment.end, "publisher")


def _behind_label(passage: Passage, start: int, end: int) -> int:
    """الناشر: دار الفكر · مكان النشر: بيروت: where an element begins behind the label of a catalogue, if it has one."""
    label = passage.label(start, "publisher-cue")
    if label is None or label.meaning != "label" or label.glued:
        return start
    behind = label.end + (passage.key(label.end) == ":")
    named = behind > label.end or _is_publisher(passage, behind)
    return behind if behind < end and named else start


def _placed(draft: Draft, house: Segment) -> bool:
    """القاهرة، دار نهضة مصر · دار الآفاق الجديدة، بيروت: a place beside the house leaves the house its whole name."""
    near = (segment for segment in draft.segments() if segment.before == "," or segment.after == ",")
    placed = any(_places(draft.passage, other.start, other.end) == other.end for other in near if other != house)
    return placed or any(owner == "place" for owner in draft.owner[draft.start : draft.end])


def _may_be_place(passage: Passage, start: int, end: int) -> bool:
    """Minneapolis: · بريدة: a word or two, each a name in Latin script, that no gazetteer has."""
    printed = [passage.printed(at) for at in range(start, end)]
    if len(printed) > _LONGEST_UNKNOWN or passage.label(start, "function-word", "report", "journal-cue"):
        return False
    return all(word[:1].isupper() or is_arabic(word) for word in printed)


def _is_state(passage: Passage, at: int) -> bool:
    """CT · MA: two capitals before the colon of a publisher."""
    printed = passage.printed(at)
    return len(printed) == 2 and printed.isascii() and printed.isupper()


def _city(draft: Draft, state: int) -> Segment | None:
    """The short element before a state that is not yet a place: Westport, CT."""
    free = (segment for segment in draft.segments()[not draft.titled :] if segment.end == state - 1)
    city = next(free, None)
    return city if city and city.end - city.start <= _LONGEST_PLACE else None


def _is_publisher(passage: Passage, at: int) -> bool:
    label = passage.label(at, *_CUES)
    if label and label.meaning == "department" and passage.key(label.end) in _PART_OF_LAW:
        return False
    return label is not None and label.meaning not in _NOT_FIRST and label.glued in ("", "و")


def _names_house(passage: Passage, start: int, end: int) -> bool:
    """دار صادر · Johns Hopkins University Press: a cue opens the name, or stands in it in Latin script."""
    return _is_publisher(passage, start) or (not is_arabic(passage.key(start)) and _house_inside(passage, start, end))


def _house_inside(passage: Passage, start: int, end: int) -> bool:
    """Gulf Research Center · Arab House for Sciences: in Latin script the noun may stand anywhere."""
    if end - start > 14:
        return False
    return any(_is_publisher(passage, at) for at in range(start, end))


def _trade_tail(passage: Passage, start: int, end: int) -> bool:
    """أنوار للنشر والتوزيع · الشبكة العربية للأبحاث والنشر: the trade's words end the name of a house."""
    return end - start <= 10 and any(
        label.meaning in _NOT_FIRST and label.end >= end - 1 for label in passage.found(start + 1, end, "publisher-cue")
    )


def _places(passage: Passage, start: int, end: int) -> int | None:
    """Where the place names that begin at ``start`` end: بيروت · بيروت - لبنان · الدار البيضاء وبيروت."""
    at = start
    reached = None
    while at < end:
        label = passage.label(at, "place")
        if label is None or label.end > end or label.glued not in ("", "و"):
            break
        reached = at = label.end
        if at < end and passage.key(at) in ("-", "/", "و", "(", ")", "and", "&"):
            at += 1
    if reached is not None and reached == end - 1 and passage.key(reached) == ")":
        return end
    return reached


def _tail_place(passage: Passage, start: int, end: int) -> int | None:
    """Where a place begins that ends a publisher's element: دار المعارف مصر · جامعة جيهان – أربيل."""
    for at in range(start + 2, end):
        label = passage.label(at, "place")
        if label and label.end == end and not label.glued:
            if passage.key(at - 1) in ("-", "/"):
                return at
            cue = passage.label(start, *_CUES)
            city = any(label.meaning in _CITY_IN_NAME for label in passage.found(start, at, *_CUES))
            if cue and not city and cue.meaning != "publisher-name":
                return at
    return None


def _after_place(draft: Draft, publishers: list[tuple[int, int]], places: list[tuple[int, int]]) -> None:
    """مكة المكرمة، الفيصلية، 1986: a short element between the place and the year names the publisher."""
    if publishers or not places or "genre" in draft.item:
        return
    passage = draft.passage
    contained = "container-title" in draft.item
    for segment in draft.segments()[not draft.titled :]:
        if contained and not (segment.inside and segment.before in (":", "<place>")):
            continue
        near = [place for place in places if 0 < segment.start - place[1] <= 2]
        if near and segment.inside and segment.before in (":", "<place>"):
            _to_date(draft, segment, publishers)
            return
        if near and segment.end - segment.start <= 5 and (segment.after in ("", ".", "<date>", ",", ")")):
            publishers.append((segment.start, segment.end))
            draft.claim(segment.start, segment.end, "publisher")
            return
        if (
            (segment.inside or _is_house(passage, segment))
            and segment.after in (",", ":", "<date>", "<place>")
            and passage.kind(segment.start) == "word"
        ):
            following = [place for place in places if 0 < place[0] - segment.end <= 2]
            if following:
                publishers.append((segment.start, segment.end))
                draft.claim(segment.start, segment.end, "publisher")
                return


def _is_house(passage: Passage, segment: Segment) -> bool:
    """Lynne Rienner, Boulder: a house named after persons, in Latin script."""
    words = [passage.printed(at) for at in range(segment.start, segment.end) if passage.kind(at) == WORD]
    if not 2 <= len(words) <= 3 or not all(word.isascii() and word[:1].isupper() for word in words):
        return False
    return people.person_score(passage, segment.start, segment.end) >= people.LIKELY


def _to_date(draft: Draft, first: Segment, publishers: list[tuple[int, int]]) -> None:
    """(Boston: Little, Brown, 1977): between the colon and the year all is the publisher's."""
    end = first.end
    for segment in draft.segments():
        if segment.start == end + 1 and segment.inside and segment.before == ",":
            end = segment.end
    publishers.append((first.start, end))
    draft.claim(first.start, end, "publisher")


def _joined(draft: Draft, parts: list[tuple[int, int]]) -> str:
    """Neighbouring parts with what is printed between them; a part that stands elsewhere is joined by a comma."""
    runs: list[tuple[int, int]] = [parts[0]]
    for start, end in parts[1:]:
        between = range(runs[-1][1], start)
        if len(between) <= 1 and all(draft.passage.kind(at) == MARK for at in between):
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    return "، ".join(draft.text(start, end) for start, end in runs)


def _absent(draft: Draft, table: str) -> None:
    """د.م · د.ن · s.l. · s.n.: said to be unknown."""
    for label in draft.passage.found(draft.start, draft.end, table):
        if label.end - label.start > 1 and draft.free(label.start, label.end):
            draft.claim(label.start, label.end, table)

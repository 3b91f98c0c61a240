"""A description whose order is open is read again the other way, and the reading that explains more is taken.

Most descriptions are read once. Open is one without an author, with an author by one name, or with words left over,
whose first two elements may be names: family and given names, or a title and its author; a name whose parts only their
order tells; and a journal's or site's name in what has an edition, which may be the publisher's.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..patterns.passage import Passage
from ..text.tokens import MARK
from .describe import describe
from .draft import Draft, Habit, Settled
from .evidence import confidence, doubts
from .names import people

_OPEN = frozenset(("no-author", "one-name"))
_MOST_LEFT = 2
_HEAD = 45
#: Another reading must explain so much more to be taken, and a second that comes so near is told.
_MARGIN = 0.1
_LONGEST_NAME = 5
_LONGEST_FAMILY = 2
_PLAINLY = 0.75
_QUOTES = frozenset(("“", '"'))
#: How little given names may look like names where the list puts family names first.
_LISTED = 0.15
#: What names and a title may be taken from: an imprint stays an imprint.
_OPEN_TO_NAMES = frozenset(("", "title", "author"))
#: Words that open no name: of an imprint, a number, a kind of work.
_BARRED = (
    *("place", "publisher-cue", "body-cue", "source-noun", "journal-cue", "newspaper", "chapter-in", "series"),
    *("edition", "volume-label", "part-label", "page-label", "thesis", "report", "law", "judgment"),
    *("editor-role", "translator-role", "other-role", "archive", "manuscript", "interview", "web", "no-date"),
)


class Reading(NamedTuple):
    """A draft, and what speaks against it."""

    draft: Draft
    doubts: tuple[str, ...]
    confidence: float


def read(
    passage: Passage,
    start: int,
    end: int,
    *,
    cited: bool = False,
    habit: Habit,
    repeat: tuple[int, int] | None = None,
) -> Reading:
    """The best reading of tokens ``[start, end)``; the arguments are those of ``describe``."""

    def again(settled: Settled | None) -> Draft:
        return describe(passage, start, end, cited=cited, habit=habit, repeat=repeat, settled=settled)

    return weighed(again)[0]


def weighed(again: Callable[[Settled | None], Draft]) -> list[Reading]:
    """The readings of a description, the best first, as ``again`` reads it with one field settled beforehand.

    Two that come near to each other are both doubted for that.
    """
    first = _judged(again(None))
    found = [first]
    if first.draft.habit.author and "short" not in first.draft.owner:
        rivals = (again(settled) for settled in _rivals(first))
        found += [_judged(rival) for rival in rivals if _keeps(first.draft, rival)]
    if len(found) == 1:
        return found
    best = max(found, key=lambda reading: reading.confidence + _MARGIN * (reading is first))
    rest = sorted((one for one in found if one is not best), key=lambda reading: -reading.confidence)
    if rest[0].confidence > best.confidence - _MARGIN:
        best, rest[0] = (_judged(one.draft, "rival") for one in (best, rest[0]))
    return [best, *rest]


def _rivals(first: Reading) -> Iterator[Settled]:
    """What may be read otherwise, by what speaks against the first reading."""
    draft = first.draft
    by_name = _titled_by_name(draft)
    if _OPEN.intersection(first.doubts) or first.doubts.count("left-over") >= _MOST_LEFT or by_name is not None:
        yield from _other_authors(draft, by_name)
    if "name-order" in first.doubts:
        yield from _other_order(draft)
    if "odd-kind" in first.doubts and "container" in draft.owner and "publisher" not in draft.item:
        start, end = _stretch(draft, "container")
        yield Settled("publisher", start, end, draft.text(start, end))


def _judged(draft: Draft, *more: str) -> Reading:
    against = (*doubts(draft), *more)
    return Reading(draft, against, confidence(against))


def _titled_by_name(draft: Draft) -> int | None:
    """عمر بن الخطاب، محمد حسين هيكل: where a title of two to five words begins that is plainly a person's name."""
    words = draft.item.get("title", "").count(" ") + 1
    if not 2 <= words <= _LONGEST_NAME or draft.habit.title_first or "title" not in draft.owner:
        return None
    at = draft.owner.index("title")
    if not people.is_named(draft.passage.key(at)) or draft.passage.key(at - 1) in _QUOTES:
        return None
    end = at + draft.owner[at:].count("title")
    plainly = people.person_score(draft.passage, at, end) >= _PLAINLY
    return at if plainly and _words(draft.passage, at, end) == words else None


def _other_authors(draft: Draft, by_name: int | None) -> Iterator[Settled]:
    """The first two elements as family and given names, or the second alone behind the title."""
    passage, elements = draft.passage, _elements(draft)
    if len(elements) < 2:
        return
    (start, comma), (given, end) = elements[:2]
    if not _OPEN_TO_NAMES.issuperset(draft.owner[start:end]) or passage.label(given, *_BARRED):
        return
    named = any(people.is_named(passage.key(at)) for at in range(given, end))
    score = people.person_score(passage, given, end)
    if len(elements) > 2 and draft.owner[given] != "author" and not passage.label(start, *_BARRED):
        known = named and score >= people.LIKELY and people.is_family(passage, start, comma)
        if known or (draft.habit.inverted and score >= _LISTED and _words(passage, start, comma) <= _LONGEST_FAMILY):
            yield Settled("author", start, end, people.people(passage, start, end, first_inverted=comma))
    signed = "author" in draft.owner and given != by_name
    if named and not signed and score >= people.LIKELY and _words(passage, given, end) > 1:
        yield Settled("author", given, end, people.people(passage, given, end))


def _other_order(draft: Draft) -> Iterator[Settled]:
    """زروقي ليلى: the family name first, where nothing but its place tells which it is."""
    start, end = _stretch(draft, "author")
    names = people.people(draft.passage, start, end, family_first=True)
    if names != draft.item["author"]:
        yield Settled("author", start, end, names)


def _stretch(draft: Draft, field: str) -> tuple[int, int]:
    """The first tokens that a field took in a row."""
    start = end = draft.owner.index(field)
    while end < draft.end and draft.owner[end] == field:
        end += 1
    return start, end


def _elements(draft: Draft) -> list[tuple[int, int]]:
    """The first three elements between marks."""
    passage, found, begin = draft.passage, list[tuple[int, int]](), draft.start
    for at in range(draft.start, min(draft.end, draft.start + _HEAD)):
        key = passage.key(at)
        if passage.kind(at) != MARK or not (
            key in ',:;“”"()' or (key == "." and draft.ends_sentence(at)) or draft.opens_line(at)
        ):
            continue
        if _words(passage, begin, at):
            found.append((begin, at))
            if len(found) == 3:
                break
        begin = at + 1
    return found


def _words(passage: Passage, start: int, end: int) -> int:
    return passage.words(start, end)


def _keeps(first: Draft, rival: Draft) -> bool:
    """Whether the rival has a title, and took it from nothing that another field had taken."""
    pairs = zip(first.owner, rival.owner, strict=True)
    return "title" in rival.item and all(before in _OPEN_TO_NAMES or after != "title" for before, after in pairs)

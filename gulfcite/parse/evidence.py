"""How sure a reading is: what it leaves unexplained and what speaks against it, weighed in one table."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import NamedTuple

from ..tables.lexicon import Label
from ..text.folding import is_arabic
from ..text.tokens import MARK, WORD
from .draft import Draft
from .names import people
from .names.parts import ends_given


class Doubt(NamedTuple):
    """``left`` is the share of confidence that a doubt leaves, ``meaning`` what it says to a reader."""

    left: float
    meaning: str


#: The share of readings that are right though nothing speaks against them is about this.
SURE = 0.94
#: The weights were fitted to readings checked by hand and rounded; what is found twice counts twice.
DOUBTS = {
    "left-over": Doubt(0.65, "a word that no field took"),
    "no-title": Doubt(0.5, "no title, in a kind of work that has one"),
    "no-author": Doubt(0.65, "neither author nor editor, in a kind of work that has them"),
    "one-name": Doubt(0.6, "a person by one name alone"),
    "name-order": Doubt(0.7, "which part of the author's name is the family name is told by its place alone"),
    "long-name": Doubt(0.95, "an author of more than five words"),
    "no-imprint": Doubt(0.7, "a book with neither place nor publisher, and no page of it cited"),
    "unknown-house": Doubt(0.85, "a publisher by its place alone: no word in it says that it is one"),
    "unknown-place": Doubt(0.9, "a place of publication that no table has"),
    "no-university": Doubt(0.6, "a thesis without its university"),
    "parted-title": Doubt(0.85, "a comma or a full stop in the title, which may be where it ends"),
    "bracket-in-title": Doubt(0.9, "a bracket in the title, which may belong to another field"),
    "question-in-title": Doubt(0.6, "a question mark in the title, which may be where it ends"),
    "parted-container": Doubt(0.75, "a comma in the name of a journal or book, which may be where the name ends"),
    "no-number": Doubt(0.75, "a journal article with neither volume nor issue"),
    "short-title": Doubt(0.4, "an abbreviation for a title"),
    "no-date": Doubt(0.7, "no year, and no word that says so, in Latin script"),
    "long-title": Doubt(0.75, "a title of more than thirty words"),
    "torn": Doubt(0.5, "a bracket or quotation mark without its other half"),
    "mixed": Doubt(0.6, "words of one field inside another, as of an edition inside a publisher"),
    "odd-kind": Doubt(
        0.5, "a field that its kind of work does not have: an edition of an article, an editor of a thesis"
    ),
    "late-year": Doubt(0.5, "a year that has not come yet"),
    "rival": Doubt(0.85, "another reading explains nearly as much"),
    "damaged": Doubt(0.8, "damage that was read through"),
}
#: Kinds that have a title and authors; others may do without.
_SIGNED = frozenset(("book", "article-journal", "thesis", "chapter", "paper-conference"))
#: Kinds without editions.
_SINGLE = frozenset(("article-journal", "article-newspaper", "webpage"))
#: Tables whose words stand in no title or publisher, and what they mean there.
_FOREIGN = ("edition", "no-date", "no-place", "editor-role", "translator-role")
_MEANT = frozenset(("no-date", "no-place", "editor", "translator"))
#: عبد الله · أبو بكر: given names of two words.
_COMPOUND = frozenset(("عبد", "ابو"))
_MOST_LEFT = 3
_LONGEST_NAME = 5
_LONGEST_TITLE = 30
_ABBREVIATION = 4
_PARTING = {",": "parted-title", ";": "parted-title", ".": "parted-title", "?": "question-in-title"}
_PARTING |= {"؟": "question-in-title", "(": "bracket-in-title", "[": "bracket-in-title"}
_PAIRS = ("()", "[]", "“”", "«»")


def confidence(doubts: Iterable[str]) -> float:
    """What the doubts leave, from 0 to 1, in two decimals."""
    share = SURE
    for doubt in doubts:
        share *= DOUBTS[doubt].left
    return round(share, 2)


def doubts(draft: Draft) -> list[str]:
    """What speaks against a finished draft: names of ``DOUBTS``."""
    found = ["left-over"] * min(len(left_over(draft)), _MOST_LEFT)
    owners = draft.owner[draft.start : draft.end]
    found += _of_authors(draft, owners)
    found += _of_title(draft, owners)
    found += _of_imprint(draft, owners)
    found += _of_container(draft, owners)
    if any(_is_inside(draft, label) for label in draft.passage.found(draft.start, draft.end, *_FOREIGN)):
        found.append("mixed")
    kind = draft.item.get("type", "")
    if ("edition" in draft.item and kind in _SINGLE) or ("editor" in draft.item and kind == "thesis"):
        found.append("odd-kind")
    parts = draft.item.get("issued", {}).get("date-parts")
    if parts and parts[0] and parts[0][0] > _next_year():
        found.append("late-year")
    if draft.flaws:
        found.append("damaged")
    return found


def _is_inside(draft: Draft, label: Label) -> bool:
    """دار صادر بيروت بدون طبع · الإشارات تحقيق فلان: whether words stand inside a field that is not theirs."""
    at = label.start
    owner = draft.owner[at]
    if label.glued or owner != draft.owner[at - 1] or at == draft.start:
        return False
    if label.table == "edition":
        return owner == "publisher" and label.meaning != "printing"  # a house for printing is a house
    return owner == "title" and label.meaning in _MEANT


def left_over(draft: Draft) -> list[int]:
    """The words and numbers that no field took, by their place among the tokens."""
    taken = zip(
        range(draft.start, draft.end), draft.owner[draft.start :], draft.passage.kinds[draft.start :], strict=False
    )
    return [at for at, owner, kind in taken if not owner and kind != MARK]


def _of_authors(draft: Draft, owners: list[str]) -> list[str]:
    """What is doubtful about the authors, and about who else is named."""
    item = draft.item
    authors = item.get("author", [])
    found: list[str] = []
    if any(
        "given" not in name and "family" in name
        for names in (authors, item.get("editor", ()), item.get("translator", ()))
        for name in names
    ):
        found.append("one-name")
    if not authors:
        unsigned = draft.habit.author and "editor" not in item and item.get("type") in _SIGNED
        return [*found, "no-author"] if unsigned else found
    if any(f"{name.get('given', '')} {name.get('family', '')}".count(" ") > _LONGEST_NAME for name in authors):
        found.append("long-name")
    if len(authors) == 1 and "author" in owners and not draft.habit.family_first:
        if _unordered(draft, draft.start + owners.index("author")):
            found.append("name-order")
    return found


def _unordered(draft: Draft, at: int) -> bool:
    """زروقي ليلى: a name in two parts that no mark parts, the second a given name and the first one that none knows."""
    passage, owner = draft.passage, draft.owner
    first = at
    while at < draft.end and owner[at] == "author" and passage.kinds[at] == WORD:
        at += 1
    if not 2 <= at - first <= 3 or (at < draft.end and owner[at] == "author" and passage.key(at) != ":"):
        return False
    keys = passage.keys[first:at]
    if len(keys) == 3 and keys[1] not in _COMPOUND:
        return False
    return len(keys[0]) > 2 and not people.is_named(keys[0]) and ends_given(keys)


def _of_title(draft: Draft, owners: list[str]) -> list[str]:
    """What is doubtful about the title; a mark between quotation marks parts nothing."""
    title = draft.item.get("title")
    if title is None:
        return ["no-title"] if draft.item.get("type") in _SIGNED else []
    found: list[str] = []
    if "title" in owners:
        first = draft.start + owners.index("title")
        stop = draft.end - owners[::-1].index("title")
        if draft.passage.key(first) not in '“"':
            keys = {draft.passage.keys[at] for at in range(first, stop - 1) if draft.passage.kinds[at] == MARK}
            found += {_PARTING[key]: 0 for key in keys if key in _PARTING}
        if len(title) <= _ABBREVIATION and draft.passage.key(stop) == "." and not is_arabic(title):
            found.append("short-title")
    if title.count(" ") >= _LONGEST_TITLE:
        found.append("long-title")
    if "date" not in owners and "issued" not in draft.item and draft.item.get("type") in _SIGNED:
        if not is_arabic(title):
            found.append("no-date")
    if any(title.count(pair[0]) != title.count(pair[1]) for pair in _PAIRS):
        found.append("torn")
    return found


def _of_container(draft: Draft, owners: list[str]) -> list[str]:
    """What is doubtful about the periodical or book it stands in."""
    item, keys = draft.item, draft.passage.keys
    if "container-title" not in item:
        return []
    found: list[str] = []
    inside = (at for at, owner in enumerate(owners[1:-1], draft.start + 1) if owner == "container")
    if any(keys[at] in ",;" and draft.owner[at + 1] == "container" for at in inside):
        found.append("parted-container")
    if item.get("type") == "article-journal" and "volume" not in item and "issue" not in item:
        found.append("no-number")
    return found


def _of_imprint(draft: Draft, owners: list[str]) -> list[str]:
    """What is doubtful about publisher and place."""
    item, passage = draft.item, draft.passage
    housed, placed = "publisher" in item, "publisher-place" in item
    found: list[str] = []
    if item.get("type") == "book" and not (housed or placed or "collection-title" in item or draft.locator):
        found.append("no-imprint")
    if item.get("type") == "thesis" and not housed:
        found.append("no-university")
    if housed and "publisher" in owners:
        said = (at for at, owner in enumerate(owners, draft.start) if owner == "publisher")
        if not any(passage.label(at, "publisher-cue", "body-cue") for at in said):
            found.append("unknown-house")
    if placed and "place" in owners:
        said = (at for at, owner in enumerate(owners, draft.start) if owner == "place")
        if not any(passage.label(at, "place") for at in said):
            found.append("unknown-place")
    return found


@cache
def _next_year() -> int:
    return date.today().year + 1

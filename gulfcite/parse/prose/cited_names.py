"""The authors a citation in the running text names before its year: persons, bodies, or nobody."""

from __future__ import annotations

from functools import cache

from ...model import Name
from ...patterns.passage import Passage
from ...tables import meanings, rows
from ...text.folding import fold, is_arabic
from ...text.tokens import NUMBER, URL, WORD
from ..names.parts import inverted, person
from ..names.people import LIKELY, is_name, person_score
from ..names.words import known_names, particles

JOINERS = ("&", "and", "et", "und", "y", "ve", "و", "/")
_BODIES = ("body-cue", "newspaper", "journal-cue", "publisher-cue", "encyclopaedia")
#: A newspaper's own name may be a person's too: alone it is a body, within other words it is not.
_NAMED = ("name", "name-element", "publisher-name")
#: What stands before a year and is no author: it dates or numbers something else.
_FOREIGN = ("month", "season", "edition", "volume-label", "part-label", "issue-label", "locator", "life-date", "era")
#: Nor is what such a word leads to its year: it dates something that is told.
_LEADS = ("preposition", "year", "year-of-journal")
_LONGEST_BODY = 14
_LONGEST_NAME = 5
#: PLAN, ESCWA: capitals of this length are a body's initials, longer ones a name in capitals.
_INITIALS = 5


def names(passage: Passage, start: int, end: int, *, glued: bool = False) -> list[Name]:
    """The authors that tokens ``[start, end)`` name, none if they name anything else.

    ``glued`` says that the first word may carry the و that joins it to what stands before.
    """
    end = _without_abbreviation(passage, start, end)
    while end > start and passage.key(end - 1) in (",", ".", "(", "-", ":"):
        end -= 1
    others = next((at for at in range(start + 1, end) if passage.label(at, "and-others")), end)
    while others > start and passage.key(others - 1) in (",", *JOINERS):
        others -= 1
    end = others
    if start >= end or not _may_name(passage, start, end):
        return []
    words = _words(passage, start, end)
    if glued and carries_and_body(passage, start):
        return [{"literal": passage.quote(start, end)[1:]}] if words <= _LONGEST_BODY else []
    if _is_body(passage, start, end):
        return [{"literal": passage.quote(start, end)}] if words <= _LONGEST_BODY else []
    pieces = _pieces(passage, start, end, glued)
    if len(pieces) > 1 and _is_titled(passage, pieces):
        pieces = pieces[:1]
    if len(pieces) == 2 and _is_inverted(passage, *pieces):
        pieces = [(start, end, pieces[0][2])]
    if any(_words(passage, first, last) > 1 and person_score(passage, first, last) < 0.4 for first, last, _ in pieces):
        unknown = words <= _LONGEST_BODY // 2 and not _is_sentence(passage, start, end)
        return [{"literal": passage.quote(start, end)}] if unknown else []
    found = [name for piece in pieces if (name := _name(passage, *piece))]
    return found if len(found) == len(pieces) else []


def _without_abbreviation(passage: Passage, start: int, end: int) -> int:
    """World Health Organization [WHO], 2019: the name alone."""
    while end > start and passage.key(end - 1) in (",", ".", ":"):
        end -= 1
    if passage.key(end - 1) in ("]", ")"):
        return next((at for at in range(end - 1, start, -1) if passage.key(at) in ("[", "(")), end)
    return end


def _is_titled(passage: Passage, pieces: list[tuple[int, int, bool]]) -> bool:
    """جابر عصفور، زمن الرواية: a person, then after a comma words that are no name."""
    (first, end, _), (title, last, glued) = pieces[0], pieces[-1]
    person_first = _words(passage, first, end) == 1 or person_score(passage, first, end) >= LIKELY
    if glued or not person_first or passage.key(pieces[1][0] - 1) != ",":
        return False
    return person_score(passage, title, last) < 0.4 or _opens_title(passage, title, last)


def _opens_title(passage: Passage, start: int, end: int) -> bool:
    """مفهوم الدولة: after a family name no name begins with a word that is none, unless it ends as family names do."""
    key, last = passage.key(start), passage.key(end - 1)
    if (
        _words(passage, start, end) < 2
        or len(key) < 3
        or not is_arabic(key)
        or (last.startswith("ال") and last.endswith("ي"))
    ):
        return False
    return key not in known_names()[0] and key not in particles()


def _is_inverted(passage: Passage, family: tuple[int, int, bool], given: tuple[int, int, bool]) -> bool:
    """الوردي، علي: a family name with the article, then after a comma, without و, nothing but given names."""
    (start, end, _), (first, last, glued) = family, given
    if glued or end != start + 1 or passage.key(end) != "," or passage.key(end + 1) in JOINERS:
        return False
    is_family = passage.key(start).startswith("ال") and not passage.key(first).startswith("ال")
    return is_family and is_name(passage, first, last)


def _may_name(passage: Passage, start: int, end: int) -> bool:
    """Whether nothing in the range forbids that it names authors: a number, a colon, an event, a place, a month."""
    if any(passage.kinds[at] in (NUMBER, URL) or passage.keys[at] in ":()[]{}=%+!?" for at in range(start, end)):
        return False
    led = passage.label(end - 1, "function-word", "year-of-journal")
    if led and led.meaning in _LEADS:
        return False  # طه حسين، وزيرا بين 1950 و1952 · فوزية، سنة 1939
    first = passage.keys[start]
    if passage.kinds[start] != WORD or (len(first) < 2 and passage.key(start + 1) != "."):
        return False
    label = passage.label(start, *_FOREIGN)
    if label and len(first) > 1 and not (label.table == "season" and label.end < end):
        return False
    told = passage.label(start, "hadith-cue")
    if told and told.meaning == "hadith-source":
        return False
    place = passage.label(start, "place")
    if place and (place.end == end or passage.key(place.end) == ","):
        return False
    events = meanings("dated-event")
    arabic = is_arabic(first)
    if first in events or (arabic and first[:1] in "وفبل" and first[1:] in events):
        return False
    if not arabic:
        printed = passage.text[passage.starts[start]]
        if not printed.isupper() and not passage.label(start, "name-particle"):
            return False
        return not any(events.get(key) == "event" for key in passage.keys[start:end])
    return True


def _is_body(passage: Passage, start: int, end: int) -> bool:
    """Whether the range names a body: by its first word in Arabic, by any word in Latin letters, or by its initials."""
    text = passage.quote(start, end)
    if text.isascii() and text.isalpha() and text.isupper() and 1 < len(text) <= _INITIALS:
        return True
    reach = start + 1 if is_arabic(text) else end
    for at in range(start, reach):
        label = passage.label(at, *_BODIES)
        named = label is not None and label.meaning in _NAMED
        if label and not label.glued and (not named or (at == start and label.end == end)):
            return True
        web = passage.label(at, "web")
        if web and web.meaning == "website" and web.end <= end and end - start > 1:
            return True
    return False


def _is_sentence(passage: Passage, start: int, end: int) -> bool:
    """Whether the range holds words that sentences are made of and names of bodies are not."""
    sayings = meanings("attribution")
    functions = meanings("function-word")
    keys = passage.keys[start:end]
    if keys[0] in sayings or keys[0] in functions:
        return True
    if is_arabic(keys[0]):
        return any(key in functions for key in keys)
    printed = passage.quote(start, end).split()
    return sum(not word[0].isupper() for word in printed) > len(printed) // 2


def _pieces(passage: Passage, start: int, end: int, glued: bool) -> list[tuple[int, int, bool]]:
    """The range cut into one piece a person: start, end, and whether its first word carries the و that joins it."""
    cuts: list[tuple[int, int, bool]] = []
    begin, glued = start, glued and carries_and(passage.key(start))
    for at in range(start, end + 1):
        key = passage.key(at) if at < end else ","
        mark = key in JOINERS or (key == "," and not (at + 1 < end and _is_initial(passage, at + 1)))
        joined = at > begin and carries_and(key)
        if not mark and not joined:
            continue
        if at > begin:
            cuts.append((begin, at, glued))
        begin, glued = (at + 1, False) if mark else (at, True)
    return cuts


def _words(passage: Passage, start: int, end: int) -> int:
    return passage.words(start, end)


def _is_initial(passage: Passage, at: int) -> bool:
    """Hourani, A.: what follows the comma belongs to the name before it."""
    return passage.kind(at) == WORD and len(passage.key(at)) == 1 and passage.key(at + 1) in (".", ",", "")


def carries_and(key: str) -> bool:
    """Whether a word begins with the conjunction و, not with the first letter of a name (وليد)."""
    return key[:1] == "و" and len(key) > 3 and key not in _names_in_waw()


def surely_carries_and(key: str) -> bool:
    """Whether a word that a comma or semicolon parts from what stands before begins with the conjunction all the same.

    والعروي does, and وعلي; واصف may be a name in waw that no table has.
    """
    rest = key[1:]
    return carries_and(key) and (
        (rest[:2] == "ال" and len(rest) > 4) or rest in known_names()[0] or rest in particles()
    )


def carries_and_body(passage: Passage, at: int) -> bool:
    """Whether a body's name begins at token ``at`` behind the conjunction: ووزارة التخطيط."""
    label = passage.label(at, *_BODIES)
    return label is not None and label.glued == "و" and label.meaning not in _NAMED


@cache
def _names_in_waw() -> frozenset[str]:
    """وليد, وائل: names whose first letter is no conjunction."""
    return frozenset(fold(row[0]) for row in rows("names") if row[0].startswith("و"))


def _name(passage: Passage, start: int, end: int, glued: bool) -> Name | None:
    if _words(passage, start, end) > _LONGEST_NAME:
        return None
    comma = next((at for at in range(start + 1, end - 1) if passage.key(at) == ","), None)
    name = inverted(passage, start, comma, end) if comma else person(passage, start, end)
    if glued and "given" in name:
        name["given"] = name["given"].removeprefix("و")
    elif glued:
        name["family"] = name["family"].removeprefix("و")
    return name if len(name.get("family", "")) > 1 else None

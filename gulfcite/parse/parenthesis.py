"""One parenthesis of the running text, read as the citations it holds: author and year, law and article, sura and verse."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from ..model import Flaw, Form, Item, Name, Signal, Span
from ..patterns.passage import Passage
from ..tables import meanings, rows
from ..text.folding import fold, is_arabic
from ..text.tokens import MARK, NUMBER, URL, WORD
from .people import inverted, person, person_score
from .printed_year import PrintedYear, pages, year_at

_SIGNALS: dict[str, Signal] = {
    "see": "see",
    "see-for-example": "see",
    "for-more": "see",
    "see-also": "see-also",
    "compare": "compare",
    "contra": "compare",
    "via": "via",
}
#: Remarks after a citation that change nothing of it.
_REMARKS = ("adapted", "emphasis-mine", "translation-mine", "end-of-quote", "etc")
_JOINERS = ("&", "and", "et", "und", "y", "ve", "و", "/")
_BODIES = ("body-cue", "newspaper", "journal-cue", "publisher-cue", "encyclopaedia")
#: A newspaper's own name may be a person's too: alone it is a body, within other words it is not.
_NAMED = ("name", "name-element", "publisher-name")
#: What stands before a year and is no author: it dates or numbers something else.
_FOREIGN = ("month", "season", "edition", "volume-label", "part-label", "issue-label", "locator", "life-date", "era")
_MOST_TOKENS = 70
_LONGEST_BODY = 14
_LONGEST_NAME = 5
#: PLAN, ESCWA: capitals of this length are a body's initials, longer ones a name in capitals.
_INITIALS = 5
_LAST_VERSE = 286
_MIRRORED = Flaw("scrambled", "The brackets of this citation are mirrored: it closes where it should open.")


@dataclass(frozen=True, slots=True)
class Reading:
    """One citation of a parenthesis.

    ``firm`` readings hold more than a name and a year; a reading without author is a year that waits for the
    name before its bracket.
    """

    span: Span
    item: Item
    form: Form = "author-date"
    signal: Signal | None = None
    locator: str | None = None
    flaws: tuple[Flaw, ...] = ()
    firm: bool = False


def read(text: str, whole: Span, *, mirrored: bool = False) -> list[Reading]:
    """The citations in the parenthesis ``text[start:end]``, brackets included; none if any of it is something else.

    A ``mirrored`` parenthesis closes where it should open, as brackets do in text taken from a page right to left.
    """
    passage = Passage(text, (whole[0] + 1, whole[1] - 1))
    tokens = passage.tokens
    if not tokens or len(tokens) > _MOST_TOKENS or any(token.kind == URL for token in tokens):
        return []
    turned = _turned(passage, whole, mirrored=mirrored)
    if turned:
        return [turned]
    found = _in_order(passage, whole)
    if mirrored:
        found = [replace(one, flaws=(_MIRRORED,), firm=True) for one in found if one.form == "author-date"]
    return found


def _in_order(passage: Passage, whole: Span) -> list[Reading]:
    """The citations of a parenthesis whose words stand in the order they are read in."""
    tokens = passage.tokens
    found: list[Reading] = []
    at = 0
    while at < len(tokens):
        if passage.key(at) in (",", ";", "و"):
            at += 1
            continue
        begin = at
        signal, at = _signal(passage, at)
        reading, after = _one(passage, at, found[-1] if found else None)
        if reading is None:
            # (see Smith, 2015, p. 7, for another view): what was read stands
            rest = passage.key(begin - 1) if begin else ""
            return [replace(one, firm=True) for one in found] if found and found[-1].locator and rest in ",;" else []
        found.append(replace(reading, signal=signal))
        at = after
    if len(found) == 1 and found[0].signal is None:
        return [replace(found[0], span=whole)]
    return [replace(one, firm=True) for one in found] if len(found) > 1 else found


def _one(passage: Passage, start: int, last: Reading | None) -> tuple[Reading | None, int]:
    """The citation that begins at token ``start``, and the token after it; ``last`` is the one before."""
    return next(
        (found for found in (_verse(passage, start), _article(passage, start)) if found[0]),
        None,
    ) or _author_and_year(passage, start, last)


def _author_and_year(passage: Passage, start: int, last: Reading | None) -> tuple[Reading | None, int]:
    end = next((at for at in range(start, len(passage.tokens)) if passage.key(at) == ";"), len(passage.tokens))
    at, year, glued = start, None, False
    while at < end and year is None:
        year = year_at(passage, at, end)
        at += year is None
    if year is None or (year.hijri and year.hijri < 1300 and not year.gregorian):
        return None, start
    item: Item = {}
    authors: list[Name] = []
    if at > start:
        if passage.label(at - 1, "page-label"):
            return None, start
        glued = last is not None and passage.key(start - 1) not in (",", ";")
        authors = names(passage, start, at, glued=glued)
        if not authors:
            return None, start
    elif last is not None:
        if not year.gregorian or "author" not in last.item:
            return None, start
        authors = last.item["author"]
    if authors:
        item["author"] = authors
    _date(item, year)
    locator, after = pages(passage, year.end, end)
    if after < end and passage.key(after) not in ",;و" and not _known_rest(passage, after):
        return None, start
    while after < end and passage.label(after, "signal") and _remark(passage, after):
        after = _remark(passage, after)
    first, stop = passage.span_of(start, after)
    span = first + (glued and _carries_and(passage.key(start))), stop
    firm = bool(locator) or len(authors) > 1 or _others(passage, start, at)
    return Reading(span, item, locator=locator, firm=firm), after


def _known_rest(passage: Passage, at: int) -> bool:
    """Whether what stands at ``at`` may follow a citation without a mark: a signal, another author after و."""
    return passage.label(at, "signal") is not None or passage.key(at).startswith("و")


def _remark(passage: Passage, at: int) -> int:
    label = passage.label(at, "signal")
    return label.end if label and label.meaning in _REMARKS else 0


def _signal(passage: Passage, start: int) -> tuple[Signal | None, int]:
    """The signal at ``start`` (انظر, see, نقلا عن) and the token after it and its colon."""
    label = passage.label(start, "signal")
    if label is None or label.meaning not in _SIGNALS or label.end >= len(passage.tokens):
        return None, start
    after = label.end
    while passage.key(after) in (":", ",", "."):
        after += 1
    return _SIGNALS[label.meaning], after


def _date(item: Item, year: PrintedYear) -> None:
    if year.gregorian:
        item["issued"] = {"date-parts": [[year.gregorian]]}
    custom = {key: value for key, value in (("hijri", year.hijri), ("year-suffix", year.suffix)) if value}
    if custom:
        item["custom"] = custom


def names(passage: Passage, start: int, end: int, *, glued: bool = False) -> list[Name]:
    """The authors that tokens ``[start, end)`` name, none if they name anything else.

    ``glued`` says that the first word may carry the و that joins it to what stands before.
    """
    while end > start and passage.key(end - 1) in (",", ".", "(", "-"):
        end -= 1
    others = next((at for at in range(start + 1, end) if passage.label(at, "and-others")), end)
    while others > start and passage.key(others - 1) in (",", *_JOINERS):
        others -= 1
    end = others
    tokens = passage.tokens[start:end]
    if not tokens or not _may_name(passage, start, end):
        return []
    words = _words(passage, start, end)
    if _is_body(passage, start, end):
        return [{"literal": passage.quote(start, end)}] if words <= _LONGEST_BODY else []
    pieces = _pieces(passage, start, end, glued)
    if any(_words(passage, first, last) > 1 and person_score(passage, first, last) < 0.4 for first, last, _ in pieces):
        unknown = words <= _LONGEST_BODY // 2 and not _is_sentence(passage, start, end)
        return [{"literal": passage.quote(start, end)}] if unknown else []
    found = [_name(passage, *piece) for piece in pieces]
    return found if all(found) else []


def _may_name(passage: Passage, start: int, end: int) -> bool:
    """Whether nothing in the range forbids that it names authors: a number, a colon, an event, a place, a month."""
    tokens = passage.tokens
    if any(tokens[at].kind in (NUMBER, URL) or tokens[at].key in ":()[]{}=%+!?" for at in range(start, end)):
        return False
    first = tokens[start]
    if first.kind != WORD or len(first.key) < 2 and passage.key(start + 1) != ".":
        return False
    label = passage.label(start, *_FOREIGN)
    if label and len(first.key) > 1 and not (label.table == "season" and label.end < end):
        return False
    place = passage.label(start, "place")
    if place and (place.end == end or passage.key(place.end) == ","):
        return False
    events = meanings("dated-event")
    arabic = is_arabic(first.key)
    if first.key in events or (arabic and first.key[:1] in "وفبل" and first.key[1:] in events):
        return False
    if not arabic:
        printed = passage.text[first.start]
        if not printed.isupper() and not passage.label(start, "name-particle"):
            return False
        return not any(events.get(tokens[at].key) == "event" for at in range(start, end))
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
    keys = [passage.key(at) for at in range(start, end)]
    if keys[0] in sayings or keys[0] in functions:
        return True
    if is_arabic(keys[0]):
        return any(key in functions for key in keys)
    printed = passage.quote(start, end).split()
    return sum(not word[0].isupper() for word in printed) > len(printed) // 2


def _pieces(passage: Passage, start: int, end: int, glued: bool) -> list[tuple[int, int, bool]]:
    """The range cut into one piece a person: start, end, and whether its first word carries the و that joins it."""
    cuts: list[tuple[int, int, bool]] = []
    begin, glued = start, glued and _carries_and(passage.key(start))
    for at in range(start, end + 1):
        key = passage.key(at) if at < end else ","
        mark = key in _JOINERS or (key == "," and not (at + 1 < end and _is_initial(passage, at + 1)))
        joined = at > begin and _carries_and(key)
        if not mark and not joined:
            continue
        if at > begin:
            cuts.append((begin, at, glued))
        begin, glued = (at + 1, False) if mark else (at, True)
    return cuts


def _words(passage: Passage, start: int, end: int) -> int:
    return sum(passage.kind(at) == WORD for at in range(start, end))


def _is_initial(passage: Passage, at: int) -> bool:
    """Hourani, A.: what follows the comma belongs to the name before it."""
    return passage.kind(at) == WORD and len(passage.key(at)) == 1 and passage.key(at + 1) in (".", ",", "")


def _carries_and(key: str) -> bool:
    return key[:1] == "و" and len(key) > 3 and key not in _names_in_waw()


@cache
def _names_in_waw() -> frozenset[str]:
    """وليد, وائل: names whose first letter is no conjunction."""
    return frozenset(fold(row[0]) for row in rows("names") if row[0].startswith("و"))


def _name(passage: Passage, start: int, end: int, glued: bool) -> Name | None:
    if _words(passage, start, end) > _LONGEST_NAME:
        return None
    comma = next((at for at in range(start + 1, end - 1) if passage.key(at) == ","), None)
    name = inverted(passage, start, comma, end) if comma else person(passage, start, end)
    first = "given" if "given" in name else "family"
    printed = name.get(first, "")
    if glued and printed.startswith("و"):
        name = {**name, first: printed[1:]}  # type: ignore[misc]
    return name if len(name.get("family", "")) > 1 else None


def _others(passage: Passage, start: int, end: int) -> bool:
    return any(passage.label(at, "and-others") for at in range(start + 1, end))


def _verse(passage: Passage, start: int) -> tuple[Reading | None, int]:
    """(البقرة: 255) · (سورة البقرة، الآية 255) · [البقرة/255] · (البقرة 2/255)."""
    at = start
    word = passage.label(at, "locator")
    named = word is not None and word.meaning == "sura"
    if word and named:
        at = word.end
    sura = passage.label(at, "quran-sura")
    if sura is None or sura.glued or not sura.meaning.isdecimal():
        return None, start
    at = sura.end
    marked = passage.key(at) in (":", "/")
    while passage.key(at) in (":", "/", ","):
        at += 1
    verse = passage.label(at, "locator")
    if verse and verse.meaning == "verse":
        named, at = True, verse.end
        while passage.key(at) in (":", "("):
            at += 1
    if passage.key(at) == sura.meaning and passage.key(at + 1) in ("/", ":"):
        marked, at = True, at + 2
    locator, after = pages(passage, at, len(passage.tokens))
    if not locator or not (named or marked) or any(int(verse) > _LAST_VERSE for verse in _numbers(locator)):
        return None, start
    if passage.key(after) not in ("", ";", ",", ")"):
        return None, start
    item: Item = {"title": passage.quote(start, sura.end)}
    return Reading(passage.span_of(start, after), item, "short", locator=locator, firm=True), after


def _numbers(locator: str) -> list[str]:
    return [part for part in locator.replace("-", " ").replace(",", " ").replace("/", " ").split() if part.isdecimal()]


def _article(passage: Passage, start: int) -> tuple[Reading | None, int]:
    """(قانون العمل، م 5) · (المادة 5 من قانون العمل): a law by its title, the article as locator."""
    tokens = passage.tokens
    first = passage.label(start, "law")
    if first is None:
        return None, start
    if first.meaning == "article":
        locator, after = pages(passage, first.end, len(tokens))
        law = passage.label(after + 1, "law")
        if not locator or passage.key(after) not in ("من", "of", "du", "de") or law is None or law.meaning == "article":
            return None, start
        title, after = (after + 1, len(tokens)), len(tokens)
    else:
        at = next((i for i in range(first.end, len(tokens)) if _is_article(passage, i)), 0)
        label = passage.label(at, "law")
        if not at or label is None:
            return None, start
        stop = at
        while passage.key(stop - 1) in (",", "-", ":"):
            stop -= 1
        title = (start, stop)
        locator, after = pages(passage, label.end, len(tokens))
    if not locator or title[1] - title[0] < 1 or title[1] - title[0] > _LONGEST_BODY:
        return None, start
    item: Item = {"type": "legislation", "title": passage.quote(*title)}
    year = next((y for i in range(*title) if (y := year_at(passage, i, title[1]))), None)
    if year:
        _date(item, year)
    return Reading(passage.span_of(start, after), item, locator=locator, firm=True), after


def _is_article(passage: Passage, at: int) -> bool:
    label = passage.label(at, "law")
    return label is not None and label.meaning == "article" and passage.kind(label.end) == NUMBER


def _turned(passage: Passage, whole: Span, *, mirrored: bool) -> Reading | None:
    """(4-3، 2020 Roddis and Alexander): the numbers stand before the names, as the page showed them."""
    tokens = passage.tokens
    end = len(tokens)
    at, year, locator = 0, None, None
    while at < end and (tokens[at].kind != WORD or passage.label(at, "page-label", "era")):
        if tokens[at].kind != NUMBER:
            at += 1
        elif year is None and (found := year_at(passage, at, end)):
            year, at = found, found.end
        elif locator is None:
            locator, at = pages(passage, at, end, several=False)
            if locator is None:
                return None
        else:
            return None
    if year is None or not at or at >= end:
        return None
    item: Item = {}
    lead = passage.key(at)
    if lead in _JOINERS and at + 2 < end:
        item["author"] = names(passage, at + 1, at + 2) + names(passage, at + 2, end)
    else:
        item["author"] = names(passage, at, end)
    if not item["author"]:
        return None
    _date(item, year)
    shown = " and ".join(_shown(name) for name in item["author"])
    order = f"{shown} {year.gregorian or year.hijri or ''}".strip() + (f", {locator}" if locator else "")
    printed = " ".join(passage.text[whole[0] : whole[1]].split())
    flaw = Flaw("scrambled", f"The order of {printed} is broken; it reads ({order}).")
    firm = mirrored or bool(locator) or len(item["author"]) > 1
    return Reading(whole, item, locator=locator, flaws=(flaw,), firm=firm)


def _shown(name: Name) -> str:
    return name.get("literal") or f"{name.get('given', '')} {name.get('family', '')}".strip()

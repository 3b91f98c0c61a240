"""The author whom a sentence names before a year in brackets: يرى الوردي (1965)؛ Hourani (1962) and Ayubi (1995)."""

from __future__ import annotations

from collections.abc import Callable

from ...model import Item, Name, Span
from ...patterns.passage import Passage
from ...tables import meanings
from ...text.folding import fold, is_arabic
from ...text.proclitics import without_lam
from ...text.tokens import WORD
from ..names.people import is_name
from .cited_names import JOINERS, carries_and, names
from .parenthesis import Reading

#: How far before a bracket its author may begin.
_REACH = 80
_MOST_NAMES = 5
_VERBS = ("say", "mention", "explain", "point-out", "opine", "claim", "describe", "conclude", "affirm", "according-to")
#: قام بها, التي أجراها: so many words may refer back to a study between its name and its author.
_BACKWARD = 3
_LEAST_VERB = 4


def narrated(
    text: str, paragraph: Span, year: Reading, listed: Callable[[Item], bool], before: Reading | None
) -> tuple[Reading, bool] | None:
    """The citation of a bracket that holds a ``year`` alone, and whether the list has it; None if that is unsure.

    A name joined to the citation just ``before`` it (الوردي (1965) والعروي (1981)) is as sure as that one.
    """
    bracket = year.span[0]
    passage = Passage(text, (max(paragraph[0], bracket - _REACH), bracket))
    end = passage.size
    if not end or text[passage.ends[-1] : bracket].strip():
        return None
    parted = passage.key(end - 1) == ","
    end -= parted or passage.key(end - 1) == "’"
    start, said = _run(passage, end)
    if start >= end:
        return None
    joined = before is not None and _joins(text, before, passage.starts[start], passage.key(start))
    if not said and not joined and _is_arabic(passage, end):
        start = _last_name(passage, end)
    authors, cut = _authors(passage, start, end, joined, lambda people: listed({**year.item, "author": people}))
    if not authors or "literal" in authors[0]:
        return None
    item: Item = {**year.item, "author": authors}
    known = listed(item)
    several = len(authors) > 1 or _others(passage, end - 1)
    said = (
        said
        or joined
        or (several and not is_arabic(passage.key(start)))
        or _verb(text[year.span[1] : year.span[1] + _REACH])
    )
    if not known and (parted or not said):
        return None
    span = (passage.starts[start] + cut, year.span[1])
    return year._replace(span=span, item=item, firm=said), known


def _authors(
    passage: Passage, start: int, end: int, joined: bool, listed: Callable[[list[Name]], bool]
) -> tuple[list[Name], int]:
    """The authors in tokens ``[start, end)``, and how many letters glued to the first of them are no part of them."""
    printed = names(passage, start, end)
    if listed(printed):
        return printed, 0
    key = passage.key(start)
    if carries_and(key) and (unjoined := names(passage, start, end, glued=True)) and (joined or listed(unjoined)):
        return unjoined, 1
    if printed and (bare := _without_preposition(printed[0])) and listed([bare, *printed[1:]]):
        return [bare, *printed[1:]], 0 if key.startswith("لل") else 1
    if printed and (owner := _without_genitive(printed[-1])) and listed([*printed[:-1], owner]):
        return [*printed[:-1], owner], 0
    return printed, 0


def _without_genitive(name: Name) -> Name | None:
    """Hourani's (1962) book: the name alone."""
    family = name.get("family", "")
    bare = family.removesuffix("s").rstrip("’'")
    return Name(**{**name, "family": bare}) if family.removesuffix("s") != bare else None


def _without_preposition(name: Name) -> Name | None:
    """للوردي, كالوردي: the name that لـ or كـ is written to."""
    word = name.get("given") or name.get("family", "")
    if word.startswith("لل"):
        word = without_lam(word)
    elif word[:3] in ("كال", "بال", "فال"):
        word = word[1:]
    else:
        return None
    return Name(family=name["family"], given=word) if "given" in name else Name(family=word)


def _joins(text: str, before: Reading, start: int, first: str) -> bool:
    """Whether a conjunction alone stands between the ``before`` that a sentence names and the name at ``start``."""
    end = before.span[1]
    if start < end or text[before.span[0]] in "([":
        return False
    between = text[end:start].strip().strip("،,;؛").strip()
    return between in JOINERS or (not between and carries_and(first))


def _run(passage: Passage, end: int) -> tuple[int, bool]:
    """Where the names before token ``end`` begin, and whether a verb of saying stands just before them."""
    functions, nouns = meanings("function-word"), meanings("source-noun")
    arabic = _is_arabic(passage, end)
    start, series = end, False  # King, Pan, and Roberts (2013)
    while start > 0 and end - start < 2 * _MOST_NAMES:
        key, kind = passage.keys[start - 1], passage.kinds[start - 1]
        series = series or (key == "," and not arabic and passage.label(start, "name-joiner") is not None)
        if kind != WORD and key not in ((".", "-", "&", ",") if series else (".", "-", "&")):
            break
        if _says(passage, start - 1, end) or nouns.get(key.removeprefix("و")) == "report":
            break
        joins = passage.label(start - 1, "name-joiner", "name-particle") is not None or _others(passage, start - 1)
        if kind == WORD and not joins:
            # وDavis: و may be written to a Latin name too
            first = passage.starts[start - 1]
            first += passage.text[first] == "و" and passage.text[first + 1].isascii()
            if key in functions or not (arabic or passage.text[first].isupper()) or (arabic and not is_arabic(key)):
                break
            if not arabic and is_arabic(passage.text[first : passage.ends[start - 1]]):
                break
            if _refers_back(key):
                break
        start -= 1
    said = _is_said(passage, start, end)
    while start < end and (
        nouns.get(passage.key(start)) == "person" or passage.kind(start) != WORD or passage.key(start) in JOINERS
    ):
        start += 1
    if _opens_sentence(passage, start) and end - start > 1 and passage.kind(start + 1) == WORD:
        # While Hourani (1962): a capital that the sentence gave
        start += not is_name(passage, start, start + 1) and not passage.label(start + 1, "and-others", "name-joiner")
    return start, said


def _is_arabic(passage: Passage, end: int) -> bool:
    """Whether the name that ends before token ``end`` is in Arabic letters, whatever "and others" after it is in."""
    last = end - 1
    while last > 0 and _others(passage, last):
        last -= 1
    return is_arabic(passage.key(last))


def _others(passage: Passage, at: int) -> bool:
    """Whether "and others" begins at a token; "with" alone leads to what is no author."""
    label = passage.label(at, "and-others")
    return label is not None and label.meaning == "and-others"


def _says(passage: Passage, at: int, end: int) -> bool:
    """Whether token ``at`` is a verb of saying, and not the name Said: a capital just before its year or an "and"."""
    if meanings("attribution").get(passage.key(at)) not in _VERBS:
        return False
    named = at == end - 1 or passage.label(at + 1, "name-joiner", "and-others") is not None
    return not (named and passage.text[passage.starts[at]].isupper())


def _refers_back(key: str) -> bool:
    """أعدها, أجراها, إليه, بها: a verb or preposition with the pronoun of what was named before."""
    bound = meanings("function-word").get(key) == "bound-preposition"
    return bound or (len(key) > _LEAST_VERB and key.endswith("ها") and is_arabic(key))


def _is_said(passage: Passage, start: int, end: int) -> bool:
    """Whether what stands before token ``start`` makes the name there that of an author."""
    sayings, nouns = meanings("attribution"), meanings("source-noun")
    before = passage.key(start - 1)
    if f"{passage.key(start - 2)} {before}" in sayings:
        return True
    at = start - 1
    while start - 1 - at < _BACKWARD and _refers_back(passage.key(at)):
        at -= 1
    studies = [passage.key(at)] if at == start - 1 else [passage.key(at), passage.key(at - 1)]
    return _says(passage, at, end) or any(nouns.get(key.removeprefix("و")) == "report" for key in studies)


def _opens_sentence(passage: Passage, at: int) -> bool:
    """Whether a Latin word begins a sentence: nothing stands before it, or a full stop after a whole word."""
    if at >= passage.size or is_arabic(passage.key(at)) or len(passage.key(at)) < 2:
        return False
    before = passage.key(at - 1)
    return not before or (before == "." and len(passage.key(at - 2)) > 1)


def _last_name(passage: Passage, end: int) -> int:
    """Where the one name before token ``end`` begins: its last word, with a particle or the name that و joins to it."""
    start = end - 1
    while start > 0 and (_others(passage, start) or passage.key(start)[:1] == "و"):
        start -= 1
    if start > 0 and passage.label(start - 1, "name-particle"):
        start -= 1
    return start


def _verb(text: str) -> bool:
    """Whether a text begins with a verb of saying: Hourani (1962) argues."""
    first = fold(text).split(maxsplit=1)[:1]
    return bool(first) and meanings("attribution").get(first[0]) in _VERBS

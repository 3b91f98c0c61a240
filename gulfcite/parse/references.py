"""Entries of reference lists to references: each list's habit first, then each entry by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from ..model import Document, Entry, Name, Reference
from ..patterns.passage import Passage
from ..text.language import language
from . import people
from .describe import describe
from .draft import Habit

_HEAD = 25
_DASHES = frozenset("_-ـ*.")


def references(document: Document, entries: Sequence[Entry]) -> list[Reference]:
    """The references that stand at ``entries``, in order, with ids R1, R2 ...; works are not known yet."""
    found: list[Reference] = []
    texts = [Passage(document.text, entry.span) for entry in entries]
    languages = [language(document.text[entry.span[0] : entry.span[1]]) for entry in entries]
    order = 0
    last: list[Name] = []
    for _, run in groupby(range(len(entries)), key=lambda i: (entries[i].section, languages[i])):
        members = list(run)
        habit = habit_of([texts[i] for i in members if entries[i].under is None])
        for i in members:
            order += 1
            entry, passage = entries[i], texts[i]
            start = _dash(passage)
            inherited = _author_above(document, entry) or (last if start else None)
            own = replace(habit, author=False) if inherited else habit
            draft = describe(passage, start, len(passage.tokens), habit=own)
            item = draft.item
            if inherited:
                item = {**item, "author": inherited}
            last = item.get("author", [])
            text = document.text[entry.span[0] : entry.span[1]]
            found.append(
                Reference(
                    f"R{order}", entry.span, text, languages[i], entry.section, entry.number, item, None, tuple(draft.flaws)
                )
            )
    return found


def habit_of(passages: Sequence[Passage]) -> Habit:
    """What most entries of a list do: title first, family name first, a colon after the author."""
    titles = inverted = colons = counted = 0
    for passage in passages:
        cuts = _cuts(passage)
        if len(cuts) < 2:
            continue
        counted += 1
        colons += _colon_ends_names(passage)
        first, second = cuts[0], cuts[1]
        named = people.person_score(passage, *first)
        after = people.person_score(passage, *second)
        words = first[1] - first[0]
        inverted += words <= 3 and named >= 0.45 and after >= 0.3 and second[1] - second[0] <= 7
        titles += named < 0.45 and after >= 0.6 and 2 <= second[1] - second[0] <= 9
    half = max(2, (counted + 1) // 2)
    return Habit(title_first=titles >= half, inverted=inverted >= half, colon=colons >= half)


def _cuts(passage: Passage) -> list[tuple[int, int]]:
    """The first two elements between commas, stops and colons."""
    cuts: list[tuple[int, int]] = []
    begin = 0
    for at in range(min(len(passage.tokens), 3 * _HEAD)):
        key = passage.key(at)
        if passage.kind(at) == "mark" and (key in ",:;(" or (key == "." and len(passage.key(at - 1)) > 3)):
            if begin < at:
                cuts.append((begin, at))
            begin = at + 1
            if len(cuts) == 2:
                break
    return cuts


def _colon_ends_names(passage: Passage) -> bool:
    """Whether a colon near the start has nothing but names before it."""
    limit = min(_HEAD, len(passage.tokens))
    colon = next((at for at in range(limit) if passage.key(at) == ":" and passage.kind(at) == "mark"), None)
    if not colon:
        return False
    bracket = next((at for at in range(colon) if passage.key(at) == "("), colon)
    commas = [at for at in range(bracket) if passage.key(at) == ","]
    if len(commas) > 1:
        return False
    parts = [(0, commas[0]), (commas[0] + 1, bracket)] if commas else [(0, bracket)]
    return all(people.person_score(passage, *part) >= 0.3 for part in parts)


def _dash(passage: Passage) -> int:
    """Where an entry goes on that begins with a line for the author above (______، عنوان); 0 where there is none."""
    at = 0
    while at < len(passage.tokens) and passage.kind(at) == "mark" and passage.key(at) in _DASHES:
        at += 1
    if at < 2:
        label = passage.label(0, "short-form")
        return label.end if label and label.meaning == "idem" else 0
    while at < len(passage.tokens) and passage.kind(at) == "mark" and passage.key(at) in ",:.;":
        at += 1
    return at


def _author_above(document: Document, entry: Entry) -> list[Name] | None:
    """The author that the line above an entry names."""
    if entry.under is None:
        return None
    passage = Passage(document.text, entry.under)
    end = len(passage.tokens)
    while end and passage.kind(end - 1) == "mark":
        end -= 1
    stop = next((at for at in range(end) if passage.key(at) == "(" or passage.label(at, "life-date")), end)
    if passage.label(stop - 1, "year-of-journal"):
        stop -= 1
    while stop and passage.kind(stop - 1) == "mark":
        stop -= 1
    comma = next((at for at in range(stop) if passage.key(at) == ","), None)
    return people.people(passage, 0, stop, first_inverted=comma) or None

"""Entries of reference lists to references: each list's habit first, then each entry by it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final, Literal

from ..model import Document, Entry, Name, Reference
from ..patterns.passage import Passage
from ..text.language import language
from ..text.tokens import NUMBER
from .damage import inverted
from .dashes import read_as_commas
from .draft import Habit
from .habits import families_first, habit_of
from .names import people
from .readings import read

_AUTHOR: Final = "author"
_LONG = frozenset("—―")
_DASHES = frozenset("_-ـ*.")
#: A section of fewer entries has no habit of its own.
_FEW = 4
#: What has more digits is a year.
_DIGITS = 3


def references(document: Document, entries: Sequence[Entry]) -> list[Reference]:
    """The references that stand at ``entries``, in order, with ids R1, R2 ...; works are not known yet."""
    found: list[Reference] = []
    texts = [Passage(document.text, entry.span) for entry in entries]
    for passage in texts:
        read_as_commas(passage)
    languages = [language(document.text[entry.span[0] : entry.span[1]]) for entry in entries]
    arabic = [text for text, own in zip(texts, languages, strict=True) if own == "ar"]
    family_first = families_first(arabic)
    whole: Habit | None = None
    order = 0
    last: list[Name] = []
    for _, run in groupby(range(len(entries)), key=lambda i: (entries[i].section, languages[i])):
        members = list(run)
        habit = habit_of([texts[i] for i in members if entries[i].under is None])
        if languages[members[0]] == "ar":
            if len(members) < _FEW:
                whole = whole or habit_of(arabic)
                habit = habit.like(whole)
            habit = habit._replace(family_first=family_first)
        for i in members:
            order += 1
            entry, passage = entries[i], texts[i]
            start = _dash(passage)
            role, start = _role(passage, start) if start else (_AUTHOR, 0)
            inherited = _author_above(document, entry) or (last if start else None)
            own = habit._replace(author=False) if inherited else habit
            start = start or _behind_number(entry, passage)
            reading = read(passage, start, passage.size, habit=own)
            item = entry.item or reading.draft.item
            if inherited:
                item = {**item}
                item[role] = inherited
            last = item.get(role, [])
            text = document.text[entry.span[0] : entry.span[1]]
            found.append(
                Reference(
                    f"R{order}",
                    entry.span,
                    text,
                    languages[i],
                    entry.section,
                    entry.number,
                    item,
                    None,
                    () if entry.item else (*reading.draft.flaws, *filter(None, [inverted(reading.draft)])),
                    1.0 if entry.item else reading.confidence,
                )
            )
    return found


def _behind_number(entry: Entry, passage: Passage) -> int:
    """Where an entry begins whose number is its own, in a list that numbers only some: [12] · 12. — else 0."""
    opened = int(passage.key(0) == "[")
    if entry.number is not None or passage.kind(opened) != NUMBER or len(passage.key(opened)) > _DIGITS:
        return 0
    if opened and passage.key(2) == "]":
        return 3
    if passage.key(1) != "." or passage.size < _FEW or passage.kind(2) == NUMBER:
        return 0
    return 2 if passage.starts[2] > passage.ends[1] else 0


def _dash(passage: Passage) -> int:
    """Where an entry goes on that begins with a line for the author above (______، عنوان); 0 where there is none."""
    bracketed = passage.key(0) == "("
    at, drawn = int(bracketed), 0
    while at < passage.size and (length := _drawn(passage, at)):
        drawn += length
        at += 1
    long = drawn == 1 and passage.printed(0) in _LONG and passage.key(1) in (",", ".", ":")  # —, La crise
    if (drawn < 2 and not long) or (bracketed and passage.key(at) != ")"):
        label = passage.label(0, "short-form")
        return label.end if label and label.meaning == "idem" else 0
    at += bracketed
    while at < passage.size and passage.kind(at) == "mark" and passage.key(at) in ",:.;":
        at += 1
    return at


def _role(passage: Passage, start: int) -> tuple[Literal["author", "editor", "translator"], int]:
    """———, ed. Title: what the author above is of this work, and where its title begins."""
    label = passage.label(start, "editor-role", "translator-role")
    if label is None or label.glued or passage.key(label.end) not in (".", ","):
        return _AUTHOR, start
    return ("editor" if label.table == "editor-role" else "translator"), label.end + 1


def _drawn(passage: Passage, at: int) -> int:
    """How many strokes of the line token ``at`` draws; a run of tatweel (ـــ) is one token."""
    key = passage.keys[at]
    return passage.ends[at] - passage.starts[at] if key in _DASHES else 3 * (key == "...")


def _author_above(document: Document, entry: Entry) -> list[Name] | None:
    """The author that the line above an entry names."""
    if entry.under is None:
        return None
    passage = Passage(document.text, entry.under)
    end = passage.size
    while end and passage.kind(end - 1) == "mark":
        end -= 1
    stop = next((at for at in range(end) if passage.key(at) == "(" or passage.label(at, "life-date")), end)
    if passage.label(stop - 1, "year-of-journal"):
        stop -= 1
    while stop and passage.kind(stop - 1) == "mark":
        stop -= 1
    comma = next((at for at in range(stop) if passage.key(at) == ","), None)
    return people.people(passage, 0, stop, first_inverted=comma) or None

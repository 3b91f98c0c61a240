"""Sources that English and French prose names: according to a statement by X, the ministry said, selon X."""

from __future__ import annotations

from collections.abc import Set

from ...patterns.passage import Passage
from ...tables.lexicon import Label
from ...text.tokens import MARK
from .source_phrase import PAPERS, Source, date_in, head_at, kind_of

_PHRASES = ("according-to", "based-on", "in-the-words-of", "as-in")
_BREAKS = ("and", "but", "while", "which", "who", "because", "when", "et", "mais", "qui", "dont", "et")
_ARTICLES = ("a", "an", "the", "le", "la", "les", "un", "une", "des", "du", "de", "l'")
_MOST_BEFORE = 9
_MOST_AFTER = 16


def source_of(passage: Passage, at: int, said: Label, kinds: Set[str]) -> Source | None:
    """The source of the verb or phrase at token ``at``, as one stretch with it; None if it names none."""
    if said.meaning in _PHRASES:
        end = _clause_end(passage, said.end)
        return _source(passage, at, end, said.end, end, kinds)
    start = _subject_start(passage, at)
    if start < at:
        found = _source(passage, start, _circumstance(passage, said.end), start, at, kinds)
        if found:
            return found
    if passage.key(at - 1) in ("”", '"', ","):
        end = _clause_end(passage, said.end)
        return _source(passage, at, end, said.end, end, kinds)
    return None


def _source(passage: Passage, start: int, end: int, first: int, last: int, kinds: Set[str]) -> Source | None:
    """The source if a noun in ``[first, last)`` can name one of ``kinds``; a paper goes before other nouns."""
    heads = [(at, head) for at in range(first, last) if (head := head_at(passage, at)) and head.end <= last]
    heads = [(at, head) for at, head in heads if kind_of(head) in kinds]
    if not heads:
        return None
    at, head = next(((at, head) for at, head in heads if kind_of(head) in PAPERS), heads[0])
    kind = kind_of(head)
    issued = date_in(passage, first, end)
    if kind in PAPERS:
        owner = _owner(passage, head.end, last)
        bare = not owner and passage.key(first) in ("the", "le", "la")
        return Source(start, end, kind, owner, passage.quote(at, head.end), issued, bare)
    return Source(start, end, kind, _without_article(passage, first, last), "", issued, bare=False)


def _owner(passage: Passage, at: int, last: int) -> str:
    label = passage.label(at, "reported-speech")
    if label is None or label.meaning != "issued-by":
        return ""
    stop = next(
        (
            i
            for i in range(label.end, last)
            if (end := passage.label(i, "reported-speech")) and end.meaning in ("occasion", "day")
        ),
        last,
    )
    return _without_article(passage, label.end, stop)


def _without_article(passage: Passage, start: int, end: int) -> str:
    while start < end and passage.key(start) in _ARTICLES:
        start += 1
    return passage.quote(start, end)


def _clause_end(passage: Passage, at: int) -> int:
    for i in range(at, min(passage.size, at + _MOST_AFTER)):
        label = passage.label(i, "reported-speech")
        if passage.key(i) in ',.;:()“”"' or (label and label.meaning == "that"):
            return i
        said = passage.label(i, "attribution")
        if said and i > at and said.meaning == "say":
            return i
    return min(passage.size, at + _MOST_AFTER)


def _circumstance(passage: Passage, at: int) -> int:
    """Past in a statement on Tuesday, where what is reported follows it."""
    label = passage.label(at, "reported-speech")
    if label is None or label.meaning not in ("occasion", "day"):
        return at
    return _clause_end(passage, at)


def _subject_start(passage: Passage, at: int) -> int:
    start = at
    while start > 0 and at - start < _MOST_BEFORE:
        key = passage.keys[start - 1]
        said = passage.label(start - 1, "attribution")
        clause = passage.label(start - 1, "reported-speech")
        if (passage.kinds[start - 1] == MARK and key not in "-'") or key in _BREAKS or (said and said.meaning == "say"):
            break
        if clause and clause.meaning == "that":
            break
        start -= 1
    return start

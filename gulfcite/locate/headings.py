"""Lines that head a part: a reference list, a section of one, the notes, or another part of the document."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..model import Span
from ..tables import meanings
from ..text.folding import fold
from .lines import BLANK, Line
from .markers import BULLET, LEADER, LETTER, NUMBERED, STAR, Marker, marker

LIST, SECTION, NOTES, NOTES_AND_LIST, PART, DIVISION = "list", "section", "notes", "notes-and-list", "part", "division"

#: What heads the front matter of a paper and the beginning of its body.
FRONT = frozenset(["abstract", "keywords", "introduction"])

_LONGEST = 110
#: Words of the longest heading in the tables, and some for two of them in a row.
_MOST_WORDS = 14
#: A section's heading that no table has is no longer than this.
_SECTION, _SECTION_WORDS = 70, 9
_FRAME = "#*_=" + BLANK
_PARTED = str.maketrans(dict.fromkeys('.:()[]{}"“”«»،,؛;?؟!|*#_–—…<>', " ") | {"-": " - ", "/": " / ", "&": " & "})
_JOINERS = frozenset(["و", "-", "/", "&", "and", "et", "of", "the", "und", "ve"])


class Heading(NamedTuple):
    """``span`` is the heading as printed, without bullet or markup; ``meaning`` what the table says of it.

    ``ordinal`` is whether a word such as First: enumerates it, ``colon`` whether it ends in a colon.
    """

    kind: str
    span: Span
    meaning: str
    ordinal: bool
    colon: bool
    marker: Marker | None


def headings_of(lines: Sequence[Line]) -> dict[int, Heading]:
    """The headings among the lines, by the index of their line."""
    found = {}
    for i, line in enumerate(lines):
        if len(line.text) <= _LONGEST:
            heading = heading_at(line.text, line.start)
            if heading:
                found[i] = heading
    return found


def heading_at(text: str, start: int) -> Heading | None:
    """The heading that ``text``, which stands at ``start``, is from end to end."""
    bare = text.strip(_FRAME)
    if not bare or "...." in bare or "……" in bare:
        return None
    mark = marker(bare)
    skipped = mark.end if mark and mark.kind in (BULLET, STAR, LEADER) else 0
    label = bare[skipped:].strip(_FRAME)
    if skipped:
        inner = marker(label) if label else None
        mark = inner if inner and inner.kind in NUMBERED | {LETTER} else mark
    if not label:
        return None
    words = key_words(label[mark.end :] if mark and not skipped and mark.kind in NUMBERED | {LETTER} else label)
    size = _ordinal_size(words)
    found = _kind(tuple(words[size:])) if 0 < len(words) - size <= _MOST_WORDS else None
    if found is None:
        return None
    at = start + text.index(label)
    tail = label.rstrip(" -–.")
    return Heading(found[0], (at, at + len(label)), found[1], size > 0, tail.endswith(":"), mark)


def section_at(text: str, start: int) -> Heading | None:
    """The section of a list that ``text`` heads by its form alone: ثانيا: الدراسات الاستشراقية, أ- كتب المستشرقين."""
    label = text.strip(_FRAME).lstrip("-•– ")
    if len(label) > _SECTION or any(sign in label for sign in "،,؛;()0123456789٠١٢٣٤٥٦٧٨٩") or "." in label[3:-1]:
        return None
    mark = marker(label)
    lettered = mark is not None and mark.kind == LETTER
    words = key_words(label)
    size = _ordinal_size(words)
    if not (size or lettered) or not 0 < len(words) - size <= _SECTION_WORDS:
        return None
    at = start + text.index(label)
    return Heading(SECTION, (at, at + len(label)), "other", size > 0, label.endswith(":"), mark)


def key_words(text: str) -> list[str]:
    """The words of a phrase by the keys that the tables know them by."""
    words = fold(text).translate(_PARTED).split()
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] == "و":
            joined[-1] = "و" + word
        else:
            joined.append(word)
    return joined


def _ordinal_size(words: Sequence[str]) -> int:
    """How many of the first words are an ordinal that enumerates: First, أولا, حادي عشر."""
    table = meanings("heading-enumerator")
    for size in (2, 1):
        if len(words) >= size and len(words[0]) > 1 and " ".join(words[:size]) in table:
            return size
    return 0


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """Every phrase of the heading tables with its kind and meaning; the first table that has it wins."""
    forms: dict[str, tuple[str, str]] = {}
    for table, kind in (
        ("list-heading", LIST),
        ("notes-heading", NOTES),
        ("section-heading", SECTION),
        ("part-heading", PART),
    ):
        for form, meaning in meanings(table).items():
            if meaning == NOTES_AND_LIST:
                forms.setdefault(form, (NOTES_AND_LIST, meaning))
            elif meaning == DIVISION:
                forms.setdefault(form, (DIVISION, meaning))
            else:
                forms.setdefault(form, (kind, meaning))
    return forms


def _kind(words: tuple[str, ...]) -> tuple[str, str] | None:
    """Kind and meaning of a heading, whole, or made of several: المصادر العربية والأجنبية."""
    forms = _forms()
    whole = forms.get(" ".join(words))
    if whole:
        return whole
    first = forms.get(words[0]) or forms.get(" ".join(words[:2]))
    if first and first[0] == DIVISION:
        return first
    for size in (3, 2):
        chapter = forms.get(" ".join(words[:size]))
        if chapter and chapter[1].endswith("-chapter") and len(words) <= size + 3:
            return chapter
    pieces = _pieces(words)
    if not pieces or any(kind in (PART, DIVISION) for kind, _ in pieces):
        return None
    return pieces[0]


def _pieces(words: tuple[str, ...]) -> list[tuple[str, str]] | None:
    """The headings that the words fall into from first to last, the longest first; none if a word is left over."""
    forms = _forms()
    pieces = []
    at = 0
    while at < len(words):
        for size in range(min(6, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + size])
            found = forms.get(phrase) or (forms.get(phrase[1:]) if at and phrase[0] == "و" else None)
            if found:
                pieces.append(found)
                at += size
                break
        else:
            if not pieces or words[at] not in _JOINERS:
                return None
            at += 1
    return pieces

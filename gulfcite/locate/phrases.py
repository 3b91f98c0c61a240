"""What a phrase heads: the tables' own phrases, and those that are made of several of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..tables import meanings
from ..tables.compiled import compiled
from ..text.folding import fold, replaced

LIST, SECTION, NOTES, NOTES_AND_LIST, PART, DIVISION = "list", "section", "notes", "notes-and-list", "part", "division"

_PARTED = dict.fromkeys('.:()[]{}"“”«»،,؛;?؟!|*#_–—…<>', " ") | {"-": " - ", "/": " / ", "&": " & "}
_JOINERS = frozenset(["و", "-", "/", "&", "and", "et", "of", "the", "und", "ve"])
_ROMAN = frozenset("ivx")
#: Parts whose heading may name what is in them: فهرس الأعلام, Appendix of tables.
_NAMED = frozenset(["appendix", "contents"])
_MOST_NAMED = 6
_LONGEST_FORM = 6


def key_words(text: str) -> list[str]:
    """The words of a phrase by the keys that the tables know them by."""
    words = replaced(fold(text), _PARTED).split()
    while "و" in words[:-1]:
        at = words.index("و")
        words[at : at + 2] = ["و" + words[at + 1]]
    return words


def ordinal_size(words: Sequence[str]) -> int:
    """How many of the first words are an ordinal that enumerates: First, أولا, حادي عشر."""
    table = meanings("heading-enumerator")
    for size in (2, 1):
        if len(words) >= size and len(words[0]) > 1 and " ".join(words[:size]) in table:
            return size
    return 0


def kind_of(words: Sequence[str]) -> tuple[str, str] | None:
    """Kind and meaning of a heading, whole, or made of several: المصادر العربية والأجنبية."""
    if words[0] not in _openings():
        return None
    forms = _forms()
    whole = forms.get(" ".join(words))
    if whole and whole[0] != DIVISION:
        return whole
    opened = _opened(words)
    if opened:
        return opened
    pieces = _pieces(words)
    if not pieces or (len({kind == PART for kind, _ in pieces}) > 1) or any(kind == DIVISION for kind, _ in pieces):
        return None
    return pieces[0]


def _opened(words: Sequence[str]) -> tuple[str, str] | None:
    """What the first words head where others may follow: a chapter and its number, an index, a chapter's list."""
    forms = _forms()
    first = forms.get(words[0])
    if first and first[0] == DIVISION and len(words) > 1 and _counts(words[1]):
        return first
    numbered = forms.get(" ".join(words[:2]))
    if numbered and numbered[0] == DIVISION:
        return numbered
    if first and first[1] in _NAMED and len(words) <= _MOST_NAMED:
        return first
    for size in (3, 2):
        chapter = forms.get(" ".join(words[:size]))
        if chapter and chapter[1].endswith("-chapter") and len(words) <= size + 3:
            return chapter
    return None


def _counts(word: str) -> bool:
    """Whether a word numbers a chapter: the first, one, 1, II."""
    return word.isdecimal() or set(word) <= _ROMAN or word in meanings("ordinal") or word in meanings("number-word")


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """Every phrase of the heading tables with its kind and meaning; the first table that has it wins."""
    return compiled("headings", _read)


@cache
def _openings() -> frozenset[str]:
    """The first words of all phrases."""
    return compiled("heading-openings", lambda: frozenset(form.partition(" ")[0] for form in _forms()))


def _read() -> dict[str, tuple[str, str]]:
    forms: dict[str, tuple[str, str]] = {}
    tables = (("list-heading", LIST), ("notes-heading", NOTES), ("section-heading", SECTION), ("part-heading", PART))
    for table, kind in tables:
        for form, meaning in meanings(table).items():
            own = meaning if meaning in (NOTES_AND_LIST, DIVISION) else kind
            forms.setdefault(form, (own, meaning))
    return forms


def _pieces(words: Sequence[str]) -> list[tuple[str, str]] | None:
    """The headings that the words fall into from first to last, the longest first; none if a word is left over."""
    forms = _forms()
    pieces = []
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST_FORM, len(words) - at), 0, -1):
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

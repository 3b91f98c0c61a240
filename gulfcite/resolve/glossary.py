"""What the words of an Arabic title may read in English or French, from the table of terms.

The table is looked up by its Arabic side; its Latin cells are read only for the rows that a title meets.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from operator import contains
from sys import intern
from typing import NamedTuple

from ..tables import rows
from ..tables.compiled import compiled
from ..text.consonants import DIGRAPHS
from ..text.folding import fold, fold_long, replaced
from ..text.proclitics import PROCLITICS

_ENDINGS = ("يه", "ات", "ان", "ين", "ون", "ها", "هم", "ه", "ا", "ي")
#: The fewest letters a word may keep when it is taken apart.
_LEAST = 3
#: The fields of rows that name a place.
PLACES = ("place", "nationality")


class Term(NamedTuple):
    """A row of the table met in a title: its words ``[start, end)``, the field, and the Latin phrases by stem."""

    start: int
    end: int
    field: str
    phrases: tuple[str, ...]


@lru_cache(maxsize=1024)
def terms(words: tuple[str, ...]) -> tuple[Term, ...]:
    """Every row of the table that the folded words of an Arabic title meet, short ones inside long ones too."""
    index, fields, phrases = _table()
    forms = [arabic_forms(word) for word in words]
    found: list[Term] = []
    for i, own in enumerate(forms):
        for form in own:
            for rest, row in index.get(form, ()):
                end = i + 1 + len(rest)
                if not rest or (end <= len(forms) and all(map(contains, forms[i + 1 : end], rest))):
                    found.append(Term(i, end, fields[row], tuple(phrases[row].split(";"))))
    return tuple(found)


@cache
def arabic_forms(word: str) -> frozenset[str]:
    """A folded Arabic word and what is left of it without proclitics, article and endings."""
    found = {word}
    if word[0] in PROCLITICS and len(word) > _LEAST:
        found.add(word[1:])
    if word.startswith("لل") and len(word) > _LEAST + 1:
        found.add(word[2:])
    found |= {form[2:] for form in tuple(found) if form.startswith("ال") and len(form) > _LEAST}
    for form in tuple(found):
        for ending in _ENDINGS if form.endswith(_ENDINGS) else ():
            if form.endswith(ending) and len(form) - len(ending) >= _LEAST:
                stem = form.removesuffix(ending)
                # Before a suffix a final ة is written ت (حمايته), and a plural leaves it out (استراتيجيات).
                found |= {stem, stem[:-1] + "ه"} if stem[-1] == "ت" else {stem}
    return frozenset(found)


@cache
def latin_stem(word: str) -> str:
    """A folded English or French word without the endings of number and gender."""
    if len(word) < 4 or word.isdecimal():
        return word
    if word.endswith("ies"):
        word = word[:-3] + "y"
    elif word.endswith("aux"):
        word = word[:-2] + "l"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    word = word.removesuffix("e").replace("isation", "ization")
    return word[:-1] if word[-2:] in ("nn", "ll", "tt") else word


@lru_cache(maxsize=8192)
def split(title: str) -> tuple[str, ...]:
    """The folded words and numbers of a title; the French elisions (l', d', qu') are words of their own."""
    return tuple(_words(_plain(title).replace(";", " ")))


def _plain(text: str) -> str:
    """A text folded, with spaces for all marks but the apostrophe and the semicolon."""
    if not text.isascii():
        text = fold(replaced(text.casefold(), DIGRAPHS))
    return _spaced(text.lower())


def _words(plain: str) -> list[str]:
    words = plain.split()
    if "'" not in plain:
        return words
    found = []
    for word in words:
        head, mark, tail = word.partition("'")
        if mark and (len(head) < 3 or len(tail) < 2):
            found += [part for part in (head, tail) if part]
        else:
            found.append(word.replace("'", ""))
    return [word for word in found if word]


def _spaced(text: str) -> str:
    """A text with a space for all that is no letter, digit, apostrophe or semicolon."""
    for sign in set(text) - _KEPT:
        if sign.isalnum():
            _KEPT.add(sign)
        else:
            text = text.replace(sign, " ")
    return text


#: The apostrophe, the semicolon, and the letters and digits met so far.
_KEPT = {"'", ";"}


@cache
def stop_words(*languages: str) -> frozenset[str]:
    """The folded words that carry no meaning of their own, of all languages or of those named."""
    return frozenset(fold(word) for word, language, *_ in rows("stop-words") if language in languages or not languages)


def looks_french(title: str) -> bool:
    """Whether a Latin title has more function words of French than of English."""
    words = split(title)
    french, english = stop_words("fr"), stop_words("en")
    return sum(word in french for word in words) > sum(word in english for word in words)


def latin_words(text: str) -> list[str]:
    """The stems of a Latin text, function words left out."""
    return [latin_stem(word) for word in split(text) if word not in stop_words()]


def latin_phrases(cells: str) -> list[list[str]]:
    """The phrases of cells of a table, parted by semicolons, each as stems without function words."""
    common = stop_words()
    return [[latin_stem(word) for word in _words(phrase) if word not in common] for phrase in _plain(cells).split(";")]


@cache
def general_words() -> frozenset[str]:
    """Stems of the words that many titles have (study, role, impact) and that so prove little."""
    return compiled("general-words", lambda: _stems_of(_phrases_of("title")))


@cache
def place_words() -> frozenset[str]:
    """Stems of the names of places. Of longer names each word may be any word: United, States, South."""
    return compiled("place-words", _read_places)


def _read_places() -> frozenset[str]:
    return _stems_of([phrase for phrase in _phrases_of(*PLACES) if " " not in phrase])


def _phrases_of(*fields: str) -> list[str]:
    """The English and French phrases of all rows of these fields."""
    cells = [f"{english}; {french}" for _, english, french, field in rows("terms") if field in fields]
    return "; ".join(cells).split("; ")


def _stems_of(phrases: Sequence[str]) -> frozenset[str]:
    """The stems of all words of some phrases."""
    words = _spaced(fold_long(" ".join(phrases).lower())).replace("'", " ").split()
    return frozenset(map(latin_stem, set(words)))


@cache
def english_to_french() -> dict[str, tuple[str, ...]]:
    """Each English phrase of the table, by stems, with the French ones of its rows."""
    return compiled("english-to-french", _read_french)


def _read_french() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for _, english, french, _ in rows("terms"):
        translated = tuple(map(" ".join, latin_phrases(french)))
        for phrase in map(" ".join, latin_phrases(english)):
            found[phrase] = found.get(phrase, ()) + translated
    return found


Rows = dict[str, list[tuple[tuple[str, ...], int]]]


@cache
def _table() -> tuple[Rows, list[str], list[str]]:
    """The index of rows, the field of each row, and its Latin phrases by stems, parted by semicolons."""
    return compiled("glossary", _read)


def _read() -> tuple[Rows, list[str], list[str]]:
    """Rows by the first word of their Arabic, folded and without articles, each with the words after it."""
    found: Rows = {}
    phrases = fold_long("\n".join([row[0] for row in rows("terms")])).split("\n")
    fields = [intern(row[3]) for row in rows("terms")]  # kept once each
    for number, phrase in enumerate(phrases):
        first, *others = [word[2:] if word.startswith("ال") and len(word) > _LEAST else word for word in phrase.split()]
        entry = (tuple(others), number)
        found.setdefault(first, []).append(entry)
        if fields[number] == "nationality":  # a country's name too may be translated by its adjective
            found.setdefault(first.removesuffix("ي"), []).append(entry)
    return found, fields, [";".join(_phrases(f"{row[1]};{row[2]}")) for row in rows("terms")]


def _phrases(cells: str) -> dict[str, None]:
    return {" ".join(words): None for words in latin_phrases(cells) if words}

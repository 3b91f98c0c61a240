"""Verses of the Quran: سورة الدخان، آية 25 · البقرة: 255 · البقرة 2/255 · الآية 97 من سورة آل عمران."""

from typing import NamedTuple

from ..patterns.passage import Passage
from ..text.tokens import NUMBER
from . import numerals

_SURA = frozenset(("سوره", "السوره"))
_VERSE = frozenset(("ايه", "الايه", "الايات", "ايات", "الايتان", "الايتين"))
#: جزء من الآية · بعض الآية · من الآية: the verse is quoted in part.
_PART = frozenset(("جزء", "طرف", "بعض", "من"))
_VERSE_FIRST = _VERSE | _PART
#: No sura has more verses than the second.
_LAST = 286


class Verse(NamedTuple):
    """A citation of verses in tokens ``[start, end)``: the sura as printed, and its verses."""

    start: int
    end: int
    sura: str
    verses: str


def names_scripture(key: str) -> bool:
    """Whether a word tells by itself that a verse may be cited: سورة, وسورة, الآية."""
    return key in _VERSE_FIRST or key in _SURA or key[1:] in _SURA


def verse_at(passage: Passage, at: int, end: int) -> Verse | None:
    """The verse cited from token ``at`` on; the word سورة, the word آية or a colon must tell it from a name."""
    key = passage.key(at)
    if key in _VERSE_FIRST:
        return _verse_first(passage, at, end)
    if at not in passage.labels and not names_scripture(key):
        return None
    sura = _sura(passage, at, end)
    if sura is None:
        return None
    title, named, stop, number = sura
    after, said = _to_verse(passage, stop, end, number)
    verses = _verses(passage, after, end, said) if named or said else None
    return Verse(at, verses[1], title, verses[0]) if verses else None


def _verse_first(passage: Passage, at: int, end: int) -> Verse | None:
    """الآية 97 من سورة آل عمران · من الآية 255 من سورة البقرة"""
    word = _part(passage, at)
    if passage.key(word) not in _VERSE:
        return None
    verses = _verses(passage, _behind_label(passage, word + 1, end), end, "verse")
    if verses is None:
        return None
    stop = numerals.skip_marks(passage, verses[1], end, ",")
    sura = _sura(passage, stop + (passage.key(stop) in ("من", "في")), end)
    return Verse(at, sura[2], sura[0], verses[0]) if sura and sura[1] else None


def _sura(passage: Passage, at: int, end: int) -> tuple[str, bool, int, str] | None:
    """The sura's name as printed, whether the word سورة names it so, where it ends, and its number; و is left out."""
    key = passage.key(at)
    named = key in _SURA or key[1:] in _SURA
    label = passage.label(at + named, "quran-sura")
    if label is None or label.end > end or label.glued not in ("", "" if named else "و"):
        return None
    title = passage.quote(at, label.end)
    joined = label.glued or (named and key not in _SURA)
    return (title[1:] if joined else title), named, label.end, label.meaning


def _to_verse(passage: Passage, at: int, end: int, number: str) -> tuple[int, str]:
    """Where the verse's number stands behind a sura's name, and what tells that it is one: a word, a mark, nothing."""
    if passage.key(at) == "(" and passage.key(at + 1) == number and passage.key(at + 2) == ")":
        if passage.key(at + 3) in (":", "/", ","):
            at += 3
    elif passage.key(at) == number and passage.key(at + 1) in ("/", ":"):
        return at, "mark"
    after = numerals.skip_marks(passage, at, end, ",:/(")
    word = _part(passage, after)
    if passage.key(word) in _VERSE:
        return _behind_label(passage, word + 1, end), "verse"
    return after, "mark" if after > at and passage.key(at) in ":/" else ""


def _part(passage: Passage, at: int) -> int:
    while passage.key(at) in _PART:
        at += 1
    return at


def _behind_label(passage: Passage, at: int, end: int) -> int:
    at = numerals.skip_marks(passage, at, end, ".:(")
    return numerals.skip_marks(passage, at + 1, end, ".:(") if passage.key(at) == "رقم" else at


def _verses(passage: Passage, at: int, end: int, said: str) -> tuple[str, int] | None:
    """255 · 2/255, the sura's number before the verse · 1-5 · 255، 256: the verses and where they end."""
    if passage.kind(at) != NUMBER or at >= end:
        return None
    verses = [passage.key(at)]
    stop = at + 1
    if passage.key(stop) in ("/", ":") and passage.kind(stop + 1) == NUMBER and said != "verse":
        verses, stop = [passage.key(stop + 1)], stop + 2
    while stop + 1 < end and passage.key(stop) in ("-", ",", "و") and passage.kind(stop + 1) == NUMBER:
        if passage.key(stop) == "-":
            verses[-1] = numerals.page_range(verses[-1], passage.key(stop + 1))
        else:
            verses.append(passage.key(stop + 1))
        stop += 2
    if any(int(number) > _LAST for number in "-".join(verses).split("-")):
        return None
    if all(verse.isdigit() for verse in verses):
        verses.sort(key=int)
    stop += passage.key(at - 1) == "(" and passage.key(stop) == ")" and stop < end
    return ", ".join(verses), stop

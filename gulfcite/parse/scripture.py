"""Verses of the Quran in notes: سورة الدخان، آية 25 · البقرة: 255 · البقرة 2/255."""

from __future__ import annotations

from typing import NamedTuple

from ..patterns.passage import Passage
from ..text.tokens import NUMBER
from . import numerals


class Verse(NamedTuple):
    """A citation of verses in tokens ``[start, end)``: the sura as printed, and its verses."""

    start: int
    end: int
    sura: str
    verses: str


def verse_at(passage: Passage, at: int, end: int) -> Verse | None:
    """The verse cited from token ``at`` on; the word سورة, the word آية or a colon must tell it from a name."""
    named = passage.key(at) in ("سوره", "السوره")
    sura_at = at + 1 if named else at
    label = passage.label(sura_at, "quran-sura")
    if label is None or label.glued or label.end > end:
        return None
    after = numerals.skip_marks(passage, label.end, end, ",:/(")
    colon = after > label.end and passage.key(label.end) in ":/"
    by_number = passage.key(label.end) == label.meaning and passage.key(label.end + 1) in ("/", ":")
    if by_number:
        colon, after = True, label.end
    verse_word = passage.key(after) in ("ايه", "الايه", "الايات", "ايات", "الايتان", "الايتين")
    if verse_word:
        after = numerals.skip_marks(passage, after + 1, end, ".:(")
        after += passage.key(after) == "رقم"
    if not (named or verse_word or colon) or passage.kind(after) != NUMBER or after >= end:
        return None
    verses = [passage.key(after)]
    stop = after + 1
    if passage.key(stop) in ("/", ":") and passage.kind(stop + 1) == NUMBER and not verse_word:
        verses, stop = [passage.key(stop + 1)], stop + 2
    while stop + 1 < end and passage.key(stop) in ("-", ",", "و") and passage.kind(stop + 1) == NUMBER:
        if passage.key(stop) == "-":
            verses[-1] = numerals.page_range(verses[-1], passage.key(stop + 1))
        else:
            verses.append(passage.key(stop + 1))
        stop += 2
    if all(verse.isdigit() for verse in verses):
        verses.sort(key=int)
    sura = passage.quote(at, label.end)
    return Verse(at, stop, sura, ", ".join(verses))

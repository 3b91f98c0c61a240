"""Citations in the prose: (الجابري، 1990، ص 20), Hourani (1962, p. 3), (قانون العمل، م 5), (البقرة: 255)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from ...model import Citation, Document, Item, Layout
from ...text.folding import fold
from ...text.hearing import heard
from ...text.slips import year_slips

if TYPE_CHECKING:  # the readers are loaded where a bracket may cite, which in most texts with notes none does
    from .parenthesis import Reading

_SHUTS = {"(": ")", "[": "]"}
_LONGEST = 240
_SHORTEST = 3
_DEEPEST = 3
#: This many sound citations make a document one that cites by author and date, whatever notes it has.
_ENOUGH = 3
_HEAD = 90


def author_date(document: Document, layout: Layout) -> list[Citation]:
    """The citations in the prose of ``layout``, in order of the text; their ids are left empty.

    A name and a year alone count where the list of references has them or the document cites so throughout, a page
    alone where its paragraph has cited so before.
    """
    text = document.text
    found: list[tuple[Reading, bool]] = []
    listed = _Listed(document, layout)
    for paragraph in layout.prose:
        for reading in _readings(text, *paragraph):
            if reading.form == "ibid":
                if found and found[-1][0].span[0] >= paragraph[0] and found[-1][0].form != "short":
                    found.append((reading, found[-1][1]))
            elif reading.form != "author-date" or reading.item.get("type") or "author" in reading.item:
                found.append((reading, listed(reading.item)))
            else:
                from .narrated import narrated

                named = narrated(text, paragraph, reading, listed, found[-1][0] if found else None)
                found += [named] if named else []
    sound = sum(reading.form == "author-date" and (reading.firm or known) for reading, known in found)
    habit = sound >= _ENOUGH
    alone = not layout.notes
    kept = [one for one, known in found if known or habit or one.form == "short" or (alone and _stands(text, one))]
    return [_citation(text, reading) for reading in kept]


def _stands(text: str, reading: Reading) -> bool:
    """Whether a reading is a citation without help from a list, the document's habit or notes that cite otherwise."""
    if reading.firm or reading.flaws:
        return reading.firm
    return any(comma in text[slice(*reading.span)] for comma in "،,")


def _citation(text: str, reading: Reading) -> Citation:
    start, end = reading.span
    return Citation(
        id="",
        span=reading.span,
        text=text[start:end],
        where="text",
        note=None,
        form=reading.form,
        signal=reading.signal,
        locator=reading.locator,
        item=reading.item,
        flaws=reading.flaws,
    )


def _readings(text: str, start: int, end: int) -> Iterator[Reading]:
    """The citations in the parentheses of a paragraph; the inside of one that cites nothing is looked at anew."""
    for opening, closing in _SHUTS.items():
        at = text.find(opening, start, end)
        done = start
        while at >= 0:
            stray = text.rfind(closing, done, at) if opening == "(" else -1
            found = _cited(text, stray, at + 1, mirrored=True) if stray >= 0 else []
            close = -1
            if not found:
                close = _close(text, at, min(end, at + _LONGEST), opening, closing)
                found = _cited(text, at, close, mirrored=False) if close > 0 else []
            yield from found
            done = close if found and close > 0 else at + 1
            at = text.find(opening, done, end)


def _cited(text: str, start: int, end: int, *, mirrored: bool) -> list[Reading]:
    if not _may_cite(text[start + 1 : end - 1]):
        return []
    from .parenthesis import read

    return read(text, (start, end), mirrored=mirrored)


def _close(text: str, at: int, end: int, opening: str, closing: str) -> int:
    """The place after the bracket that closes the one at ``at``, or -1."""
    depth = 1
    close = text.find(closing, at, end)
    within = text.find(opening, at + 1, end)
    while close >= 0 and depth <= _DEEPEST:
        if 0 <= within < close:
            depth += 1
            within = text.find(opening, within + 1, end)
        elif depth == 1:
            return close + 1
        else:
            depth -= 1
            close = text.find(closing, close + 1, end)
    return -1


def _may_cite(inside: str) -> bool:
    """A cheap test of what is in brackets: digits beyond a note's number, or words parted by a comma."""
    if len(inside) < _SHORTEST or len(inside) > _LONGEST:
        return False
    if any(map(str.isdecimal, inside)):
        return True
    return "،" in inside or "," in inside


class _Listed:
    """The heads of the entries, to tell whether one bears a citation's name and its year, or one a slip from it."""

    def __init__(self, document: Document, layout: Layout) -> None:
        self._document = document
        self._layout = layout

    @cached_property
    def _entries(self) -> list[tuple[str, str]]:
        """The head of each entry in words, and the whole of it; asked for by the first name and year."""
        text = self._document.text
        return [
            (f" {_words(fold(text[slice(*(entry.under or (0, 0)))] + ' ' + whole[:_HEAD]))} ", fold(whole))
            for entry in self._layout.entries
            for whole in (text[slice(*entry.span)],)
        ]

    def __call__(self, item: Item) -> bool:
        authors = item.get("author")
        year = item.get("issued", {}).get("date-parts", [[item.get("custom", {}).get("hijri", 0)]])[0][0]
        if not authors or not year:
            return False
        name = _words(fold(authors[0].get("family") or authors[0].get("literal", "")))
        entries = [entry for head, entry in self._entries if f" {name} " in head]
        if any(str(one) in entry for entry in entries for one in (year, *year_slips(year))):
            return True
        return any(_heard(name, head, str(year)) for head, entry in self._entries if str(year) in entry)


def _heard(name: str, head: str, year: str) -> bool:
    """Whether an entry is by an author whose name is written in the other script: غيدنز (1984), Giddens, A. (1984)."""
    words = head.partition(f" {year}")[0].split()
    size = name.count(" ") + 1  # أبو لغد, Abu-Lughod
    return any(heard(name, " ".join(words[at : at + size])) for at in range(len(words)))


def _words(text: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text).split())

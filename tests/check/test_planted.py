"""Faults planted in clean documents are found by the right rule at the right place; clean documents are clean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from gulfcite.check import examine
from gulfcite.model import Document, Finding
from gulfcite.pipeline import analyse

from .documents import Made, clean

SEEDS = range(20)
#: Documents with a thousand entries in all.
MANY = range(84)
#: What part of the faults of a kind must be found.
MOST = 0.95


def findings(made: Made) -> list[Finding]:
    return list(examine(analyse(Document("made.txt", made.text()), whole=False)))


#: A document with one fault, and the words where it must be told.
Planted = tuple[Made, str]


def short_of(made: Made) -> int:
    return next(at for at, note in enumerate(made.cited) if note.form == "short")


def misspelt(made: Made) -> Planted:
    """A letter of the family name doubled by another in a short form."""
    at = short_of(made)
    family = made.cited[at].work.family
    wrong = family[:-2] + ("ق" if family[-2] != "ق" else "ف") + family[-1]
    note = made.notes[at].replace(family, wrong)
    return made.with_note(at, note), note


def another_year(made: Made) -> Planted:
    """Another year in the list than in the full citation."""
    at = next(at for at, note in enumerate(made.cited) if note.form == "full")
    work = made.cited[at].work
    entry = made.works.index(work)
    return made.with_entry(entry, made.entries[entry].replace(str(work.year), str(work.year - 7))), made.notes[at]


def another_title(made: Made) -> Planted:
    """A letter of the title's longest word is another in the entry."""
    at = next(at for at, note in enumerate(made.cited) if note.form == "full")
    work = made.cited[at].work
    entry = made.works.index(work)
    word = max(work.title.split(), key=len)
    wrong = word[:-2] + ("ق" if word[-2] != "ق" else "ف") + word[-1]
    return made.with_entry(entry, made.entries[entry].replace(word, wrong, 1)), made.notes[at]


def entry_dropped(made: Made) -> Planted:
    work = made.works[3]
    at = next(at for at, note in enumerate(made.cited) if note.work == work)
    return replace(made, entries=(*made.entries[:3], *made.entries[4:])), made.notes[at]


def entry_doubled(made: Made) -> Planted:
    again = made.entries[2]
    return replace(made, entries=(*made.entries, again)), again


def entry_uncited(made: Made) -> Planted:
    extra = "حتي، فيليب، تاريخ العرب، بيروت، دار غندور، 1974."
    return replace(made, entries=(*made.entries, extra)), extra


def short_unknown(made: Made) -> Planted:
    at = short_of(made)
    note = f"({at + 1}) فيليب حتي، مصدر سبق ذكره، ص 20."
    return made.with_note(at, note), note


def short_first(made: Made) -> Planted:
    """A short form that stands where the full citation comes only later."""
    at = max(at for at, note in enumerate(made.cited) if note.form == "full")
    work = made.cited[at].work
    note = f"(1) {work.given} {work.family}، مصدر سبق ذكره، ص {made.cited[at].page}."
    first = made.notes[0].split(" ", 1)[1]
    moved = made.with_note(0, note)
    if made.cited[1].form == "ibid":
        return moved.with_note(1, f"(2) {first}"), note
    return moved, note


def ibid_first(made: Made) -> Planted:
    note = "(1) المصدر نفسه، ص 20."
    return made.with_note(0, note), note


def note_dropped(made: Made) -> Planted:
    """A callout whose note is gone."""
    at = len(made.notes) - 1
    return replace(made, notes=made.notes[:at]), f"({at + 1})"


def callout_dropped(made: Made) -> Planted:
    at = len(made.body) - 1
    return replace(made, body=(*made.body[:at], made.body[at].replace(f"({at + 1})", ""))), made.notes[at]


def page_outside(made: Made) -> Planted:
    at = next(at for at, note in enumerate(made.cited) if note.work.pages[0] and note.form == "full")
    note = made.notes[at].replace(f"ص {made.cited[at].page}.", "ص 319.")
    return made.with_note(at, note), note


def link_broken(made: Made) -> Planted:
    entry = made.entries[1].removesuffix(".") + "، http//www.example,org/a"
    return made.with_entry(1, entry), "http//www.example,org/a"


def note_renumbered(made: Made) -> Planted:
    """A note with the number of the one behind it; its callout has none."""
    at = len(made.notes) - 2
    return made.with_note(at, made.notes[at].replace(f"({at + 1})", f"({at + 2})", 1)), f"({at + 1})"


def two_cited(made: Made) -> Planted:
    """An ibid. behind a note that was given a second work."""
    at = next(at for at, note in enumerate(made.cited) if note.form == "ibid")
    other = next(work for work in made.works if work != made.cited[at].work)
    both = f"{made.notes[at - 1].removesuffix('.')}؛ {other.cited(50)}"
    return made.with_note(at - 1, both), made.notes[at]


def no_such_note(made: Made) -> Planted:
    at = short_of(made)
    note = f"({at + 1}) {made.cited[at].work.family}، الهامش رقم 88، ص 20."
    return made.with_note(at, note), note


def pages_reversed(made: Made) -> Planted:
    at = next(at for at, work in enumerate(made.works) if len(str(work.pages[0])) == len(str(work.pages[1])) == 2)
    first, last = made.works[at].pages
    return made.with_entry(at, made.entries[at].replace(f"{first}-{last}", f"{last}-{first}")), f"{last}-{first}"


def digits_mixed(made: Made) -> Planted:
    year = str(made.works[0].year)
    mixed = f"{year[:2]}٨{year[3:]}"
    return made.with_entry(0, made.entries[0].replace(year, mixed)), mixed


def year_to_come(made: Made) -> Planted:
    at = next(at for at, work in enumerate(made.works) if not work.pages[0])
    return made.with_entry(at, made.entries[at].replace(str(made.works[at].year), "2871")), "2871"


def calendars_apart(made: Made) -> Planted:
    year = str(made.works[0].year)
    both = f"1301هـ/{year}م"
    return made.with_entry(0, made.entries[0].replace(year, both)), both


def bracket_open(made: Made) -> Planted:
    entry = made.entries[0].replace("، ", "، (", 2).replace("، (", "، ", 1)
    return made.with_entry(0, entry), entry


def isbn_slipped(made: Made) -> Planted:
    return made.with_entry(0, made.entries[0].removesuffix(".") + "، ردمك 978-9953-82-123-9."), "978-9953-82-123-9"


def issn_slipped(made: Made) -> Planted:
    return made.with_entry(0, made.entries[0].removesuffix(".") + "، ISSN 0378-5956."), "0378-5956"


def doi_broken(made: Made) -> Planted:
    return made.with_entry(0, made.entries[0].removesuffix(".") + "، DOI: 11.1000/182."), "11.1000/182"


def out_of_order(made: Made) -> Planted:
    moved = made.entries[1]
    return replace(made, entries=(made.entries[0], *made.entries[2:], moved)), moved


PLANTED: dict[str, tuple[Callable[[Made], Planted], set[str]]] = {
    "a name misspelt": (misspelt, {"GC204", "GC101"}),
    "another year": (another_year, {"GC204"}),
    "another title": (another_title, {"GC204"}),
    "an entry dropped": (entry_dropped, {"GC201"}),
    "an entry doubled": (entry_doubled, {"GC203"}),
    "an entry that nothing cites": (entry_uncited, {"GC202"}),
    "a short form of nothing": (short_unknown, {"GC101"}),
    "a short form before its full citation": (short_first, {"GC105"}),
    "an ibid. at the beginning": (ibid_first, {"GC102"}),
    "a note dropped": (note_dropped, {"GC301"}),
    "a callout dropped": (callout_dropped, {"GC302"}),
    "a page outside the article": (page_outside, {"GC405"}),
    "a link broken": (link_broken, {"GC407"}),
    "a note renumbered": (note_renumbered, {"GC301"}),
    "an ibid. behind two works": (two_cited, {"GC104"}),
    "a note that does not exist": (no_such_note, {"GC106"}),
    "pages reversed": (pages_reversed, {"GC404"}),
    "digits of two scripts": (digits_mixed, {"GC411"}),
    "a year to come": (year_to_come, {"GC402"}),
    "calendars that do not fit": (calendars_apart, {"GC403"}),
    "a bracket left open": (bracket_open, {"GC413"}),
    "a digit of an ISBN": (isbn_slipped, {"GC409"}),
    "a digit of an ISSN": (issn_slipped, {"GC410"}),
    "a DOI that is none": (doi_broken, {"GC408"}),
    "an entry out of order": (out_of_order, {"GC207"}),
}


def told(planted: Planted, codes: set[str]) -> bool:
    made, words = planted
    start = made.text().index(words) if words.startswith("(") and len(words) < 6 else made.text().rindex(words)
    return any(
        finding.code in codes and finding.span[0] < start + len(words) and start < finding.span[1]
        for finding in findings(made)
    )


@pytest.mark.parametrize("kind", PLANTED)
def test_a_planted_fault_is_found_where_it_stands(kind: str) -> None:
    plant, codes = PLANTED[kind]
    missed = [seed for seed in SEEDS if not told(plant(clean(seed)), codes)]
    assert len(missed) <= (1 - MOST) * len(SEEDS), missed


def test_of_a_thousand_clean_entries_none_is_accused() -> None:
    assert [(seed, finding.code, finding.message) for seed in MANY for finding in findings(clean(seed))] == []

"""Whether a citation and an entry may well be of one work, though nothing was found to join them.

One of them may be misprinted, or may have been read wrongly: then neither is to be blamed for having no partner.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..model import Item, Name
from ..text.folding import fold, fold_long
from .compare.names import close, parts
from .compare.slips import near, same, words

#: A shorter word may stand in any title, and a title of fewer words anywhere in a text.
_LEAST_WORD, _LEAST_TITLE = 4, 3
#: So many letters of an entry hold its authors and, in an author-date list, the year.
_SOON = 120
#: Two works of one author often share so much of their titles.
_MOST_OF_IT = 2 / 3
#: With fewer words alike to the letter the others are no slips.
_FEWEST = 1 / 3


class Traits(NamedTuple):
    """What a record is compared by: words of its authors' names, of their families and of its title; years.

    ``years`` are of either calendar; ``keys`` are the words of names and title, folded.
    """

    names: tuple[str, ...]
    families: tuple[str, ...]
    title: tuple[str, ...]
    years: frozenset[int]
    keys: frozenset[str]


def traits(item: Item) -> Traits:
    authors = item.get("author", [])
    families = [Name(family=name["family"]) if "family" in name else name for name in authors]
    title = tuple(word for word in words(item.get("title", "")) if len(word) >= _LEAST_WORD)
    dates = [date[0] for date in item.get("issued", {}).get("date-parts", []) if date]
    years = frozenset(filter(None, (*dates, item.get("custom", {}).get("hijri"))))
    names = _words_of(authors)
    return Traits(names, _words_of(families), title, years, frozenset(map(fold, title + names)))


def alike(said: Traits, listed: Traits) -> bool:
    """Whether an author may be the same, and the year is, or a title; a name alone may mean any work of its bearer."""
    named = said.names and listed.names
    if named and not (_meet(said.families, listed.names) or _meet(listed.families, said.names)):
        return False
    if not said.title:
        return bool(named) and (not said.years or bool(said.years & listed.years))
    others = listed.title if named else listed.title + listed.names
    least = min(len(said.title), len(others))
    one_year = named and said.years & listed.years
    if not one_year and least > 1 and len(said.keys & listed.keys) < _FEWEST * least:
        return False
    shared = sum(any(same(word, other) or near(word, other) for other in others) for word in said.title)
    return shared > (0 if one_year else _MOST_OF_IT * least)


def _words_of(names: Sequence[Name]) -> tuple[str, ...]:
    return tuple(word for name in names for word in parts(name))


def _meet(ours: Iterable[str], theirs: Sequence[str]) -> bool:
    return any(same(one, other) or close(one, other) for one in ours for other in theirs)


class Print:
    """Texts in which a title may stand word for word."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._run = _run(" ".join(texts))

    def has(self, item: Item) -> bool:
        title = _run(item.get("title", ""))
        return title.count(" ") > _LEAST_TITLE and title in self._run


def _run(text: str) -> str:
    return f" {' '.join(words(fold_long(text)))} "


class Heads:
    """Entries as printed, in which the name and the year of a citation may stand however the entry was read."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._runs = [_run(text) for text in texts]

    def have(self, said: Traits) -> bool:
        """Whether one of them has one of the names, and one of the years soon after it."""
        return any(_follows(run, f" {fold(name)} ", said.years) for run in self._runs for name in said.families)


def _follows(run: str, name: str, years: Iterable[int]) -> bool:
    at = run.find(name)
    while at >= 0:
        if any(f" {year} " in run[at : at + _SOON] for year in years):
            return True
        at = run.find(name, at + 1)
    return False

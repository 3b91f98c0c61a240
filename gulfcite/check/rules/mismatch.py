"""mismatch: a work is described in two ways that cannot both be right.

A year, a name or a title that differs between a note and the list is the commonest slip of a bibliography, and
the reader can't tell which is right. Compared are a citation with its entry, a short form with the full citation
before it, a translated entry with its twin, and the pages cited of one article with one another. What one side
leaves out, abridges or spells in another good way is no mismatch.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from ...model import Analysis, Citation, Form, Item, Note, Reference
from ...resolve.scripture import is_quran
from ...tables import meanings
from ...text.folding import fold
from ..compare import links, numbers, pages, people, titles
from ..compare.names import parts
from ..compare.slips import words
from ..rule import Rule, Said
from ..wording import place_of, whole

_ARTICLES = frozenset(("article-journal", "chapter"))
#: What is never cited by its title alone, as a classic, a law or a dictionary may be.
_SIGNED = frozenset(("article-journal", "chapter", "paper-conference", "thesis"))

Compare = Callable[[Item, Item, Form], tuple[str, str] | None]
#: A record to compare with, and where it stands.
Held = tuple[Item, str]


#: What is compared, in the order a message tells it.
FIELDS: Mapping[str, Compare] = {
    "author name": partial(people.people, "author"),
    "authors": people.counted,
    "title": partial(titles.worded, "title"),
    "year": numbers.year,
    "journal": partial(titles.worded, "container-title"),
    "volume": partial(numbers.numbered, "volume"),
    "issue": partial(numbers.numbered, "issue"),
    "editor": partial(people.people, "editor"),
    "translator": partial(people.people, "translator"),
    "publisher": titles.publisher,
    "URL": links.link,
}
_ALWAYS = tuple(field for field in FIELDS if field != "authors")
#: What a translation leaves as it is.
_UNTRANSLATED = ("year", "volume", "issue", "URL")


def find(analysis: Analysis) -> Iterator[Said]:
    yield from _citations(analysis)
    yield from _twins(analysis)
    yield from _pages(analysis)


def _citations(analysis: Analysis) -> Iterator[Said]:
    """Each citation with its entry, and where it is short with the first full citation of its work too."""
    entries = {entry.id: entry for entry in analysis.references}
    notes = {note.id: note for note in analysis.notes}
    fulls: dict[str, Citation] = {}
    for citation in analysis.citations:
        resolution = citation.resolution
        if resolution.status != "resolved" or not resolution.work or citation.form == "ibid" or is_quran(citation.item):
            continue
        held: list[Held] = []
        if citation.form != "full" and (full := fulls.get(resolution.work)):
            held.append((full.item, f"in {place_of(full, notes)}"))
        if entry := entries.get(resolution.reference or ""):
            held.append((entry.item, f"in {_listed(entry)}"))
        all_named = citation.form == "author-date" and not _and_others(citation)
        yield from _differences(citation, held, citation.form, FIELDS if all_named else _ALWAYS)
        if citation.form == "full":
            first = fulls.setdefault(resolution.work, citation)
            if _lost_author(citation, first, notes):
                lost = "; ".join(map(whole, first.item["author"]))
                yield Said(citation.id, citation.span, f"author name: none here, “{lost}” in {place_of(first, notes)}")


def _lost_author(citation: Citation, first: Citation, notes: Mapping[str, Note]) -> bool:
    """Whether an article is cited in full again with nobody where its first citation names its author."""
    if citation.item.get("author") or citation.item.get("type") not in _SIGNED:
        return False
    printed = words(fold(notes.get(citation.note or "", citation).text))
    names = [part for name in first.item.get("author", []) for part in parts(name)]
    return bool(names) and not any(fold(part) in printed for part in names)


def _and_others(citation: Citation) -> bool:
    text = f" {' '.join(words(fold(citation.text)))} "
    return any(f" {others} " in text for others in meanings("and-others"))


def _twins(analysis: Analysis) -> Iterator[Said]:
    """Each translated or romanised entry with the first of its work."""
    firsts: dict[str, Reference] = {}
    for entry in analysis.references:
        first = firsts.setdefault(entry.work or entry.id, entry)
        if first.lang != entry.lang:
            yield from _differences(entry, [(first.item, f"in its twin, {_listed(first)}")], "full", _UNTRANSLATED)


def _differences(said: Citation | Reference, held: Sequence[Held], form: Form, fields: Iterable[str]) -> Iterator[Said]:
    """What contradicts all that is held; what agrees with one of two that differ is right, and the other is told."""
    told = []
    for field in fields:
        pairs = [FIELDS[field](said.item, item, form) for item, _ in held]
        if pairs and pairs[0] and all(pairs):
            told.append(f"{field}: “{pairs[0][0]}” here, “{pairs[0][1]}” {held[0][1]}")
    if told:
        yield Said(said.id, said.span, "; ".join(told))


def _listed(entry: Reference) -> str:
    return f"number {entry.number} of the list" if entry.number else "the list"


def _pages(analysis: Analysis) -> Iterator[Said]:
    """The citations of an article whose page is outside its extent, or far from where the others are."""
    articles = {work.id: work.item.get("page", "") for work in analysis.works if work.item.get("type") in _ARTICLES}
    cited: dict[str, list[tuple[int, Citation]]] = defaultdict(list)
    for citation in analysis.citations:
        page = pages.first_page(citation.locator)
        if page and citation.resolution.work in articles:
            cited[citation.resolution.work].append((page, citation))
    for work, places in cited.items():
        strays = pages.strays([page for page, _ in places])
        for page, citation in places:
            if pages.outside(page, articles[work]):
                yield Said(citation.id, citation.span, f"page: {page} here, but the article is on {articles[work]}")
            elif page in strays:
                yield Said(citation.id, citation.span, f"page: {page} here, far from the other pages of this article")


RULE = Rule("GC401", "mismatch", "warning", "A work described in two ways that cannot both be right.", find)

"""What is cited and not listed, and what is listed and not cited: the two sides of a list of works cited.

A list may not be one of the works cited, and either side may have been read wrongly, so each is told only where
nothing speaks against it. A citation and an entry that are alike and have no partner are likelier one work
described in two ways than two faults: neither is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..model import Analysis, Citation, Item, Reference
from ..resolve.scripture import is_quran
from ..text.folding import fold, is_arabic
from .compare.names import akin
from .compare.slips import near, same, words
from .wording import called

#: What many lists leave out as a matter of style: missed only where the list has others of the kind.
_OFTEN_LEFT_OUT = frozenset(
    ("legislation", "bill", "regulation", "legal_case", "treaty", "interview", "personal_communication", "manuscript")
)
#: At least this share of the works cited must be listed, and of the works listed be cited, or the list is another.
_LISTED, _CITED = 0.5, 0.4
#: A title of fewer words may stand anywhere in a text; a shorter word in any title.
_LEAST_TITLE, _LEAST_WORD = 3, 4


def missing(analysis: Analysis) -> list[Citation]:
    """The first citation of each work that the list should have and has not."""
    cited, unlisted = _unlisted(analysis)
    if not analysis.references or cited - len(unlisted) < _LISTED * cited:
        return []
    left_out = _OFTEN_LEFT_OUT - {entry.item.get("type") for entry in analysis.references}
    scripts = {is_arabic(entry.text) for entry in analysis.references}
    printed = _printed_in(entry.text for entry in analysis.references)
    _, uncited_entries = _uncited(analysis)
    return [
        citation
        for citation in unlisted
        if citation.item.get("type") not in left_out
        and is_arabic(citation.text) in scripts
        and not printed(citation.item)
        and not any(_alike(citation.item, entry.item) for entry in uncited_entries)
    ]


def uncited(analysis: Analysis) -> list[Reference]:
    """The entries of works that nothing cites, twins among them."""
    listed, entries = _uncited(analysis)
    if listed - len({entry.work for entry in entries}) < _CITED * listed:
        return []
    printed = _printed_in(citation.text for citation in analysis.citations)
    _, unlisted = _unlisted(analysis)
    found = {
        entry.work
        for entry in entries
        if printed(entry.item) or any(_alike(citation.item, entry.item) for citation in unlisted)
    }
    return [entry for entry in entries if entry.work not in found]


def _unlisted(analysis: Analysis) -> tuple[int, list[Citation]]:
    """How many works are cited, and the first citation of each that no entry was found for."""
    listed = {work.id for work in analysis.works if work.references}
    firsts: dict[str, Citation] = {}
    for citation in analysis.citations:
        resolution = citation.resolution
        if citation.form in ("ibid", "attribution") or resolution.status == "ambiguous" or is_quran(citation.item):
            continue
        if resolution.work or citation.item.get("title") or citation.item.get("author"):
            # A work that was not found is known by what it is called.
            firsts.setdefault(resolution.work or fold(called(citation.item)), citation)
    return len(firsts), [citation for key, citation in firsts.items() if key not in listed]


def _uncited(analysis: Analysis) -> tuple[int, list[Reference]]:
    """How many works are listed, and the entries of those that no citation cites or, where it is ambiguous, may."""
    cited: set[str | None] = set()
    for citation in analysis.citations:
        cited.update((citation.resolution.work, *citation.resolution.candidates))
    entries = [entry for entry in analysis.references if entry.work and not is_quran(entry.item)]
    return len({entry.work for entry in entries}), [entry for entry in entries if entry.work not in cited]


def _printed_in(texts: Iterable[str]) -> Callable[[Item], bool]:
    """A function that tells whether the title of a record stands word for word in one of the texts."""
    run = "|".join(map(_run, texts))

    def printed(item: Item) -> bool:
        title = item.get("title", "")
        return len(words(title)) >= _LEAST_TITLE and _run(title) in run

    return printed


def _run(text: str) -> str:
    return f" {' '.join(words(fold(text)))} "


def _alike(said: Item, listed: Item) -> bool:
    """Whether two records may well be of one work: an author who may be one, and the year or half of a title."""
    ours, theirs = said.get("author", []), listed.get("author", [])
    if ours and theirs:
        if not any(akin(one, other) for one in ours for other in theirs):
            return False
        if "issued" in said and said["issued"] == listed.get("issued"):
            return True
        if "issued" not in said and "title" not in said:
            return True
    own, others = _telling(said), _telling(listed)
    shared = [word for word in own if any(same(word, other) or near(word, other) for other in others)]
    return 0 < min(len(own), len(others)) <= 2 * len(shared)


def _telling(item: Item) -> list[str]:
    return [word for word in words(item.get("title", "")) if len(word) >= _LEAST_WORD]

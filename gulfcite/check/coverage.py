"""What is cited and not listed, and what is listed and not cited: the two sides of a list of works cited.

A list may not be one of the works cited, and either side may have been read wrongly, so each is told only where
nothing speaks against it: neither a citation nor an entry is blamed for lacking a partner that it may well have.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Analysis, Citation, Item, Reference
from ..resolve.scripture import is_quran
from ..text.folding import fold, is_arabic
from .compare.slips import words
from .kinship import Heads, Print, Traits, alike, traits
from .wording import known_as

#: What many lists leave out as a matter of style: missed only where the list has others of the kind.
_OFTEN_LEFT_OUT = frozenset(
    ("legislation", "bill", "regulation", "legal_case", "treaty", "interview", "personal_communication", "manuscript")
)
#: At least this share of the works cited must be listed, and of the works listed be cited, or the list is another.
_LISTED, _CITED = 0.6, 0.4
#: So few works may be missing from a short list too, if it has as many.
_FEW = 2
#: In letters. A longer entry is several that were not parted; of a list with this share of them nothing is known.
_LONGEST_ENTRY, _MERGED = 1000, 0.2
#: In words.
_LONGEST_TITLE = 20


def missing(analysis: Analysis) -> list[Citation]:
    """The first citation of each work that the list should have and has not."""
    cited, unlisted = _unlisted(analysis)
    most = max(min(_FEW, cited / 2), (1 - _LISTED) * cited)
    if not unlisted or not analysis.references or len(unlisted) > most:
        return []
    left_out = _OFTEN_LEFT_OUT - {entry.item.get("type") for entry in analysis.references}
    scripts = {is_arabic(entry.text) for entry in analysis.references}
    printed = Print(entry.text for entry in analysis.references)
    heads = Heads(entry.text for entry in analysis.references)
    listed = [traits(entry.item) for entry in analysis.references]
    return [
        citation
        for citation in unlisted
        if citation.item.get("type") not in left_out
        and not _is_prose(citation.item)
        and is_arabic(citation.text) in scripts
        and not printed.has(citation.item)
        and not _has_kin(traits(citation.item), listed)
        and not (citation.form == "author-date" and heads.have(traits(citation.item)))
    ]


def uncited(analysis: Analysis) -> list[Reference]:
    """The entries of works that nothing cites, twins among them."""
    listed, entries = _uncited(analysis)
    merged = {entry.id for entry in analysis.references if len(entry.text) > _LONGEST_ENTRY}
    if not entries or listed - len({entry.work for entry in entries}) < _CITED * listed:
        return []
    if len(merged) > _MERGED * len(analysis.references):
        return []
    printed = Print(citation.text for citation in analysis.citations)
    _, unlisted = _unlisted(analysis)
    said = [traits(citation.item) for citation in unlisted]
    dated = [one for one, citation in zip(said, unlisted, strict=True) if citation.form == "author-date"]
    meant = {entry.work for entry in entries if printed.has(entry.item) or _is_kin(traits(entry.item), said)}
    titles = [citation.item for citation in unlisted]
    for entry in entries:
        if any(map(Heads((entry.text,)).have, dated)) or any(map(Print((entry.text,)).has, titles)):
            meant.add(entry.work)
    return [entry for entry in entries if entry.work not in meant and entry.id not in merged]


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
            firsts.setdefault(resolution.work or _apart(citation.item), citation)
    return len(firsts), [citation for key, citation in firsts.items() if key not in listed]


def _is_prose(item: Item) -> bool:
    """Whether a work has nobody's name and a whole sentence for its title: a note that explains was read as one."""
    return "author" not in item and len(words(item.get("title", ""))) > _LONGEST_TITLE


def _apart(item: Item) -> str:
    """What tells a work that was not found from others."""
    year = "" if item.get("title") else item.get("issued", {}).get("date-parts", [[""]])[0][0]
    return f"{fold(known_as(item))} {year}"


def _uncited(analysis: Analysis) -> tuple[int, list[Reference]]:
    """How many works are listed, and the entries of those that no citation cites or, where it is ambiguous, may."""
    cited: set[str | None] = set()
    for citation in analysis.citations:
        cited.update((citation.resolution.work, *citation.resolution.candidates))
    entries = [entry for entry in analysis.references if entry.work and not is_quran(entry.item)]
    return len({entry.work for entry in entries}), [entry for entry in entries if entry.work not in cited]


def _has_kin(said: Traits, listed: Iterable[Traits]) -> bool:
    return any(alike(said, other) for other in listed)


def _is_kin(listed: Traits, said: Iterable[Traits]) -> bool:
    return any(alike(one, listed) for one in said)

"""Short forms that say a work was cited before, and it was not; and where its full citation comes instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..model import Analysis, Citation, Note
from ..text.folding import fold
from .compare.names import parts
from .compare.slips import same, within, words
from .kinship import alike, traits

#: How many words of other names may stand among those of a name that is said again.
_NAME_WORDS = 3
#: The characters of a note that hold its first name.
_OPENING = 100


class Claim(NamedTuple):
    """A citation that says op. cit. of what was not cited before, and the full citation of it that comes later."""

    citation: Citation
    later: Citation | None


def false_claims(analysis: Analysis) -> Iterator[Claim]:
    """The first false claim of each work; what names a note that does not exist is told as that."""
    told: set[str] = set()
    for citation in analysis.citations:
        resolution = citation.resolution
        claims = citation.repeats and citation.form in ("short", "full") and citation.refers != ""
        if not claims or resolution.antecedent or resolution.status == "ambiguous" or resolution.work in told:
            continue
        if citation.form == "short" and _named_before(citation, analysis):
            continue
        if resolution.work:
            told.add(resolution.work)
        yield Claim(citation, _later(citation, analysis.citations) if citation.form == "short" else None)


def _named_before(citation: Citation, analysis: Analysis) -> bool:
    """Whether an earlier note or citation begins with the author's name: it may well be the one that is meant."""
    names = [part for name in citation.item.get("author", [])[:1] for part in parts(name)]
    earlier: tuple[Note | Citation, ...] = (*analysis.notes, *analysis.citations)
    return bool(names) and any(_opens_with(one.text, names) for one in earlier if one.span[1] <= citation.span[0])


def _opens_with(text: str, names: Sequence[str]) -> bool:
    opening = words(text[:_OPENING])[: len(names) + _NAME_WORDS]
    return all(any(same(name, word) or within(1, fold(name), fold(word)) for word in opening) for name in names)


def _later(citation: Citation, citations: Sequence[Citation]) -> Citation | None:
    """The full citation behind it of the work it cites; of a work that was not found, the only one it may mean."""
    fulls = [other for other in citations if other.form == "full" and other.span > citation.span]
    work = citation.resolution.work
    if work:
        return next((other for other in fulls if other.resolution.work == work), None)
    said = traits(citation.item)
    if not said.names and not said.title:
        return None
    likely: dict[str | None, Citation] = {}
    for other in fulls:
        listed = traits(other.item)
        if alike(said, listed) and all(any(same(one, name) for name in listed.names) for one in said.families):
            likely.setdefault(other.resolution.work, other)
    return next(iter(likely.values())) if len(likely) == 1 else None

"""missing-entry: a work that is cited and is not in the reference list.

The reader who looks for the full data finds none. Once a work, at its first citation. Silent where the list
was never meant to hold it: no list, a list of few of the works cited, none in this script, none of this kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Citation
from ...resolve.scripture import is_quran
from ...text.folding import fold, is_arabic
from ..mentions import mentions
from ..rule import Rule, Said
from ..wording import called

#: What many lists leave out as a matter of style: flagged only where the list has others of the kind.
_OFTEN_LEFT_OUT = frozenset(
    ("legislation", "bill", "regulation", "legal_case", "treaty", "interview", "personal_communication", "manuscript")
)
#: At least this share of the works cited must be in the list, or it is no list of works cited.
_LISTED = 0.5


def find(analysis: Analysis) -> Iterator[Said]:
    if not analysis.references:
        return
    kinds = {reference.item.get("type") for reference in analysis.references}
    scripts = {is_arabic(reference.text) for reference in analysis.references}
    listed = {work.id for work in analysis.works if work.references}
    firsts = _first_citations(analysis)
    missing = [citation for key, citation in firsts.items() if key not in listed]
    if len(firsts) - len(missing) < _LISTED * len(firsts):
        return
    in_list = mentions(entry.text for entry in analysis.references)
    for citation in missing:
        kind = citation.item.get("type")
        if is_arabic(citation.text) not in scripts or (kind in _OFTEN_LEFT_OUT and kind not in kinds):
            continue
        if not in_list(citation.item):
            yield Said(citation.id, citation.span, f"{called(citation.item)} is not in the reference list")


def _first_citations(analysis: Analysis) -> dict[str, Citation]:
    """The first citation of each work that a list should have, by the work's id or, without one, by its name."""
    firsts: dict[str, Citation] = {}
    for citation in analysis.citations:
        resolution = citation.resolution
        if citation.form in ("ibid", "attribution") or resolution.status == "ambiguous" or is_quran(citation.item):
            continue
        if resolution.work or citation.item.get("title") or citation.item.get("author"):
            firsts.setdefault(resolution.work or fold(called(citation.item)), citation)
    return firsts


RULE = Rule("GC201", "missing-entry", "error", "A cited work that is not in the reference list.", find)

"""uncited-entry: an entry of the list that nothing in the text cites.

A list of works cited is a promise. Silent in a text without citations, and where the list is plainly a
bibliography: most of it uncited. An entry that an ambiguous citation may mean counts as cited.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ...resolve.scripture import is_quran
from ..mentions import mentions
from ..rule import Rule, Said
from ..wording import called

#: At least this share of the works listed must be cited, or the list is a bibliography of its subject.
_CITED = 0.4


def find(analysis: Analysis) -> Iterator[Said]:
    cited: set[str | None] = set()
    for citation in analysis.citations:
        cited.update((citation.resolution.work, *citation.resolution.candidates))
    listed = {entry.work for entry in analysis.references if entry.work}
    if len(listed & cited) < _CITED * len(listed):
        return
    in_citations = mentions(citation.text for citation in analysis.citations)
    named = {entry.work for entry in analysis.references if in_citations(entry.item)}
    for entry in analysis.references:
        if entry.work and entry.work not in cited | named and not is_quran(entry.item):
            yield Said(entry.id, entry.span, f"{called(entry.item)} is cited nowhere in the text")


RULE = Rule("GC202", "uncited-entry", "warning", "An entry of the reference list that nothing cites.", find)

"""unresolved-ibid: «ibid.» with nothing before it that it could repeat.

A note was moved, or what stands before it is itself unresolved: the reader can't tell which work is meant.
Of a run of them only the first is told, as mending it mends the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..rule import Rule, Said


def find(analysis: Analysis) -> Iterator[Said]:
    before = None
    for citation in analysis.citations:
        if citation.form == "attribution":
            continue
        if citation.form == "ibid" and citation.resolution.status == "unresolved":
            if before is None:
                yield Said(citation.id, citation.span, "repeats the citation before it, but there is none")
            elif not (before.form == "ibid" and before.resolution.status == "unresolved"):
                yield Said(
                    citation.id, citation.span, "repeats what is before it, but which work that is can't be told"
                )
        before = citation


RULE = Rule("GC102", "unresolved-ibid", "error", "An ibid. with nothing before it that it could repeat.", find)

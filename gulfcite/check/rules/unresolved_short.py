"""unresolved-short: «op. cit.» for a work that was cited nowhere before.

The reader is sent back to a full citation that is not there: it was cut, moved behind this one, or named otherwise.
A short note that claims no earlier citation (name, title and page, the rest in the list) is a style and no fault.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Citation, Severity
from ..rule import Rule, Said
from ..wording import called


def find(analysis: Analysis) -> Iterator[Said]:
    told: set[str] = set()
    for citation in analysis.citations:
        resolution = citation.resolution
        claims = citation.repeats and citation.form in ("short", "full")
        if not claims or resolution.antecedent or resolution.status == "ambiguous" or resolution.work in told:
            continue
        if resolution.work:
            told.add(resolution.work)
        reason, severity = _reason(citation)
        yield Said(citation.id, citation.span, f"{called(citation.item)} {reason}", severity)


def _reason(citation: Citation) -> tuple[str, Severity]:
    if citation.form == "full":
        return "says that it was cited before, but this is the first time: drop the words", "warning"
    if citation.resolution.reference:
        return "is cited in full nowhere before; the list has it: cite it in full here", "warning"
    return "is cited in full nowhere before, and the list does not have it either", "error"


RULE = Rule("GC101", "unresolved-short", "error", "An op. cit. of a work that is cited in full nowhere before.", find)

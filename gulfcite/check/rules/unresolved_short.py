"""unresolved-short: «op. cit.» for a work that was cited nowhere before.

The reader is sent back to a full citation that is not there: it was cut, moved behind this one, or named otherwise.
A short note that claims no earlier citation (name, title and page, the rest in the list) is a style and no fault.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Citation, Severity
from ...text.folding import fold
from ..compare.names import parts
from ..compare.slips import same, within, words
from ..rule import Rule, Said
from ..wording import called

#: How many words of other names may stand among those of a name that is said again.
_NAME_WORDS = 3


def find(analysis: Analysis) -> Iterator[Said]:
    told: set[str] = set()
    for at, citation in enumerate(analysis.citations):
        resolution = citation.resolution
        claims = citation.repeats and citation.form in ("short", "full")
        if not claims or resolution.antecedent or resolution.status == "ambiguous" or resolution.work in told:
            continue
        if any(_opens_with(earlier.text, citation) for earlier in analysis.citations[:at]):
            continue
        if resolution.work:
            told.add(resolution.work)
        reason, severity = _reason(citation)
        yield Said(citation.id, citation.span, f"{called(citation.item)} {reason}", severity)


def _opens_with(text: str, citation: Citation) -> bool:
    """Whether a citation begins with the name that is said to have been cited: it may well be what is meant."""
    names = [part for name in citation.item.get("author", [])[:1] for part in parts(name)]
    opening = words(text)[: len(names) + _NAME_WORDS]
    return bool(names) and all(
        any(same(name, word) or within(1, fold(name), fold(word)) for word in opening) for name in names
    )


def _reason(citation: Citation) -> tuple[str, Severity]:
    if citation.form == "full":
        return "says that it was cited before, but this is the first time: drop the words", "warning"
    if citation.resolution.reference:
        return "is cited in full nowhere before; the list has it: cite it in full here", "warning"
    return "is cited in full nowhere before, and the list does not have it either", "error"


RULE = Rule("GC101", "unresolved-short", "error", "An op. cit. of a work that is cited in full nowhere before.", find)

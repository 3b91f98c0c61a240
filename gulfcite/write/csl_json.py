"""CSL-JSON: the works, for citation processors and reference managers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis, Item
from .public import dumps
from .works import keyed

#: Variables of CSL that its JSON schema has under another name.
_SCHEMA_NAMES = {"part-number": "part"}


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """An array with an item on each line; the key of the work is its id."""
    taken: set[str] = set()
    separator = "["
    for analysis in analyses:
        for (key, item), sure in zip(keyed(analysis, taken), _confidences(analysis), strict=True):
            named = {_SCHEMA_NAMES.get(name, name): value for name, value in _with(item, sure).items()}
            yield f"{separator}\n" + dumps({"id": key, "type": "document", **named})
            separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"


def _confidences(analysis: Analysis) -> Iterator[float | None]:
    """For each work how sure its record is: that of its first entry, else of the surest full citation of it."""
    entries = {reference.id: reference.confidence for reference in analysis.references}
    cited = {citation.id: citation.confidence for citation in analysis.citations if citation.form == "full"}
    for work in analysis.works:
        if work.references:
            yield entries[work.references[0]]
        else:
            yield max((cited[one] for one in work.citations if one in cited), default=None)


def _with(item: Item, confidence: float | None) -> Item:
    """The item with its confidence where CSL-JSON keeps what it has no variable for."""
    return item if confidence is None else {**item, "custom": {**item.get("custom", {}), "confidence": confidence}}

"""CSL-JSON: the works, for citation processors and reference managers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis
from .public import dumps
from .works import keyed

#: Variables of CSL that its JSON schema has under another name.
_SCHEMA_NAMES = {"part-number": "part"}


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """An array with an item on each line; the key of the work is its id."""
    taken: set[str] = set()
    separator = "["
    for analysis in analyses:
        for key, item in keyed(analysis, taken):
            named = {_SCHEMA_NAMES.get(name, name): value for name, value in item.items()}
            yield f"{separator}\n" + dumps({"id": key, "type": "document", **named})
            separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"

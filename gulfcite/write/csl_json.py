"""CSL-JSON: the works, for citation processors and reference managers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis
from .public import dumps
from .works import keyed


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """An array with an item on each line; the key of the work is its id."""
    taken: set[str] = set()
    separator = "["
    for analysis in analyses:
        for key, item in keyed(analysis, taken):
            yield f"{separator}\n" + dumps({"id": key, "type": "document", **item})
            separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"

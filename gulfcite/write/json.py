"""JSON: all that was read, as one object."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis
from .public import SCHEMA, document, dumps


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """The object, a document on a line of its own."""
    yield f'{{"schema": {dumps(SCHEMA)}, "documents": ['
    for number, analysis in enumerate(analyses):
        yield (",\n" if number else "\n") + dumps(document(analysis))
    yield "\n]}\n"

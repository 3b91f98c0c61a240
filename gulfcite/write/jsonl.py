"""JSON Lines: all that was read, a document a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Analysis
from .public import document, dumps


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """A line for each document."""
    for analysis in analyses:
        yield dumps(document(analysis)) + "\n"

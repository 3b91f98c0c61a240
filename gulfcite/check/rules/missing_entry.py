"""missing-entry: a work that is cited and is not in the reference list.

The reader who looks for the full data finds none. Once a work, at its first citation. Silent where the list
was never meant to hold it: no list, a list of few of the works cited, none in this script, none of this kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..coverage import missing
from ..rule import Rule, Said
from ..wording import called


def find(analysis: Analysis) -> Iterator[Said]:
    for citation in missing(analysis):
        yield Said(citation.id, citation.span, f"{called(citation.item)} is not in the reference list")


RULE = Rule("GC201", "missing-entry", "error", "A cited work that is not in the reference list.", find)

"""uncited-entry: an entry of the list that nothing in the text cites.

A list of works cited is a promise. Silent in a text without citations, and where the list is plainly a
bibliography: most of it uncited. An entry that an ambiguous citation may mean counts as cited.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..coverage import uncited
from ..rule import Rule, Said
from ..wording import called


def find(analysis: Analysis) -> Iterator[Said]:
    for entry in uncited(analysis):
        yield Said(entry.id, entry.span, f"{called(entry.item)} is cited nowhere in the text")


RULE = Rule("GC202", "uncited-entry", "warning", "An entry of the reference list that nothing cites.", find)

"""scrambled: text whose order is broken, so that a reader has to guess what was meant.

Right-to-left text that went through a left-to-right tool comes out with its brackets, ranges and numbers
in the order they were drawn. The parser reads through it; print repeats it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Citation, Reference
from ..rule import Rule, Said


def find(analysis: Analysis) -> Iterator[Said]:
    read: tuple[Reference | Citation, ...] = (*analysis.references, *analysis.citations)
    for damaged in read:
        for flaw in damaged.flaws:
            if flaw.name == RULE.name:
                yield Said(damaged.id, damaged.span, flaw.message)


RULE = Rule("GC601", "scrambled", "warning", "The order of the text is broken, though it can still be read.", find)

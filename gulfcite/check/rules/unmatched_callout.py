"""unmatched-callout: a marker in the body whose note does not exist.

The reader looks below the page, or at the end, and finds no source. Silent where the text did not keep its callouts.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ..callouts import kept
from ..rule import Rule, Said


def find(analysis: Analysis) -> Iterator[Said]:
    if kept(analysis):
        for marker, span in analysis.lone_callouts:
            yield Said(None, span, f"there is no note {marker}")


RULE = Rule("GC301", "unmatched-callout", "error", "A marker in the body whose note does not exist.", find)

"""malformed-url: a link that cannot work as printed: a broken scheme or host, a space inside, a DOI that is none.

Only what no server could answer is told. Long queries, percent-coded Arabic paths, links cut by the line's end
and hosts in Arabic letters are sound.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Citation, Reference
from ..rule import Rule, Said
from ..urls import fault, links


def find(analysis: Analysis) -> Iterator[Said]:
    holders: tuple[Reference | Citation, ...] = (*analysis.references, *analysis.citations)
    for holder in holders:
        at = holder.span[0]
        for start, end in links(holder.text):
            url = holder.text[start:end]
            if reason := fault(url):
                yield Said(holder.id, (at + start, at + end), f"{url}: {reason}")


RULE = Rule("GC501", "malformed-url", "error", "A link that cannot work as printed.", find)

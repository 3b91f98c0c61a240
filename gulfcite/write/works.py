"""The works of many documents under keys that are different throughout."""

from __future__ import annotations

from ..model import Analysis, Item
from ..resolve.keys import unique


def keyed(analysis: Analysis, taken: set[str]) -> list[tuple[str, Item]]:
    """The key and the merged record of each work of a document; the keys are added to ``taken``."""
    return [(unique(work.key, taken), work.item) for work in analysis.works]

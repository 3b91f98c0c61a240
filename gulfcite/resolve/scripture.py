"""The Quran is one work that everybody has: it is cited by sura and verse, and no list needs to have it."""

from __future__ import annotations

from ..model import Item
from ..tables import meanings
from ..text.folding import fold

_SURA = "سوره "
_NAMES = ("القران", "المصحف")


def is_quran(item: Item) -> bool:
    title = fold(item.get("title", "")).strip()
    if not title or item.get("author"):
        return False
    return title.startswith((_SURA, *_NAMES)) or title in meanings("quran-sura")

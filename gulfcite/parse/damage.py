"""Damage that a whole description shows when it has been read."""

from __future__ import annotations

from ..model import Flaw
from ..text.folding import fold
from .draft import Draft
from .names.words import terms


def inverted(draft: Draft) -> Flaw | None:
    """PLAN, NATIONAL DEVELOPMENT. 2012. Ministry of Planning: a title that a tool turned round like a name."""
    item, owner = draft.item, draft.owner
    fields = ("title", "date", "publisher")
    if "author" in item or any(field not in owner for field in fields):
        return None
    title, date, publisher = (owner.index(field) for field in fields)
    first, _, rest = item.get("title", "").partition(",")
    words = fold(f"{first} {rest}").split()
    if not title < date < publisher or " " in first or "," in rest or not rest.strip():
        return None
    named = draft.passage.found(publisher, publisher + 2, "body-cue")  # behind a mark of emphasis too
    if not named or not all(word in terms() for word in words):
        return None
    return Flaw("inverted", item["title"], f"{rest.strip()} {first}")

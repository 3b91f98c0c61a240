"""Whether two records give a title, a journal or a publisher in words that cannot both be right."""

from __future__ import annotations

from typing import Literal

from ...model import Form, Item
from ...resolve.titles import abridges
from ...text.folding import is_arabic
from ...text.likeness import spelling_only
from .slips import replaced, same, words

Field = Literal["title", "container-title"]


def worded(field: Field, said: Item, held: Item, _: Form) -> tuple[str, str] | None:
    one, other = said.get(field, ""), held.get(field, "")
    if not one or not other or one == other or is_arabic(one) != is_arabic(other) or spelling_only(one, other):
        return None
    if abridges(one, other) or abridges(other, one):
        return None
    return (one, other) if replaced(words(one), words(other)) else None


def publisher(said: Item, held: Item, _: Form) -> tuple[str, str] | None:
    """Two houses that differ in their last word alone, as مكتبة النهضة العربية and مكتبة النهضة المصرية."""
    one, other = said.get("publisher", ""), held.get("publisher", "")
    if one == other or not one or not other:
        return None
    ours, theirs = words(one), words(other)
    if len(ours) != len(theirs) or len(ours) < 3 or is_arabic(one) != is_arabic(other):
        return None
    differing = [not same(a, b) for a, b in zip(ours, theirs, strict=True)]
    return (one, other) if differing[-1] and sum(differing) == 1 else None

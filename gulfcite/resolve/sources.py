"""Sources that prose names: which mentions are of one statement, report or agency."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Citation
from ..text.folding import fold


def source_before(citation: Citation, earlier: Sequence[Citation]) -> Citation | None:
    """The earlier mention of the same source, the nearest; None where this one is new.

    A bare "the statement" is the nearest one of its kind; otherwise type, author and date must be the same.
    """
    if citation.repeats or "author" not in citation.item:
        return _same_kind(citation, earlier) or _nearest_document(citation, earlier)
    for other in reversed(earlier):
        same = all(citation.item.get(field) == other.item.get(field) for field in ("type", "issued"))
        if same and _one_author(citation, other):
            return other
    return None


def _same_kind(citation: Citation, earlier: Sequence[Citation]) -> Citation | None:
    kind = fold(citation.item.get("genre", ""))
    return next((other for other in reversed(earlier) if kind and fold(other.item.get("genre", "")) == kind), None)


def _nearest_document(citation: Citation, earlier: Sequence[Citation]) -> Citation | None:
    kind = citation.item.get("type")
    return next(
        (other for other in reversed(earlier) if other.item.get("type") == kind and other.signal != "via"), None
    )


def _one_author(one: Citation, other: Citation) -> bool:
    """Whether two bodies or persons are named alike, or one name is part of the other."""
    names = [
        fold(each.item["author"][0].get("literal", "")) if each.item.get("author") else "" for each in (one, other)
    ]
    if not all(names):
        return fold(one.item.get("title", "")) == fold(other.item.get("title", "")) != ""
    return names[0] in names[1] or names[1] in names[0]

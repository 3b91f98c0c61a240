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
    same = [other for other in earlier if _one_author(citation, other) and _one_occasion(citation, other)]
    return same[-1] if same else None


def _one_occasion(one: Citation, other: Citation) -> bool:
    return one.item.get("type") == other.item.get("type") and one.item.get("issued") == other.item.get("issued")


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

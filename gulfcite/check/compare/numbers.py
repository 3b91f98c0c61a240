"""Whether two records give a year, a volume or an issue that cannot both be right."""

from __future__ import annotations

from typing import Literal

from ...model import Form, Item
from ...text.folding import ascii_digits

_PERIODICALS = frozenset(("article-journal", "article-magazine", "article-newspaper"))
_ON_PAGES = (*_PERIODICALS, "chapter", "paper-conference")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def year(said: Item, held: Item, _: Form) -> tuple[str, str] | None:
    ours, theirs = _year(said), _year(held)
    if ours and theirs and ours != theirs:
        return str(ours), str(theirs)
    return _hijri(said, held)


def numbered(field: Literal["volume", "issue"], said: Item, held: Item, _: Form) -> tuple[str, str] | None:
    """The volume or issue of a periodical; a book is cited by one volume after the other."""
    if said.get("type") not in _PERIODICALS or held.get("type") not in _PERIODICALS:
        return None
    one, other = said.get(field, ""), held.get(field, "")
    ours, theirs = _number(one), _number(other)
    return (one, other) if ours and theirs and ours != theirs else None


def paged(said: Item, held: Item) -> tuple[str, str] | None:
    """The pages of an article or a chapter; a first page alone is compared with the first."""
    if not (said.get("type") in _ON_PAGES and held.get("type") in _ON_PAGES):
        return None
    one, other = said.get("page", ""), held.get("page", "")
    ours, theirs = _extent(one), _extent(other)
    if not ours or not theirs or ours[: len(theirs)] == theirs[: len(ours)]:
        return None
    return one, other


def _extent(text: str) -> tuple[int, ...]:
    """The first and the last page, or the one that there is, low to high: 105-30 ends on 130; else nothing."""
    ends = ascii_digits(text).replace("–", "-").replace("—", "-").split("-")
    if len(ends) > 2 or not all(end.strip().isdecimal() for end in ends):
        return ()
    first, last = ends[0].strip(), ends[-1].strip()
    if len(last) < len(first) and int(last) > int(first[-len(last) :]):
        last = first[: -len(last)] + last
    return tuple(sorted({int(first), int(last)}))


def _year(item: Item) -> int | None:
    parts = item.get("issued", {}).get("date-parts", [])
    return parts[0][0] if parts and parts[0] else None


def _hijri(said: Item, held: Item) -> tuple[str, str] | None:
    ours, theirs = (item.get("custom", {}).get("hijri") for item in (said, held))
    return (f"{ours}هـ", f"{theirs}هـ") if ours and theirs and ours != theirs else None


def _number(text: str) -> int | None:
    """A number in digits of any script or in Roman ones; ``None`` for anything else, as a double issue."""
    text = ascii_digits(text).strip().lower()
    if text.isdecimal():
        return int(text)
    if not text or any(letter not in _ROMAN for letter in text):
        return None
    values = [_ROMAN[letter] for letter in text]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))

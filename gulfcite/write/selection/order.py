"""Works and entries in another order than the text's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...model import Analysis, Item, Reference, Work
from ...text.collation import Filed, filed_name, filed_title
from ...text.hijri import years

if TYPE_CHECKING:
    from . import Order

#: Later than any year: what has none comes last.
_NO_YEAR = 1 << 30


def ordered(analysis: Analysis, order: Order) -> Analysis:
    """The analysis with its works and entries in an order; notes and citations stay in that of the text."""
    if order == "text":
        return analysis
    works = {work.id: work for work in analysis.works}

    def entry_place(entry: Reference) -> Any:
        work = works.get(entry.work or "", Work("", "", entry.item))
        return place(work._replace(item=entry.item), order)

    return analysis._replace(
        references=tuple(sorted(analysis.references, key=entry_place)),
        works=tuple(sorted(analysis.works, key=lambda work: place(work, order))),
    )


def place(work: Work, order: Order) -> Any:
    """What to sort a work by; works of one place stay as they are. The same order gives what compares."""
    match order:
        case "author":
            return _author(work.item), _year(work.item), filed_title(work.item.get("title", ""))
        case "title":
            return filed_title(work.item.get("title", "")), _author(work.item), _year(work.item)
        case "year":
            return _year(work.item), _author(work.item), filed_title(work.item.get("title", ""))
        case "cited":
            return -len(work.citations)
        case "key":
            return work.key
        case _:
            return 0


def _author(item: Item) -> tuple[Filed, ...]:
    """The authors, else the editors; a work of nobody's is filed by its title."""
    people = item.get("author") or item.get("editor") or []
    names = [name.get("literal") or " ".join(filter(None, (name.get("family"), name.get("given")))) for name in people]
    return tuple(map(filed_name, names)) or (filed_title(item.get("title", "")),)


def _year(item: Item) -> int:
    """The year, reckoned where a Hijri one alone is printed."""
    parts = item.get("issued", {}).get("date-parts", [])
    if parts and parts[0]:
        return parts[0][0]
    hijri = str(item.get("custom", {}).get("hijri", ""))
    return years(int(hijri))[0] if hijri.isdecimal() else _NO_YEAR

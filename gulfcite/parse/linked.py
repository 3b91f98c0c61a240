"""Links behind the text: where a title leads, the work stands, though its address is printed nowhere."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from ..model import Citation, Document, Item, Link, Reference, Span

Read = TypeVar("Read", Reference, Citation)
_SCHEMES = ("http://", "https://")
_DOI_HOSTS = ("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/")


def linked(document: Document, read: Sequence[Read]) -> list[Read]:
    """References or citations, each that has no address with the one that its title or most of its text leads to."""
    links = sorted(link for link in document.structure.links if link.target.startswith(_SCHEMES))
    starts = [link.span[0] for link in links]
    found = []
    for one in read:
        own = links[bisect_left(starts, one.span[0]) : bisect_left(starts, one.span[1])]
        said = "URL" in one.item or "DOI" in one.item
        targets = {link.target for link in own if _is_of_work(document.text, link, one.item, one.span)}
        found.append(one if said or len(targets) != 1 else one._replace(item=_at(one.item, targets.pop())))
    return found


def _is_of_work(text: str, link: Link, item: Item, span: Span) -> bool:
    """Whether a link is of the work itself, and not of its author, its journal or a search for it."""
    start, end = link.span
    title, shown = item.get("title", ""), text[start:end]
    covers = 2 * (end - start) > span[1] - span[0]
    return bool(title) and (covers or title in shown or (shown in title and 2 * len(shown) > len(title)))


def _at(item: Item, target: str) -> Item:
    host = next((host for host in _DOI_HOSTS if target.startswith(host)), None)
    return {**item, "DOI": target.removeprefix(host)} if host else {**item, "URL": target}

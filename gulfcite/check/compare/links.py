"""Whether two records give two DOIs, or one link with two hosts, of which one is a slip: gcc-sg.org, gcc.sg.org."""

from __future__ import annotations

from ...model import Form, Item
from .slips import within

#: Letters of a host that may be a slip; more is a mirror or another site.
_MOST = 2
#: A path as short as this may be the same on any two sites.
_LEAST_PATH = 8


def link(said: Item, held: Item, _: Form) -> tuple[str, str] | None:
    ours, theirs = _parted(said.get("URL", "")), _parted(held.get("URL", ""))
    if ours[1] != theirs[1] or len(ours[1]) < _LEAST_PATH:
        return None
    return (ours[0], theirs[0]) if ours[0] != theirs[0] and within(_MOST, ours[0], theirs[0]) else None


def doi(said: Item, held: Item) -> tuple[str, str] | None:
    ours, theirs = said.get("DOI", ""), held.get("DOI", "")
    return (ours, theirs) if ours and theirs and ours.lower() != theirs.lower() else None


def _parted(url: str) -> tuple[str, str]:
    """Host and path of a URL, without its scheme and www."""
    host, _, path = url.strip("<> ").partition("://")[2].partition("/")
    return host.lower().removeprefix("www."), path.rstrip("/")

"""Long reading, watched: who shows how far it has come says by what, and nobody needs to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

Watch = Callable[[Iterable[int], int], Iterator[int]]


def _unseen(pages: Iterable[int], _: int) -> Iterator[int]:
    return iter(pages)


_watch: Watch = _unseen


def watch(by: Watch | None) -> None:
    """Have the pages of long documents go by this, which is given them and how many there are."""
    global _watch
    _watch = by or _unseen


def watched(pages: Iterable[int], total: int) -> Iterator[int]:
    """The pages, one at a time, seen by whoever watches."""
    return _watch(pages, total)

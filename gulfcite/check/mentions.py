"""Whether a title stands in a text word for word: what is printed there was cited or listed, however it was read."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..model import Item
from ..text.folding import fold
from .compare.slips import words

#: A title of fewer words may stand anywhere.
_LEAST = 3


def mentions(texts: Iterable[str]) -> Callable[[Item], bool]:
    """A function that tells whether the title of a record stands in one of the texts."""
    all_words = "|".join(map(_run, texts))

    def mentioned(item: Item) -> bool:
        title = item.get("title", "")
        return len(words(title)) >= _LEAST and _run(title) in all_words

    return mentioned


def _run(text: str) -> str:
    return f" {' '.join(words(fold(text)))} "

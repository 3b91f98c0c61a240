"""The footnotes and endnotes of a Word file: how they are numbered, and where their texts stand."""

from __future__ import annotations

from typing import NamedTuple

from ..composing import Composer
from ..xmltree import Element
from .values import number, value

FOOTNOTE, ENDNOTE = "footnote", "endnote"
KINDS = (FOOTNOTE, ENDNOTE)


class Called(NamedTuple):
    """A note that the text calls; ``mark`` is what its author put in the place of a number."""

    kind: str
    element: Element
    mark: str | None


class Notes:
    """The notes of one kind, and how far they are counted."""

    def __init__(self, kind: str, root: Element | None, settings: Element | None, body: Element) -> None:
        self.kind = kind
        self._elements = {} if root is None else {note.get("w:id", ""): note for note in root.findall(f"w:{kind}")}
        rules = [None if settings is None else settings.find(f"w:{kind}Pr")]
        rules += [section.find(f"w:{kind}Pr") for section in body.iter("w:sectPr")]
        starts = [number(rule, "w:numStart") for rule in rules]
        restarts = [value(rule, "w:numRestart") for rule in rules]
        self._start = next((start for start in starts if start is not None), 1)
        self._restart = next(filter(None, restarts), "continuous")
        self._count = self._start
        self._run = 0
        self._called: set[str] = set()

    def ends(self, part: str) -> None:
        """A ``Page`` or a ``Sect`` ends, with which numbers may begin anew."""
        if self._restart == f"each{part}" and self._count > self._start:
            self._count = self._start
            self._run += 1

    def take(self, key: str, composer: Composer, mark: str | None) -> tuple[Called, int, str] | None:
        """The note with this id when it is called for the first time, its order and the mark that calls it."""
        element = self._elements.get(key)
        if element is None or key in self._called:
            return None
        self._called.add(key)
        printed = mark
        if printed is None:
            printed = str(self._count)
            self._count += 1
        order = composer.announce(printed, (KINDS.index(self.kind), self._run))
        return Called(self.kind, element, mark), order, printed

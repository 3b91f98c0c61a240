"""What is found in two readings of one document, as multisets."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from gulfcite.model import Analysis, Citation

#: What is compared.
THINGS = ("notes", "references", "fields", "citations")


class Share(NamedTuple):
    """``same`` of the ``expected`` were found, and ``extra`` things besides."""

    same: int = 0
    expected: int = 0
    extra: int = 0

    def __str__(self) -> str:
        besides = f" +{self.extra}" if self.extra else ""
        return f"{self.same}/{self.expected}{besides} {self.value:.1%}"

    def __add__(self, other: Share) -> Share:  # type: ignore[override]
        return Share(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def value(self) -> float:
        """1.0 where all is the same; what is found besides counts as much as what is missed."""
        every = self.expected + self.extra
        return self.same / every if every else 1.0


def compared(expected: Analysis, found: Analysis) -> dict[str, Share]:
    """For each of ``THINGS`` how much of it is the same."""
    pairs = {name: (things(expected)[name], things(found)[name]) for name in THINGS}
    return {name: Share((a & b).total(), a.total(), (b - a).total()) for name, (a, b) in pairs.items()}


def things(analysis: Analysis) -> dict[str, Counter[str]]:
    """Notes and references by their texts, references by their fields too, citations with what they cite."""
    titles = {work.id: work.item.get("title", "") for work in analysis.works}

    def cites(citation: Citation) -> str:
        found = citation.resolution
        return f"{_plain(citation.text)} | {citation.form} | {found.status} {titles.get(found.work or '', '')}"

    return {
        "notes": Counter(_plain(note.text) for note in analysis.notes),
        "references": Counter(_plain(reference.text) for reference in analysis.references),
        "fields": Counter(repr(sorted(reference.item.items())) for reference in analysis.references),
        "citations": Counter(map(cites, analysis.citations)),
    }


def _plain(text: str) -> str:
    return " ".join(text.split())

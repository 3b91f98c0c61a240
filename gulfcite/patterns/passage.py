"""A stretch of a document as tokens, each with what the tables say of it: what every parser reads."""

from __future__ import annotations

from functools import cached_property

from ..model import Span
from ..tables.lexicon import Label, lexicon
from ..text.tokens import Token, tokenize

#: The tables whose words label parts of notes and entries.
CITATION_TABLES = (
    *("short-form", "signal", "page-label", "volume-label", "part-label", "issue-label", "year-of-journal", "edition"),
    *("ordinal", "number-word", "month", "era", "season", "life-date", "locator", "volume-count"),
    *("no-date", "no-place", "no-publisher", "no-edition", "no-pages"),
    *("honorific", "name-joiner", "name-particle", "and-others", "kunya-nisba", "function-word"),
    "collective-author",
    *("editor-role", "translator-role", "introduction-role", "supervisor-role", "other-role"),
    *("publisher-cue", "body-cue", "place", "journal-cue", "newspaper", "series", "chapter-in", "encyclopaedia"),
    *("thesis", "conference", "report", "law", "judgment", "manuscript", "archive", "interview"),
    *("web", "source-noun", "identifier", "quran-sura", "hadith-cue"),
)


def _start(label: Label) -> int:
    return label.start


class Passage:
    """``text[start:end]`` of a document, tokenised once and labelled when first asked."""

    def __init__(self, text: str, span: Span, tables: tuple[str, ...] = CITATION_TABLES) -> None:
        self.text = text
        self.span = span
        self.tokens: list[Token] = tokenize(text, *span)
        self.size = len(self.tokens)
        #: How much a range of tokens looks like a person's name: asked again and again, and reckoned once.
        self.scores: dict[tuple[int, int], float] = {}
        self._tables = tables

    @cached_property
    def labels(self) -> list[list[Label]]:
        """For each token, what begins there, at most one label a table, the longest first."""
        return lexicon(*self._tables).labels(self.tokens)

    @cached_property
    def _by_table(self) -> dict[str, list[Label]]:
        found: dict[str, list[Label]] = {}
        for labels in self.labels:
            for label in labels:
                found.setdefault(label.table, []).append(label)
        return found

    def found(self, start: int, end: int, *tables: str) -> list[Label]:
        """All labels of the ``tables`` that begin in tokens ``[start, end)``, in order."""
        all_of = [self._by_table.get(table, ()) for table in tables]
        labels = [label for labels in all_of for label in labels if start <= label.start < end]
        if len(tables) > 1:
            labels.sort(key=_start)
        return labels

    def label(self, at: int, *tables: str) -> Label | None:
        """The longest label of one of the ``tables`` that begins at token ``at``."""
        if 0 <= at < self.size and (labels := self.labels[at]):
            for label in labels:
                if label.table in tables:
                    return label
        return None

    def key(self, at: int) -> str:
        """The key of token ``at``; empty outside the passage."""
        return self.tokens[at].key if 0 <= at < self.size else ""

    def kind(self, at: int) -> str:
        """The kind of token ``at``; empty outside the passage."""
        return self.tokens[at].kind if 0 <= at < self.size else ""

    def span_of(self, start: int, end: int) -> Span:
        """The place in the document of tokens ``[start, end)``, which are not empty."""
        return self.tokens[start].start, self.tokens[end - 1].end

    def quote(self, start: int, end: int) -> str:
        """Tokens ``[start, end)`` as they stand in the text, white space folded to single spaces."""
        if start >= end:
            return ""
        first, last = self.span_of(start, end)
        return " ".join(self.text[first:last].split())

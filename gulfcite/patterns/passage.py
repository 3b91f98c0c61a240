"""A stretch of a document as tokens, each with what the tables say of it: what every parser reads."""

from __future__ import annotations

from ..model import Span
from ..tables.lexicon import Label, lexicon
from ..text.tokens import WORD, tokenize

#: The tables whose words label parts of notes and entries.
CITATION_TABLES = (
    *("short-form", "signal", "page-label", "volume-label", "part-label", "issue-label", "year-of-journal", "edition"),
    *("ordinal", "number-word", "month", "era", "season", "life-date", "locator", "volume-count"),
    *("no-date", "no-place", "no-publisher", "no-edition", "no-pages"),
    *("honorific", "name-joiner", "name-particle", "and-others", "kunya-nisba", "function-word"),
    "collective-author",
    *("editor-role", "translator-role", "introduction-role", "supervisor-role", "other-role"),
    *(
        "publisher-cue",
        "body-cue",
        "place",
        "state",
        "journal-cue",
        "newspaper",
        "series",
        "chapter-in",
        "encyclopaedia",
    ),
    *("thesis", "conference", "report", "law", "judgment", "manuscript", "archive", "interview"),
    *("web", "source-noun", "identifier", "quran-sura", "hadith-cue"),
)


def _start(label: Label) -> int:
    return label.start


class Passage:
    """``text[start:end]`` of a document, tokenised and labelled once.

    ``starts``, ``ends``, ``kinds`` and ``keys`` are those of its tokens; ``labels`` has what begins at a token, the
    longest first and at most one label a table, where anything does.
    """

    __slots__ = ("_by_table", "ends", "keys", "kinds", "labels", "scores", "size", "span", "starts", "text")

    def __init__(self, text: str, span: Span, tables: tuple[str, ...] = CITATION_TABLES) -> None:
        self.text = text
        self.span = span
        self.starts, self.ends, self.kinds, self.keys = tokenize(text, *span)
        self.size = len(self.keys)
        #: How much a range of tokens looks like a person's name: asked again and again, and reckoned once.
        self.scores: dict[tuple[int, int], float] = {}
        self.labels: dict[int, dict[str, Label]] = lexicon(*tables).labels(self.keys)
        self._by_table: dict[str, list[Label]] = {}
        for labels in self.labels.values():
            if "and-others" in labels and self._is_article(labels["and-others"].end - 1):
                del labels["and-others"]
            for table, label in labels.items():
                self._by_table.setdefault(table, []).append(label)

    def has(self, *tables: str) -> bool:
        """Whether a label of one of the ``tables`` begins anywhere."""
        return not self._by_table.keys().isdisjoint(tables)

    def _is_article(self, at: int) -> bool:
        """Smith & Al-Rashid · Hassan et al-Khatib · Smith & Al Rashid: the article of a name, and no “and others”."""
        if self.key(at) != "al":
            return False
        hyphen = self.key(at + 1) == "-" and self.ends[at] == self.starts[at + 1]
        return self.kind(at + 1 + hyphen) == WORD and (hyphen or self.printed(at) == "Al")

    def found(self, start: int, end: int, *tables: str) -> list[Label]:
        """All labels of the ``tables`` that begin in tokens ``[start, end)``, in order."""
        of = self._by_table
        if of.keys().isdisjoint(tables):
            return []
        labels = [label for table in tables if table in of for label in of[table] if start <= label.start < end]
        if len(tables) > 1:
            labels.sort(key=_start)
        return labels

    def label(self, at: int, *tables: str) -> Label | None:
        """The longest label of one of the ``tables`` that begins at token ``at``."""
        labels = self.labels.get(at)
        if labels is not None:
            for table in labels:
                if table in tables:
                    return labels[table]
        return None

    def key(self, at: int) -> str:
        """The key of token ``at``; empty outside the passage."""
        return self.keys[at] if 0 <= at < self.size else ""

    def kind(self, at: int) -> str:
        """The kind of token ``at``; empty outside the passage."""
        return self.kinds[at] if 0 <= at < self.size else ""

    def read_as(self, at: int, key: str) -> None:
        """Take the mark at token ``at`` for another: a dash that parts elements is a comma."""
        self.keys[at] = key

    def find(self, key: str, start: int, end: int) -> int | None:
        """The first of tokens ``[start, end)`` with this key."""
        return self.keys.index(key, start, end) if key in self.keys[start:end] else None

    def words(self, start: int, end: int) -> int:
        """How many of tokens ``[start, end)`` are words."""
        return self.kinds[start:end].count(WORD)

    def span_of(self, start: int, end: int) -> Span:
        """The place in the document of tokens ``[start, end)``, which are not empty."""
        return self.starts[start], self.ends[end - 1]

    def printed(self, at: int) -> str:
        """Token ``at`` as it stands in the text."""
        return self.text[self.starts[at] : self.ends[at]]

    def quote(self, start: int, end: int) -> str:
        """Tokens ``[start, end)`` as they stand in the text, white space folded to single spaces."""
        if start >= end:
            return ""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split())

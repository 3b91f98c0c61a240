"""Citation contexts: a line for each citation, with the sentence that cites and the work that is cited."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..model import Analysis, Citation, Note, Span
from ..parse.prose.sentence_ends import sentences
from .places import placer
from .public import dumps, resolved

#: In characters. What is shorter may be a heading, which ends without a mark.
_PARAGRAPH = 80
#: What ends a paragraph, and what begins none: neither a bullet nor a number goes on with a sentence.
_CLOSED = frozenset('.؟?!:;؛»"”)]-¹²³⁴⁵⁶⁷⁸⁹⁰')
_MIDDLE = frozenset("،,؛;(«")


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """A line for each citation, in the order of the text, as JSON. Spans are those of the document's text."""
    for analysis in analyses:
        body = _Body(analysis)
        for citation in analysis.citations:
            yield dumps(body.context(citation)) + "\n"


class _Body:
    """The paragraphs of a document, cut into sentences where a citation asks for them."""

    def __init__(self, analysis: Analysis) -> None:
        self._path = analysis.document.path
        self._text = analysis.document.text
        self._prose = _joined(analysis.document.text, analysis.prose)
        self._notes = {note.id: note for note in analysis.notes}
        self._works = {work.id: {"id": work.id, "key": work.key, "csl": work.item} for work in analysis.works}
        self._place = placer(analysis.document)
        self._headings = list(_heads(analysis))
        calls = (call for note in analysis.notes for call in (note.callout, *(also.callout for also in note.also)))
        called = (span[0] for span in calls if span)
        self._cited = sorted([*called, *(citation.span[0] for citation in analysis.citations)])
        self._cut: dict[Span, list[Span]] = {}

    def context(self, citation: Citation) -> dict[str, Any]:
        note = self._notes.get(citation.note or "")
        anchor = citation.span if note is None else note.callout
        heading = None if anchor is None else _before(self._headings, anchor[0])
        return {
            "path": self._path,
            "citation": citation.id,
            "span": citation.span,
            "text": citation.text,
            "form": citation.form,
            "where": citation.where,
            "signal": citation.signal,
            "locator": citation.locator,
            "sentence": anchor and self._quoted(self._sentence(anchor, self._paragraph(anchor))),
            "note": note and self._noted(note, citation),
            "heading": heading and self._quoted(heading),
            "place": self._place(anchor or citation.span),
            "work": self._works.get(citation.resolution.work or ""),
            "resolution": resolved(citation.resolution),
        }

    def _noted(self, note: Note, citation: Citation) -> dict[str, Any]:
        """The note of a citation, with the sentence in it that cites."""
        return {
            "id": note.id,
            "marker": note.marker,
            "span": note.span,
            "text": note.text,
            "callout": note.callout,
            "sentence": self._quoted(self._sentence(citation.span, note.span)),
        }

    def _quoted(self, span: Span) -> dict[str, Any]:
        return {"span": span, "text": self._text[span[0] : span[1]]}

    def _paragraph(self, anchor: Span) -> Span:
        """The paragraph of prose around a place, else its line."""
        found = _before(self._prose, anchor[0])
        if found and anchor[1] <= found[1]:
            return found
        start, end = self._text.rfind("\n", 0, anchor[0]) + 1, self._text.find("\n", anchor[1])
        return start, end if end >= 0 else len(self._text)

    def _sentence(self, anchor: Span, paragraph: Span) -> Span:
        """The sentence around a place, the sentences where it goes on beyond one."""
        if paragraph not in self._cut:
            self._cut[paragraph] = sentences(self._text, paragraph, self._cited)
        cut = self._cut[paragraph]
        first, last = _before(cut, anchor[0]), _before(cut, anchor[1] - 1)
        return (first[0], max(last[1], anchor[1])) if first and last else anchor


def _heads(analysis: Analysis) -> Iterator[Span]:
    """The headings of the body: none that opens notes or a list of references."""
    starts = sorted([*(note.span[0] for note in analysis.notes), *(entry.span[0] for entry in analysis.references)])
    for heading in analysis.headings:
        at = bisect_right(starts, heading[1])
        prose = _after(analysis.prose, heading[1])
        if prose is not None and (at == len(starts) or prose < starts[at]):
            yield heading


def _joined(text: str, prose: Sequence[Span]) -> list[Span]:
    """The paragraphs, in one where a page has broken off a sentence and nothing stands between."""
    spans: list[Span] = []
    for start, end in prose:
        first, last = spans[-1] if spans else (0, 0)
        broken = last - first >= _PARAGRAPH and text[last - 1] not in _CLOSED
        if broken and text[last:start].isspace() and (text[start].isalpha() or text[start] in _MIDDLE):
            spans[-1] = (first, end)
        else:
            spans.append((start, end))
    return spans


def _before(spans: Sequence[Span], at: int) -> Span | None:
    """The last of spans in order that begins before a place, or at it."""
    index = bisect_right(spans, at, key=_start)
    return spans[index - 1] if index else None


def _after(spans: Sequence[Span], at: int) -> int | None:
    """Where the first of spans in order begins that begins after a place."""
    index = bisect_right(spans, at, key=_start)
    return spans[index][0] if index < len(spans) else None


def _start(span: Span) -> int:
    return span[0]

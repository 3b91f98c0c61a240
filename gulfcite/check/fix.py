"""Findings that can be mended without asking what was meant."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Analysis, Document, Edit, Source
from ..text.anchors import in_step, sourced
from .place import source_of


class UnsafeFixError(ValueError):
    """A document that can't be written back byte for byte; the text says why."""


def fixed(analysis: Analysis) -> tuple[str, int]:
    """The file's text with every finding mended that can be, and how many were; of two that overlap the first is."""
    source, mended, pieces, at = source_of(analysis.document), 0, [], 0
    text = source.text
    for finding in analysis.findings:
        edits = sorted(_in_file(source, finding.edits))
        if edits and edits[0].span[0] >= at:
            for edit in edits:
                pieces += [text[at : edit.span[0]], edit.text]
                at = edit.span[1]
            mended += 1
    return "".join([*pieces, text[at:]]), mended


def _in_file(source: Source, edits: Sequence[Edit]) -> Sequence[Edit]:
    """The edits at their places in the file; none where markup stands within one, which is for its author to mend."""
    if not all(in_step(source.anchors, *edit.span) for edit in edits):
        return ()
    moved = ((edit, sourced(source.anchors, edit.span[0])) for edit in edits)
    return [Edit((at, at + edit.span[1] - edit.span[0]), edit.text) for edit, at in moved]


def encoded(document: Document, text: str) -> bytes:
    """The bytes of a document with another text; raises ``UnsafeFixError`` where the rest would not stay as it is."""
    mark = next((mark for mark in _MARKS if document.data.startswith(mark)), b"")
    codec = document.encoding.removesuffix("-sig")
    if mark + source_of(document).text.encode(codec, "surrogatepass") != document.data:
        raise UnsafeFixError(f"{document.path}: can't be written back byte for byte, so it is left as it is")
    return mark + text.encode(codec, "surrogatepass")


#: Byte order marks, the longest first.
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
__all__ = ["Edit", "UnsafeFixError", "encoded", "fixed"]

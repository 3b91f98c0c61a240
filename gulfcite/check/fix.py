"""Findings that can be mended without asking what was meant."""

from __future__ import annotations

from ..model import Analysis, Document, Edit


class UnsafeFixError(ValueError):
    """A document that can't be written back byte for byte; the text says why."""


def fixed(analysis: Analysis) -> tuple[str, int]:
    """The text with every finding mended that can be, and how many were; of two that overlap the first is."""
    text, mended, pieces, at = analysis.document.text, 0, [], 0
    for finding in analysis.findings:
        edits = sorted(finding.edits)
        if edits and edits[0].span[0] >= at:
            for edit in edits:
                pieces += [text[at : edit.span[0]], edit.text]
                at = edit.span[1]
            mended += 1
    return "".join([*pieces, text[at:]]), mended


def encoded(document: Document, text: str) -> bytes:
    """The bytes of a document with another text; raises ``UnsafeFixError`` where the rest would not stay as it is."""
    mark = next((mark for mark in _MARKS if document.data.startswith(mark)), b"")
    codec = document.encoding.removesuffix("-sig")
    if mark + document.text.encode(codec, "surrogatepass") != document.data:
        raise UnsafeFixError(f"{document.path}: can't be written back byte for byte, so it is left as it is")
    return mark + text.encode(codec, "surrogatepass")


#: Byte order marks, the longest first.
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
__all__ = ["Edit", "UnsafeFixError", "encoded", "fixed"]

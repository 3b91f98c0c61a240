"""What is printed of references: all of it once, or every entry and citation."""

from __future__ import annotations

from ..model import Analysis, Citation, Note, Reference

Part = Reference | Note | Citation


def parts(analysis: Analysis) -> tuple[Part, ...]:
    """The entries, the notes and the citations in the text, each character of them once."""
    cited = (citation for citation in analysis.citations if citation.where == "text")
    return (*analysis.references, *analysis.notes, *cited)


def holders(analysis: Analysis) -> tuple[Reference | Citation, ...]:
    """Every entry and citation: what has a record of its own."""
    return (*analysis.references, *analysis.citations)

"""What is printed of references: the entries, the notes and the citations in the text, each once."""

from __future__ import annotations

from ..model import Analysis, Citation, Note, Reference

Part = Reference | Note | Citation


def parts(analysis: Analysis) -> tuple[Part, ...]:
    cited = (citation for citation in analysis.citations if citation.where == "text")
    return (*analysis.references, *analysis.notes, *cited)

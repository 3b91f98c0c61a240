"""The steps a document goes through, in order."""

from __future__ import annotations

from .model import Analysis, Document


def analyse(document: Document) -> Analysis:
    """Read one document: blocks, then notes, references and citations, then works and findings."""
    return Analysis(document=document)

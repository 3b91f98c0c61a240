"""What a finding is known by when the lines around it move: its rule, its words, and which of its like it is."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

from ..model import Analysis
from ..text.folding import fold

_LENGTH = 32


def fingerprints(analysis: Analysis) -> list[str]:
    """One for each finding, in their order: hexadecimal, and different for two findings of one document."""
    met: Counter[str] = Counter()
    found = []
    for finding in analysis.findings:
        words = " ".join(fold(analysis.document.text[slice(*finding.span)]).split())
        said = f"{finding.code}\0{words}"
        found.append(digest(f"{said}\0{met[said]}"))
        met[said] += 1
    return found


def digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]

"""What a careful editor would flag in one document: a rule a file, and this list of them."""

from __future__ import annotations

from ..model import Analysis, Finding
from .place import placer
from .rule import Rule, Said
from .rules import (
    duplicate_entry,
    malformed_url,
    mismatch,
    missing_entry,
    scrambled,
    uncited_entry,
    unmatched_callout,
    unmatched_note,
    unresolved_ibid,
    unresolved_short,
)

#: Every rule. The families: 1 short forms, 2 the list, 3 notes, 4 what is said twice, 5 links, 6 damage.
RULES: tuple[Rule, ...] = (
    unresolved_short.RULE,
    unresolved_ibid.RULE,
    missing_entry.RULE,
    uncited_entry.RULE,
    duplicate_entry.RULE,
    unmatched_callout.RULE,
    unmatched_note.RULE,
    mismatch.RULE,
    malformed_url.RULE,
    scrambled.RULE,
)


def examine(analysis: Analysis) -> tuple[Finding, ...]:
    """What the rules say of a document, in the order of its text, then of their codes."""
    place = placer(analysis.document.text)
    findings = [_finding(rule, said, *place(said.span[0])) for rule in RULES for said in rule.find(analysis)]
    return tuple(sorted(findings, key=lambda finding: (finding.span, finding.code, finding.target or "")))


def _finding(rule: Rule, said: Said, line: int, column: int) -> Finding:
    severity = said.severity or rule.severity
    return Finding(rule.code, rule.name, severity, said.message, said.span, line, column, said.target)

"""What a careful editor would flag in one document: a rule a file, and this list of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Analysis, Finding
from .phrase import Language
from .place import placed
from .rule import Rule, Said
from .rules import (
    ambiguous_short,
    calendars,
    dead_url,
    doi_mismatch,
    duplicate_entry,
    ibid_after_several,
    impossible_year,
    malformed_doi,
    malformed_isbn,
    malformed_issn,
    malformed_url,
    mismatch,
    missing_entry,
    missing_note,
    missing_twin,
    mixed_digits,
    moved_url,
    note_numbering,
    page_outside,
    pages_apart,
    reversed_pages,
    scrambled,
    short_before_full,
    spacing,
    spelling,
    twin_mismatch,
    unbalanced,
    uncited_entry,
    unidentifiable_entry,
    unknown_doi,
    unmatched_callout,
    unmatched_note,
    unresolved_ibid,
    unresolved_short,
    unsorted_list,
)

if TYPE_CHECKING:  # it is an extra
    from ..online.web import Web

#: The rules that need nothing but the document: 1 the chain of short forms, 2 the list, 3 notes, 4 fields.
RULES: tuple[Rule, ...] = (
    unresolved_short.RULE,
    unresolved_ibid.RULE,
    ambiguous_short.RULE,
    ibid_after_several.RULE,
    short_before_full.RULE,
    missing_note.RULE,
    missing_entry.RULE,
    uncited_entry.RULE,
    duplicate_entry.RULE,
    mismatch.RULE,
    missing_twin.RULE,
    twin_mismatch.RULE,
    unsorted_list.RULE,
    spelling.RULE,
    unmatched_callout.RULE,
    unmatched_note.RULE,
    note_numbering.RULE,
    unidentifiable_entry.RULE,
    impossible_year.RULE,
    calendars.RULE,
    reversed_pages.RULE,
    page_outside.RULE,
    pages_apart.RULE,
    malformed_url.RULE,
    malformed_doi.RULE,
    malformed_isbn.RULE,
    malformed_issn.RULE,
    mixed_digits.RULE,
    scrambled.RULE,
    unbalanced.RULE,
    spacing.RULE,
)
#: Family 5, asked only when it is asked for: the rules that look a link or a DOI up.
ONLINE: tuple[Rule, ...] = (dead_url.RULE, moved_url.RULE, unknown_doi.RULE, doi_mismatch.RULE)


def examine(
    analysis: Analysis, rules: Sequence[Rule] = RULES, language: Language = "en", web: Web | None = None
) -> tuple[Finding, ...]:
    """What the rules say of a document, in the order of its text, then of their codes; online ones ask the ``web``."""
    place = placed(analysis.document)
    asked = [(rule, rule.find(analysis, web) if rule.online else rule.find(analysis)) for rule in rules]
    findings = [_finding(rule, said, language, *place(said.span[0])) for rule, found in asked for said in found]
    return tuple(sorted(findings, key=lambda finding: (finding.span, finding.code, finding.target or "")))


def _finding(rule: Rule, said: Said, language: Language, line: int, column: int) -> Finding:
    severity = said.severity or rule.severity
    message = said.message.said_in(language)
    return Finding(
        rule.code, rule.kind or rule.name, severity, message, said.span, line, column, said.target, said.edits
    )

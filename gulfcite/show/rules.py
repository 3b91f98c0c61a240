"""The rules of the check, and what one of them says of itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..check.phrase import Language, Message, Phrase
from ..check.rule import Rule
from ..write.public import dumps

_FAILS, _PASSES = Phrase("Fails:", "مثال مخالف:"), Phrase("Passes:", "مثال سليم:")
_INDENT = "    "


def show(rules: Sequence[Rule], language: Language) -> None:
    """Print a table of the rules."""
    from .table import screen, table

    rows = ((rule.code, rule.name, rule.severity, Message(rule.finds).said_in(language)) for rule in rules)
    screen().print(table("Rules", ("code", "name", "severity", "finds"), rows))


def json(rules: Sequence[Rule], language: Language) -> Iterator[str]:
    """A list with an object a rule."""
    yield "["
    for number, rule in enumerate(rules):
        shape = {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity,
            "finds": Message(rule.finds).said_in(language),
            "why": Message(rule.why).said_in(language),
            "fails": rule.fails,
            "passes": rule.passes,
        }
        yield (",\n" if number else "\n") + dumps(shape)
    yield "\n]\n"


def documented(rule: Rule, language: Language) -> str:
    """What a rule finds, why that matters, and its examples, as plain text."""
    finds, why, fails, passes = (
        Message(phrase).said_in(language) for phrase in (rule.finds, rule.why, _FAILS, _PASSES)
    )
    examples = "".join(
        f"\n{title}\n\n{_indented(text)}" for title, text in ((fails, rule.fails), (passes, rule.passes))
    )
    return f"{rule.code} {rule.name} ({rule.severity})\n\n{finds}\n{why}\n{examples}"


def _indented(text: str) -> str:
    return "".join(f"{_INDENT}{line}" if line.strip() else line for line in text.splitlines(keepends=True))

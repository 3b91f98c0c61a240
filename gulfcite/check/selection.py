"""Which rules are asked: chosen by code, by the beginning of a code (``GC2``), or by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from . import ONLINE, RULES
from .rule import Rule


class UnknownRuleError(ValueError):
    """A selector that no rule answers to; its text says so, with the nearest that one does."""


#: Every rule, in the order of codes.
EVERY = RULES + ONLINE


def selected(select: Sequence[str], ignore: Sequence[str], *, online: bool = False) -> tuple[Rule, ...]:
    """The rules that ``select`` names (all of them, if it names none) without those that ``ignore`` names.

    Rules that ask the web are among them only where ``online`` says so.
    """
    chosen = named(select) if select else {rule.code for rule in EVERY}
    chosen -= named(ignore)
    return tuple(rule for rule in (EVERY if online else RULES) if rule.code in chosen)


def named(selectors: Iterable[str]) -> set[str]:
    """The codes of the rules that selectors name; raises ``UnknownRuleError`` for one that names none."""
    return {code for selector in selectors for code in _named(selector.strip())}


def _named(selector: str) -> list[str]:
    if selector.upper() == "ALL":
        return [rule.code for rule in EVERY]
    code = selector.upper()
    found = [rule.code for rule in EVERY if rule.name == selector.lower() or (code and rule.code.startswith(code))]
    if not found:
        raise UnknownRuleError(f"there is no rule {selector!r}{nearest(selector, _selectors())}")
    return found


def _selectors() -> list[str]:
    return [name for rule in EVERY for name in (rule.code, rule.name)]


def nearest(word: str, known: Iterable[str]) -> str:
    """``; did you mean …?`` with the known word that is nearest, if one is near."""
    folded = {name.lower(): name for name in known}
    close = get_close_matches(word.lower(), folded, n=1)
    return f"; did you mean {folded[close[0]]!r}?" if close else ""

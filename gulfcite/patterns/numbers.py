"""What numbers look like that may be years, and those that a slip of the keyboard made."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..model import Span

# 1954 · ١٩٥٤
_FOUR = regex.compile(r"(?<!\d) \d{4} (?!\d)", regex.VERBOSE)
# 1990هـ · 1990 H
_HIJRI = regex.compile(r"\d \s?+ [هﻫAaHh]", regex.VERBOSE)
# 13.6
_TORN = regex.compile(r"(?<!\d) \d\d \. (?= \d (?!\d))", regex.VERBOSE)
# 19٨7
_MIXED = regex.compile(
    r"\d (?: (?<=[0-9]) [٠-٩۰-۹] | (?<=[٠-٩]) [0-9۰-۹] | (?<=[۰-۹]) [0-9٠-٩] )",
    regex.VERBOSE,
)


def of_four(text: str) -> Iterator[Span]:
    """Where the numbers of four digits stand."""
    return (match.span() for match in _FOUR.finditer(text))


def has_hijri(text: str) -> bool:
    """Whether a number may have the mark of the Hijri era: its first letter, perhaps behind a space."""
    return _HIJRI.search(text) is not None


def torn(text: str) -> Iterator[Span]:
    """Where two digits, a stop and a digit stand."""
    return ((match.start(), match.end() + 1) for match in _TORN.finditer(text))


def has_mixed(text: str) -> bool:
    """Whether digits of two scripts touch."""
    return _MIXED.search(text) is not None

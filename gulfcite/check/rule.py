"""What a rule is: a code, a name, and a function that says where a document breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from ..model import Analysis, Severity, Span


class Said(NamedTuple):
    """One breach: what it is about, the characters that show it, and a reason that a person can act on.

    ``target`` is the id of the object, ``None`` where it has none; ``severity`` is the rule's own where left out.
    """

    target: str | None
    span: Span
    message: str
    severity: Severity | None = None


class Rule(NamedTuple):
    """One thing a careful editor looks for. ``code`` is stable: people suppress findings by it."""

    code: str
    name: str
    severity: Severity
    summary: str
    find: Callable[[Analysis], Iterable[Said]]

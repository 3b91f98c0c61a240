"""What a rule is: a code, what it finds and why that matters, examples of both kinds, and how it is found."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from ..model import Edit, Severity, Span
from .phrase import Message, Phrase


class Said(NamedTuple):
    """One breach: what it is about, the characters that show it, and a reason that a person can act on.

    ``target`` is the id of the object, ``None`` where it has none; ``severity`` is the rule's own where left out;
    ``edits`` mend it without asking what was meant.
    """

    target: str | None
    span: Span
    message: Message
    severity: Severity | None = None
    edits: tuple[Edit, ...] = ()


class Rule(NamedTuple):
    """One thing a careful editor looks for. ``code`` is stable: people suppress findings by it.

    ``fails`` and ``passes`` are documents: the rule speaks of the first and is silent on the second. ``kind`` is the
    name that programs know the findings by where kindred rules share one. ``find`` is given the analysis and, where
    the rule is ``online``, the ``online.web.Web`` to ask.
    """

    code: str
    name: str
    severity: Severity
    finds: Phrase
    why: Phrase
    fails: str
    passes: str
    find: Callable[..., Iterable[Said]]
    kind: str = ""
    online: bool = False

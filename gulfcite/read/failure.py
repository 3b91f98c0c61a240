"""An input that could not be read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unreadable:
    """``reason`` says what is wrong and, after a semicolon, what to do."""

    path: str
    reason: str

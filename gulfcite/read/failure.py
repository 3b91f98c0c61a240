"""An input that could not be read."""

from typing import NamedTuple


class Unreadable(NamedTuple):
    """``reason`` says what is wrong and, after a semicolon, what to do."""

    path: str
    reason: str


class RefusedError(ValueError):
    """Why the bytes of a file are not read, worded as ``Unreadable.reason``; never leaves the reader of its kind."""

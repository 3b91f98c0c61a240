"""An input that could not be read."""

from typing import NamedTuple


class Unreadable(NamedTuple):
    """``reason`` says what is wrong and, after a semicolon, what to do."""

    path: str
    reason: str

"""Plain text, the first input format."""

from __future__ import annotations

from ..model import Document
from .encodings import decode
from .failure import Unreadable

#: Bytes of a line that is refused: no text has one, and no step is meant for one.
LONG_LINE = 10_000_000


def read(path: str, data: bytes, encoding: str | None = None) -> Document | Unreadable:
    """The document these bytes of a text file hold; ``encoding`` is their codec, where it is known."""
    decoded = decode(data, encoding)
    if isinstance(decoded, str):
        return Unreadable(path, decoded)
    if not decoded.text or decoded.text.isspace():
        return Unreadable(path, "is empty; give a file with text in it")
    if len(data) >= LONG_LINE and any(len(line.encode()) >= LONG_LINE for line in decoded.text.splitlines(True)):
        return Unreadable(path, "has a line of 10 MB or more, the most that is read; break it into lines")
    return Document(path, decoded.text, decoded.encoding, data)

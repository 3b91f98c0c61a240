"""The encoding that a page says it is in, for what is not in UTF-8."""

from __future__ import annotations

import codecs

from ..encodings import Decoded, decode

#: A page says its encoding within so many bytes.
_HEAD = 4096
#: What browsers take these names for.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874"}
#: The codecs of what pages are written in; Python has others, which are no letters.
_WRITTEN = ("cp", "iso8859", "koi8", "mac-", "gb", "big5", "euc", "shift", "utf-8", "tis")
_LABELS = (b"charset=", b"encoding=")
_ENDS = b" \t\r\n\f;>/?\"'"
_LONGEST = 40


def decoded(data: bytes, encoding: str | None) -> Decoded | str:
    """The letters of a page, or why not: by the ``encoding`` given, as UTF-8, as it says itself, or as it looks."""
    said = None if encoding or data.startswith((b"\xff\xfe", b"\xfe\xff")) or _is_utf8(data) else _said(data)
    found = decode(data, said) if said else ""
    return found if isinstance(found, Decoded) else decode(data, encoding)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _said(data: bytes) -> str | None:
    head = data[:_HEAD].lower()
    for label in _LABELS:
        _, found, rest = head.partition(label)
        bare = rest[:_LONGEST].lstrip(b" \"'")
        end = next((at for at, sign in enumerate(bare) if sign in _ENDS), len(bare))
        if found and end:
            return _codec(bare[:end].decode("ascii", errors="replace"))
    return None


def _codec(label: str) -> str | None:
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return _MEANT.get(name, name) if name == "ascii" or name.startswith(_WRITTEN) else None

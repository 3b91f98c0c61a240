"""What a cell of a sheet says, safe from spreadsheets, there and back.

A spreadsheet runs what begins with a sign of a formula, also behind a mark that parts cells in its own country, where
that is another than the file's. An apostrophe before it makes it text: https://owasp.org/www-community/attacks/CSV_Injection
"""

from __future__ import annotations

from collections.abc import Callable

from ..text.folding import INVISIBLE

_SIGNS = frozenset("=+-@＝＋－＠")
_BREAKS = "\t\r\n"
_PARTING = frozenset(";" + _BREAKS)
_QUOTE = "'"
#: What may stand before a sign, unseen.
_UNSEEN = _QUOTE + " \v\f\0\xa0\u2028\u2029\u3000" + "".join(sorted(INVISIBLE))


def guarded(text: str) -> str:
    """The text with an apostrophe wherever a formula could begin."""
    return _changed(text, lambda part: _QUOTE + part)


def unguarded(cell: str) -> str:
    """The text that was guarded so."""
    return _changed(cell, lambda part: part.removeprefix(_QUOTE))


def _changed(text: str, change: Callable[[str], str]) -> str:
    """The text with a change to each part of it that could be taken for a formula."""
    if not _SIGNS.intersection(text) and not text.lstrip(_QUOTE).startswith(tuple(_BREAKS)):
        return text
    parts: list[str] = []
    begin = 0
    for at in [*(at for at, letter in enumerate(text) if letter in _PARTING), len(text)]:
        part = text[begin:at]
        first_break = not begin and not part.strip(_QUOTE) and text[at : at + 1] in tuple(_BREAKS)
        parts.append(change(part) if part.lstrip(_UNSEEN)[:1] in _SIGNS or first_break else part)
        parts.append(text[at : at + 1])
        begin = at + 1
    return "".join(parts)

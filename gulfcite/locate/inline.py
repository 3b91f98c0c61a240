"""Several notes or entries on one line, told by their numbers: ``(1) ... ص 20. (2) ... ص 25.``"""

from __future__ import annotations

from ..model import Span
from ..text.folding import ascii_digits
from .evidence import ends_in_page
from .lines import BLANK
from .markers import BRACKET, PAREN, RAISED, SUPERSCRIPTS, Marker, marker

_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_RAISED = str.maketrans("0123456789", SUPERSCRIPTS)
#: What the piece before a number ends with.
_CLOSED = '.؟?!>»”"؛;'
#: The longest marker, with white space after it and a letter.
_MARKER = 16
#: How much before a number tells whether it may begin a text.
_BEFORE = 24


class Piece:
    """One of several texts on a line: its ``span`` without the number, and the number."""

    __slots__ = ("number", "span")

    def __init__(self, span: Span, number: str) -> None:
        self.span = span
        self.number = number


def pieces(text: str, span: Span, kind: str, number: int) -> list[Piece]:
    """The texts in ``span``, which bears ``number``: one, or as many as go on counting in the same kind of marker."""
    found: list[Piece] = []
    start, end = span
    while mark := _next(text, start, end, kind, number + 1):
        at, head = mark
        found.append(Piece((start, at - len(text[start:at]) + len(text[start:at].rstrip(BLANK))), str(number)))
        start, number = at + head.end, number + 1
    found.append(Piece((start, end), str(number)))
    return found


def _next(text: str, start: int, end: int, kind: str, number: int) -> tuple[int, Marker] | None:
    """Where in ``text[start:end]`` the marker with the next number stands, right after a stop."""
    for digits in _spellings(kind, number):
        at = text.find(digits, start, end)
        while at > start:
            first = at - (kind in (PAREN, BRACKET))
            if _may_begin(text[max(start, first - _BEFORE) : first], kind):
                mark = marker(text[first : min(first + _MARKER, end)])
                if mark and mark.kind == kind and mark.number == number:
                    return first, mark
            at = text.find(digits, at + 1, end)
    return None


def _may_begin(before: str, kind: str) -> bool:
    """Whether a number may begin a text after ``before``: a stop, or a page: ص 20 (2).

    After a page and a comma only a number in brackets may: ص 1، 2- 5 are pages.
    """
    bare = before.rstrip(BLANK)
    if bare == before:
        return False
    paged = bare.rstrip("،,") if kind in (PAREN, BRACKET) else bare
    return bare[-1:] in _CLOSED or (paged[-1:].isdecimal() and ends_in_page(paged))


def _spellings(kind: str, number: int) -> tuple[str, ...]:
    digits = ascii_digits(str(number))
    if kind == RAISED:
        return (digits.translate(_RAISED),)
    return digits, digits.translate(_ARABIC_INDIC)

"""The number that a note of a page prints before its text, where a list or a link does not print it."""

from __future__ import annotations

from ..composing import Paragraph

_AROUND = "()[]{} \t\xa0\u200e\u200f^↑"
_BEHIND = _AROUND + ".-–—ـ:"
_BACK = " \t\xa0↩︎↵⏎↑^\u200e\u200f"
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def without_mark(paragraphs: list[Paragraph], mark: str) -> list[Paragraph]:
    """The paragraphs of a note without the mark that they begin with, and what stands around it."""
    written = [paragraph for paragraph in paragraphs if paragraph.text.strip(_BACK)]
    if written:
        first = written[0]
        head = first.text.lstrip(_AROUND)
        length = _length(head, mark)
        bracketed = len(first.text.lstrip()) > len(head)
        if length and (bracketed or not head[length : length + 1].isalpha()):
            rest = head[length:]
            first.cut(first.size - len(rest.lstrip(_BEHIND)))
        elif head.startswith(("(", "[")) or first.text.lstrip()[:1] in ("^", "↑"):
            first.cut(first.size - len(first.text.lstrip().lstrip("^↑").lstrip()))
    return written


def _length(head: str, mark: str) -> int:
    """How many letters of a beginning are the mark, a number in digits of any script."""
    if not mark.isdecimal():
        return len(mark) if head.startswith(mark) else 0
    plain = head.translate(_RAISED)
    digits = len(plain) - len(plain.lstrip("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"))
    return digits if 0 < digits < 6 and int(plain[:digits]) == int(mark) else 0

"""Bytes to characters: UTF-8, and UTF-16 that says so. Anything else is named, never guessed at in silence."""

from typing import NamedTuple

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
#: The pairs of letters that Arabic text is fullest of: an encoding in which they abound is the one.
_FREQUENT = ("ال", "في", "من", "ية", "ات")
_ARABIC = ("UTF-16LE", "UTF-16BE", "WINDOWS-1256", "ISO-8859-6")
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\v\f\r\x1b"))
#: Files that begin so, and what to do with them.
_FILES = (
    (b"%PDF", "is a PDF, not text; take its text out first: pdftotext FILE"),
    (b"PK\x03\x04", "is a word processor's file, not text; save it as plain text in UTF-8"),
    (b"\xd0\xcf\x11\xe0", "is a word processor's file, not text; save it as plain text in UTF-8"),
)


class Decoded(NamedTuple):
    """``encoding`` is the Python name of the codec under which the bytes are exactly ``text``."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded | str:
    """The characters of a text file, line ends as they are and without the byte order mark; or why not.

    The reason says what the bytes look like and, after a semicolon, what to do.
    """
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        return _describe(data, error)
    binary = "\0" in text or (encoding != "utf-16" and _is_mostly_control(data))
    return _describe(data, None) if binary else Decoded(text, encoding)


def _describe(data: bytes, error: UnicodeDecodeError | None) -> str:
    """What the bytes are, when they are no text in UTF-8; ``error`` is where that showed, if it did."""
    for start, reason in _FILES:
        if data.startswith(start):
            return reason
    if error and error.encoding.startswith("utf-16"):
        return "is damaged UTF-16; save it again as UTF-8"
    counts = {name: _frequent(data, name) for name in _ARABIC}
    likely = max(counts, key=lambda name: counts[name])
    if counts[likely] * 200 >= len(data):
        return _convert(likely)
    if error is None or b"\0" in data or _is_mostly_control(data):
        return "is not text; give a plain text file in UTF-8"
    text = data.decode("utf-8", errors="replace")
    if text.count("\ufffd") * 10 < sum(not character.isascii() for character in text):
        line = data.count(b"\n", 0, error.start) + 1
        return f"is UTF-8 with broken bytes, the first in line {line}; drop them: iconv -c -f UTF-8 -t UTF-8 FILE > NEW"
    return _convert(likely if counts[likely] else "WINDOWS-1252")


def _convert(encoding: str) -> str:
    return f"is not UTF-8 but looks like {encoding}; convert it: iconv -f {encoding} -t UTF-8 FILE > NEW"


def _frequent(data: bytes, encoding: str) -> int:
    text = data.decode(encoding, errors="replace")
    return sum(text.count(pair) for pair in _FREQUENT)


def _is_mostly_control(data: bytes) -> bool:
    """Whether more than one byte in twenty is a control, other than white space and the escape of colours."""
    return len(data) - len(data.translate(None, _CONTROLS)) > len(data) // 20

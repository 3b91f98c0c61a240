"""Bytes to characters: UTF-8, and UTF-16 that says so. Anything else is named, never guessed at in silence."""

from __future__ import annotations

from dataclasses import dataclass

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
#: The pairs of letters that Arabic text is fullest of: an encoding in which they abound is the one.
_FREQUENT = ("ال", "في", "من", "ية", "ات")
_ARABIC = ("UTF-16LE", "UTF-16BE", "WINDOWS-1256", "ISO-8859-6")
_ALLOWED_CONTROLS = b"\t\n\v\f\r\x1b"
_CONTROLS = bytes(range(32)).translate(None, _ALLOWED_CONTROLS) + b"\x7f"


@dataclass(frozen=True, slots=True)
class Decoded:
    """``encoding`` is the Python name of the codec under which the bytes are exactly ``text``."""

    text: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Undecodable:
    """``reason`` says what the bytes look like and, after a semicolon, what to do."""

    reason: str


def decode(data: bytes) -> Decoded | Undecodable:
    """The characters of a text file, line ends as they are; a byte order mark is no part of them."""
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        return Undecodable(_describe(data, error))
    if "\0" in text or _is_mostly_control(data, encoding):
        return Undecodable(_describe_binary(data))
    return Decoded(text, encoding)


def _describe(data: bytes, error: UnicodeDecodeError) -> str:
    if error.encoding.lower().startswith("utf-16"):
        return "is damaged UTF-16; save it again as UTF-8"
    counts = {name: sum(data.count(pair.encode(name)) for pair in _FREQUENT) for name in _ARABIC}
    likely = max(counts, key=lambda name: counts[name])
    if counts[likely] * 200 >= len(data):
        return _convert(likely)
    if b"\0" in data or _is_mostly_control(data, "utf-8"):
        return _describe_binary(data)
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    if broken * 10 < sum(not character.isascii() for character in text):
        line = data.count(b"\n", 0, error.start) + 1
        return f"is UTF-8 with broken bytes, the first in line {line}; drop them: iconv -c -f UTF-8 -t UTF-8 FILE > NEW"
    return _convert(likely if counts[likely] else "WINDOWS-1252")


def _convert(encoding: str) -> str:
    return f"is not UTF-8 but looks like {encoding}; convert it: iconv -f {encoding} -t UTF-8 FILE > NEW"


def _describe_binary(data: bytes) -> str:
    if data.startswith(b"%PDF"):
        return "is a PDF, not text; take its text out first: pdftotext FILE"
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return "is a word processor's file, not text; save it as plain text in UTF-8"
    unmarked = next((name for name in _ARABIC[:2] if data.count("ال".encode(name)) * 200 >= len(data)), None)
    return _convert(unmarked) if unmarked else "is not text; give a plain text file in UTF-8"


def _is_mostly_control(data: bytes, encoding: str) -> bool:
    if encoding == "utf-16":
        return False
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls * 20 > len(data)

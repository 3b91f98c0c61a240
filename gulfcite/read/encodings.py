"""Bytes to characters: UTF-8, UTF-16 and what Arabic and western texts were written in before them."""

import codecs
from typing import NamedTuple

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
#: What is told apart where a text is not in UTF-8; Mac Arabic, which chardet does not know, is weighed by us.
_LEGACY = ("utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6", "windows-1252", "windows-1254", "ascii")
_MAC, _ARABIC = "mac-arabic", ("cp1256", "iso8859-6")
#: Pairs of letters that Arabic text is fullest of: an encoding in which they abound is the one.
_FREQUENT = tuple("ال في من ية ات ها ما لم ان را ون ين عل لى دا ار عر بي مع ست قا لا سل كت اب با مص در ري يه".split())
_USUAL = frozenset("«»“”‘’–—…•·\u200f\u200e\u200c\xa0")
#: How much more Arabic a text must look in Mac Arabic, which is rare: more than two pairs of letters.
_RARE = 4
#: So many bytes tell an encoding.
_SAMPLE = 200_000
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\v\f\r\x1b"))
#: Files that begin so, and what to do with them.
_FILES = (
    (b"%PDF", "is a PDF, not text; take its text out first: pdftotext FILE"),
    (b"PK\x03\x04", "is a word processor's file, not text; save it as plain text in UTF-8"),
    (b"\xd0\xcf\x11\xe0", "is a word processor's file, not text; save it as plain text in UTF-8"),
)
_NO_TEXT = "is not text; give a text file, and say its encoding if it is an unusual one: --encoding NAME"


class Decoded(NamedTuple):
    """``encoding`` is the Python name of the codec under which the bytes are exactly ``text``."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str | None = None) -> Decoded | str:
    """The characters of a text file, line ends as they are and without the byte order mark; or why not.

    ``encoding`` is the codec to read by, for whoever knows it. The reason says what the bytes look like and, after a
    semicolon, what to do.
    """
    name = encoding or next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        if reason := _damage(data, name, error.start):
            return reason
    else:
        if not _is_binary(data, text, name):
            return Decoded(text, name)
    told = None if encoding or data.startswith(tuple(start for start, _ in _FILES)) else _told(data)
    if told is None or _is_binary(data, text := data.decode(told), told):
        return next((reason for start, reason in _FILES if data.startswith(start)), _NO_TEXT)
    return Decoded(text, told)


def _damage(data: bytes, encoding: str, start: int) -> str | None:
    """What is wrong with bytes that are surely in the encoding that they were tried in, all but those at ``start``."""
    line = data.count(b"\n", 0, start) + 1
    if encoding == "utf-16":
        return "is damaged UTF-16; save it again as UTF-8"
    if not encoding.startswith("utf-8"):
        return f"is not in {encoding}, as line {line} shows; leave --encoding out to have it told"
    text = data.decode("utf-8", errors="replace")
    if text.count("\ufffd") * 10 < sum(not character.isascii() for character in text):
        return f"is UTF-8 with broken bytes, the first in line {line}; drop them: iconv -c -f UTF-8 -t UTF-8 FILE > NEW"
    return None


def _told(data: bytes) -> str | None:
    """The codec that the bytes are most likely written in, of those under which all of them are characters."""
    from chardet import detect  # few texts are not in UTF-8

    found = detect(data[:_SAMPLE], include_encodings=_LEGACY)["encoding"]
    likely = next((codecs.lookup(name).name for name in (found, "windows-1256") if name and _decodes(data, name)), None)
    return _MAC if likely in _ARABIC and _sense(data, _MAC) > _sense(data, likely) + _RARE else likely


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _sense(data: bytes, encoding: str) -> int:
    """How much like Arabic bytes look: frequent pairs of letters speak for it, signs that no text needs against."""
    text = data[:_SAMPLE].decode(encoding, errors="replace")
    odd = sum(not (sign.isascii() or "\u0600" <= sign <= "\u06ff" or sign in _USUAL) for sign in text)
    return 2 * sum(text.count(pair) for pair in _FREQUENT) - 3 * odd


def _is_binary(data: bytes, text: str, encoding: str) -> bool:
    return "\0" in text or (not encoding.startswith("utf-16") and _is_mostly_control(data))


def _is_mostly_control(data: bytes) -> bool:
    """Whether more than one byte in twenty is a control, other than white space and the escape of colours."""
    return len(data) - len(data.translate(None, _CONTROLS)) > len(data) // 20

"""Bytes to characters, and what is said of bytes that are none."""

from __future__ import annotations

import pytest

from gulfcite.read.encodings import Decoded, decode

SENTENCE = "من أهم المصادر في دراسة المجتمع العربي كتاب المقدمة، وفيه من النظريات ما سبق العلوم الحديثة.\n"


@pytest.mark.parametrize(
    ("data", "decoded"),
    [
        (SENTENCE.encode(), Decoded(SENTENCE, "utf-8")),
        (SENTENCE.encode("utf-8-sig"), Decoded(SENTENCE, "utf-8-sig")),
        (b"\xff\xfe" + SENTENCE.encode("utf-16-le"), Decoded(SENTENCE, "utf-16")),
        (b"\xfe\xff" + SENTENCE.encode("utf-16-be"), Decoded(SENTENCE, "utf-16")),
        (b"one\r\ntwo\rthree\n\x0cfour", Decoded("one\r\ntwo\rthree\n\x0cfour", "utf-8")),
        (b"\x1b[1mbold\x1b[0m text", Decoded("\x1b[1mbold\x1b[0m text", "utf-8")),
        (b"", Decoded("", "utf-8")),
    ],
    ids=["utf-8", "marked utf-8", "utf-16 le", "utf-16 be", "line ends stay", "a few escapes", "empty"],
)
def test_text_is_what_the_bytes_decode_to(data: bytes, decoded: Decoded) -> None:
    assert decode(data) == decoded


@pytest.mark.parametrize("encoding", ["WINDOWS-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"])
def test_another_arabic_encoding_is_named_with_the_command_that_converts_it(encoding: str) -> None:
    reason = decode(SENTENCE.replace("،", ",").encode(encoding))
    assert isinstance(reason, str)
    assert f"looks like {encoding}; convert it: iconv -f {encoding} -t UTF-8" in reason


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("L'État et la société à l'époque".encode("latin-1"), "WINDOWS-1252"),
        (SENTENCE.encode() + b"\xff\n" + SENTENCE.encode(), "UTF-8 with broken bytes, the first in line 2"),
        (SENTENCE.encode()[:-1] + "خ".encode()[:1], "UTF-8 with broken bytes, the first in line 1"),
        (b"\xff\xfe" + SENTENCE.encode("utf-16-le")[:-1], "damaged UTF-16"),
        (b"plain\0text", "is not text"),
        (bytes(range(1, 9)) * 20, "is not text"),
        (bytes(range(256)) * 20, "is not text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF"),
        (b"PK\x03\x04\x14\0\x06\0", "word processor"),
    ],
    ids=["western", "broken", "cut off", "half a letter", "nul", "controls", "all bytes", "pdf", "docx"],
)
def test_what_cannot_be_read_is_described(data: bytes, said: str) -> None:
    reason = decode(data)
    assert isinstance(reason, str)
    assert said in reason
    assert "; " in reason

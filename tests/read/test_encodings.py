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


#: What a file of Arabic scholarship may hold, a short one too.
TEXTS = [
    SENTENCE,
    "ابن خلدون، المقدمة، بيروت، دار الفكر، 1981، ص 20.",
    "قائمة المصادر والمراجع",
    "المصدر نفسه، ص 37-38.",
    "بيروت: مركز دراسات الوحدة العربية",
    "Hourani, Albert. Arabic Thought in the Liberal Age. London, 1962.\nحوراني، ألبرت، الفكر العربي في عصر النهضة",
]


@pytest.mark.parametrize("encoding", ["cp1256", "iso8859-6", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", TEXTS)
def test_arabic_in_an_older_encoding_is_told(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text, encoding)


@pytest.mark.parametrize(
    "text", ["الصفحة ٢٥ من الكتاب، وفيه «المجتمع والدولة» في المشرق العربي", "ينظر: المرجع السابق، ص ١٢٠"]
)
def test_mac_arabic_is_told_by_its_digits_and_quotation_marks(text: str) -> None:
    data = b"".join(sign.encode("ascii" if sign.isascii() else "mac-arabic") for sign in text)
    assert decode(data) == Decoded(text, "mac-arabic")


def test_western_text_is_told_too() -> None:
    text = "L'État et la société à l'époque ottomane, édité par Raymond, André, Genève, 1998."
    assert decode(text.encode("cp1252")) == Decoded(text, "cp1252")


def test_an_encoding_that_is_given_is_not_doubted() -> None:
    assert decode("رقم".encode("cp1256"), "cp1256") == Decoded("رقم", "cp1256")
    assert decode(SENTENCE.encode(), "cp1256") != Decoded(SENTENCE, "utf-8")
    reason = decode(b"one\n\xa1\xa2", "iso8859-6")
    assert reason == "is not in iso8859-6, as line 2 shows; leave --encoding out to have it told"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (SENTENCE.encode() + b"\xff\n" + SENTENCE.encode(), "UTF-8 with broken bytes, the first in line 2"),
        (SENTENCE.encode()[:-1] + "خ".encode()[:1], "UTF-8 with broken bytes, the first in line 1"),
        (b"\xff\xfe" + SENTENCE.encode("utf-16-le")[:-1], "damaged UTF-16"),
        (b"plain\0text", "is not text"),
        (bytes(range(1, 9)) * 20, "is not text"),
        (bytes(range(256)) * 20, "is not text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF"),
        (b"PK\x03\x04\x14\0\x06\0", "word processor"),
    ],
    ids=["broken", "cut off", "half a letter", "nul", "controls", "all bytes", "pdf", "docx"],
)
def test_what_cannot_be_read_is_described(data: bytes, said: str) -> None:
    reason = decode(data)
    assert isinstance(reason, str)
    assert said in reason
    assert "; " in reason

"""Text files to documents."""

from __future__ import annotations

import pytest

from gulfcite.model import Document
from gulfcite.read import text
from gulfcite.read.failure import Unreadable


def test_a_document_keeps_the_hash_of_its_bytes_and_not_the_byte_order_mark() -> None:
    data = "\ufeffالمقدمة\r\n".encode()
    assert text.read("a.txt", data) == Document("a.txt", "المقدمة\r\n", "utf-8-sig", data)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_a_file_without_text_is_told(data: bytes) -> None:
    assert text.read("a.txt", data) == Unreadable("a.txt", "is empty; give a file with text in it")


def test_a_line_is_under_10_mb_in_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert text.LONG_LINE == 10_000_000
    monkeypatch.setattr(text, "LONG_LINE", 10)
    failure = text.read("a.txt", "ok\nخمسةأ\n".encode())
    assert isinstance(failure, Unreadable)
    assert failure.reason.startswith("has a line of 10 MB or more")
    assert isinstance(text.read("a.txt", "ok\nخمسة\n".encode()), Document)

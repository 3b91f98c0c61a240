"""What can be mended without asking what was meant."""

from __future__ import annotations

import pytest

from gulfcite.check.fix import UnsafeFixError, encoded, fixed
from gulfcite.model import Analysis, Document, Edit, Finding


def read(text: str, *edits: tuple[Edit, ...]) -> Analysis:
    findings = [Finding("GC404", "reversed-pages", "error", "", (0, 1), 1, 1, None, one) for one in edits]
    return Analysis(Document("a.txt", text), findings=tuple(findings))


def test_every_edit_is_made_and_the_rest_stays() -> None:
    assert fixed(read("ص 45-31، ص 9", (Edit((2, 7), "31-45"),))) == ("ص 31-45، ص 9", 1)
    assert fixed(read("ab", (Edit((0, 1), "x"), Edit((1, 2), "y")))) == ("xy", 1)


def test_of_two_that_overlap_the_first_is_made() -> None:
    assert fixed(read("abcd", (Edit((0, 3), "x"),), (Edit((2, 4), "y"),))) == ("xd", 1)


def test_a_finding_without_edits_changes_nothing() -> None:
    assert fixed(read("abcd", ())) == ("abcd", 0)


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("سطر\r\n".encode(), "utf-8", "سطر\r\n"),
        (b"\xef\xbb\xbf" + "سطر".encode(), "utf-8", "سطر"),
        (b"\xff\xfe" + "سطر".encode("utf-16-le"), "utf-16-le", "سطر"),
    ],
)
def test_the_encoding_its_mark_and_the_line_ends_stay(data: bytes, encoding: str, text: str) -> None:
    document = Document("a.txt", text, encoding, data)
    assert encoded(document, text) == data
    assert encoded(document, text.replace("ر", "ور")) != data


def test_what_would_not_come_back_byte_for_byte_is_refused() -> None:
    with pytest.raises(UnsafeFixError, match=r"a\.txt"):
        encoded(Document("a.txt", "x", "utf-8", b"y"), "z")

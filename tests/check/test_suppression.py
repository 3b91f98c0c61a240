"""Findings that an author has answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from gulfcite.check.place import placer
from gulfcite.check.suppression import SuppressionError, silence
from gulfcite.model import Analysis, Document, Finding


def told(text: str, *quoted: str, path: str = "a.md", code: str = "GC101") -> list[tuple[str, int]]:
    """The codes and lines that are left of findings at the quoted words."""
    place = placer(text)
    findings = []
    for words in quoted:
        start = text.index(words)
        findings.append(
            Finding(code, "unresolved-short", "error", "", (start, start + len(words)), *place(start), "C1")
        )
    left = silence(Analysis(Document(path, text), findings=tuple(findings))).findings
    return [(finding.code, finding.line) for finding in left]


def test_a_comment_silences_its_own_line() -> None:
    assert told("one <!-- gulfcite: ignore GC101 -->\ntwo\n", "one") == []
    assert told("one <!-- gulfcite: ignore GC101 -->\ntwo\n", "one", "two") == [("GC101", 2)]


def test_a_comment_alone_on_its_line_silences_the_next_with_words() -> None:
    assert told("<!-- gulfcite: ignore unresolved-short -->\n\none\ntwo\n", "one", "two") == [("GC101", 4)]


def test_a_comment_silences_the_whole_document_if_it_says_so() -> None:
    assert told("one\ntwo\n<!-- gulfcite: ignore-file GC1 -->\n", "one", "two") == []


def test_a_comment_that_silences_nothing_is_told() -> None:
    assert told("<!-- gulfcite: ignore GC202 -->\none\n", "one") == [("GC001", 1), ("GC101", 2)]


def test_in_plain_text_it_is_no_comment() -> None:
    assert told("one <!-- gulfcite: ignore GC101 -->\n", "one", path="a.txt") == [("GC101", 1)]


@pytest.mark.parametrize("said", ["ignore GC999", "ignore", "skip GC101", ""])
def test_a_comment_that_cannot_be_meant_is_an_error(said: str) -> None:
    with pytest.raises(SuppressionError, match=r"a\.md: "):
        told(f"one <!-- gulfcite: {said} -->", "one")


def test_a_file_beside_the_document_silences_what_it_quotes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    Path(f"{path}.gulfcite.toml").write_text('[[ignore]]\nrule = "GC101"\ntext = "one"\nreason = "known"\n')
    assert told("one\ntwo\n", "one", "two", path=str(path)) == [("GC101", 2)]
    assert told("two\n", "two", path=str(path)) == [("GC001", 1), ("GC101", 1)]


@pytest.mark.parametrize(
    "text", ["x = 1", "[[ignore]]\n", "[[ignore]]\nrule = 1\n", '[[ignore]]\nrule = "GC999"\n', "["]
)
def test_a_file_that_cannot_be_meant_is_an_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    Path(f"{path}.gulfcite.toml").write_text(text)
    with pytest.raises(SuppressionError, match=r"a\.txt\.gulfcite\.toml: "):
        told("one", "one", path=str(path))

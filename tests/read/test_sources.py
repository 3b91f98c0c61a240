"""Which files a path stands for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gulfcite.read import sources
from gulfcite.read.failure import Unreadable


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.md", "c.TEXT", "notes.pdf", ".hidden.txt", "~$c.docx", "part/d.txt", ".git/e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    return tmp_path


def test_a_folder_stands_for_its_documents_in_sorted_order(folder: Path) -> None:
    assert list(sources.find(["."])) == ["./a.md", "./b.txt", "./c.TEXT", "./part/d.txt"]


def test_a_file_that_is_named_is_read_whatever_its_name(folder: Path) -> None:
    assert list(sources.find(["notes.pdf", ".hidden.txt"])) == ["notes.pdf", ".hidden.txt"]


def test_no_file_comes_twice(folder: Path) -> None:
    os.symlink("b.txt", "other-name.txt")
    assert list(sources.find(["b.txt", "./b.txt", "other-name.txt", "part", "part", "-", "-"])) == [
        "b.txt",
        "part/d.txt",
        "-",
    ]


def test_a_folder_without_documents_says_what_it_looked_for(folder: Path) -> None:
    (folder / "empty" / "inner").mkdir(parents=True)
    assert list(sources.find(["empty", "b.txt"])) == [
        Unreadable("empty", "has no documents in it; gulfcite looks for .docx, .docm, .dotx, .txt, .text, .md files"),
        "b.txt",
    ]


def test_a_folder_inside_itself_is_told_and_the_rest_still_found(folder: Path) -> None:
    os.symlink("..", folder / "part" / "again")
    assert list(sources.find(["."]))[-2:] == [
        Unreadable("./part/again", "is a link to a folder that it is in itself; remove the link"),
        "./part/d.txt",
    ]


def test_a_file_that_is_not_there_is_told(folder: Path) -> None:
    assert sources.load("missing.txt") == Unreadable("missing.txt", "there is no such file; check the name")


def test_a_link_to_itself_is_told(folder: Path) -> None:
    os.symlink("self.txt", "self.txt")
    failure = sources.load("self.txt")
    assert isinstance(failure, Unreadable)
    assert failure.reason.startswith("cannot be read (")


def test_a_file_that_may_not_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    failure = sources.load("b.txt")
    assert isinstance(failure, Unreadable)
    assert failure.reason.startswith("may not be read; ")


def test_a_file_that_no_document_is_as_large_as_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "TOO_LARGE", 10)
    (folder / "b.txt").write_bytes(b"x" * 10)
    (folder / "a.md").write_bytes(b"x" * 9)
    failure = sources.load("b.txt")
    assert isinstance(failure, Unreadable)
    assert failure.reason.startswith("is 20 MB or more")
    assert sources.load("a.md") == b"x" * 9

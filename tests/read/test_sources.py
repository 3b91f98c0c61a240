"""Which files a path stands for."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gulfcite.read import Choice, archives, sources
from gulfcite.read.failure import Unreadable
from gulfcite.read.kinds import ENDINGS


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.md", "c.TEXT", "notes.png", ".hidden.txt", "~$c.docx", "part/d.txt", ".git/e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    return tmp_path


def test_a_folder_stands_for_its_documents_in_sorted_order(folder: Path) -> None:
    assert list(sources.find(["."])) == ["./a.md", "./b.txt", "./c.TEXT", "./part/d.txt"]


def test_a_file_that_is_named_is_read_whatever_its_name(folder: Path) -> None:
    assert list(sources.find(["notes.png", ".hidden.txt"])) == ["notes.png", ".hidden.txt"]


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
        Unreadable("empty", f"has no documents in it; gulfcite looks for {', '.join(ENDINGS)} files"),
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


def test_a_file_with_pictures_may_be_larger_than_one_of_text(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (sources.TOO_LARGE, sources.PACKED) == (20_000_000, 200_000_000)
    monkeypatch.setattr(sources, "TOO_LARGE", 10)
    monkeypatch.setattr(sources, "PACKED", 20)
    (folder / "a.docx").write_bytes(b"PK\x03\x04" + b"x" * 15)
    (folder / "b.docx").write_bytes(b"PK\x03\x04" + b"x" * 16)
    assert len(sources.load("a.docx")) == 19
    failure = sources.load("b.docx")
    assert isinstance(failure, Unreadable)
    assert failure.reason.startswith("is 200 MB or more")


def test_a_pattern_that_no_shell_expanded_stands_for_the_files_it_fits(folder: Path) -> None:
    assert list(sources.find(["*.txt", "**/d.*"])) == ["b.txt", "part/d.txt"]
    assert list(sources.find(["*.odt"])) == ["*.odt"]
    (folder / "a[1].txt").write_text("x")
    assert list(sources.find(["a[1].txt"])) == ["a[1].txt"]


def test_what_is_included_is_read_whatever_its_name_and_nothing_else_is(folder: Path) -> None:
    assert list(sources.find(["."], Choice(include=("*.png", "part/*")))) == ["./notes.png", "./part/d.txt"]
    assert next(sources.find(["b.txt", "part"], Choice(include=("*.md",)))) == "b.txt"


def test_what_is_excluded_is_left_alone_unless_it_is_named(folder: Path) -> None:
    assert list(sources.find(["."], Choice(exclude=("part/", "*.md")))) == ["./b.txt", "./c.TEXT"]
    assert list(sources.find(["a.md"], Choice(exclude=("*.md",)))) == ["a.md"]


@pytest.mark.parametrize("name", [".gitignore", ".gulfciteignore"])
def test_what_a_folder_says_is_to_be_ignored_is(folder: Path, name: str) -> None:
    (folder / name).write_text("# drafts\n*.txt\n!b.txt\n")
    assert list(sources.find(["."])) == ["./a.md", "./b.txt", "./c.TEXT"]
    assert list(sources.find(["part/d.txt"])) == ["part/d.txt"]


def test_ignore_files_above_count_inside_a_repository_alone(folder: Path) -> None:
    (folder / ".gitignore").write_text("part/d.txt\n")
    assert [str(found) for found in sources.find(["part"]) if isinstance(found, str)] == []
    (folder / ".git" / "e.txt").unlink()
    (folder / ".git").rmdir()
    assert list(sources.find(["part"])) == ["part/d.txt"]


def pack(path: Path, **members: str) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)


def test_an_archive_stands_for_its_documents(folder: Path) -> None:
    pack(
        folder / "theses.zip", **{"b/1.txt": "نص", "a.md": "x", "image.png": "x", "__MACOSX/.x.txt": "x", ".x.txt": "x"}
    )
    assert list(sources.find(["theses.zip"])) == ["theses.zip/a.md", "theses.zip/b/1.txt"]
    assert sources.load("theses.zip/b/1.txt") == "نص".encode()
    assert "./theses.zip/a.md" in list(sources.find(["."]))
    assert list(sources.find(["theses.zip"], Choice(exclude=("b/",)))) == ["theses.zip/a.md"]
    assert list(sources.find(["theses.zip"], Choice(include=("*.png",)))) == ["theses.zip/image.png"]


def test_a_word_file_under_the_name_of_an_archive_is_none(folder: Path) -> None:
    pack(folder / "paper.zip", **{"[Content_Types].xml": "x", "word/document.xml": "x"})
    assert list(sources.find(["paper.zip"])) == ["paper.zip"]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b"PK no archive"), "is a damaged zip archive; "),
        (lambda path: pack(path, **{"a.png": "x"}), "has no documents in it; "),
        (lambda path: pack(path, **{f"{i}.txt": "" for i in range(20)}), "unpacks to over 10,000 files or 2 GB"),
    ],
)
def test_an_archive_that_cannot_be_read_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], said: str
) -> None:
    monkeypatch.setattr(archives, "_MOST", 19)
    make(folder / "a.zip")
    (failure,) = sources.find(["a.zip"])
    assert isinstance(failure, Unreadable)
    assert failure.reason.startswith(said)


def test_a_member_that_cannot_be_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack(folder / "a.zip", **{"long.txt": "x" * 100, "short.txt": "x"})
    monkeypatch.setattr(sources, "TOO_LARGE", 50)
    for path, said in {
        "a.zip/long.txt": "is 20 MB or more",
        "a.zip/none.txt": "there is no such file in the archive",
        "b.zip/none.txt": "there is no such file; ",
    }.items():
        failure = sources.load(path)
        assert isinstance(failure, Unreadable)
        assert failure.reason.startswith(said)
    assert sources.load("a.zip/short.txt") == b"x"
    data = bytearray((folder / "a.zip").read_bytes())
    data[40:60] = b"\xff" * 20
    (folder / "c.zip").write_bytes(data)
    failure = sources.load("c.zip/long.txt")
    assert isinstance(failure, Unreadable)
    assert failure.reason.startswith("is damaged in its zip archive")

"""What the commands that read documents have in common."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

TEXT = "كلمة في الفكر العربي"


@pytest.mark.parametrize("command", [["extract", "-f", "jsonl"], ["check"], ["cited-by"]])
def test_an_encoding_is_told_or_given_by_any_of_its_names(run, command: list[str]) -> None:
    Path("old.txt").write_bytes(TEXT.encode("cp1256"))
    for name in ([], ["--encoding", "windows-1256"], ["--encoding", "CP1256"]):
        assert run(*command, "old.txt", *name).exit_code in (0, 1)
    if "jsonl" in command:
        assert json.loads(run(*command, "old.txt").stdout)["encoding"] == "cp1256"


@pytest.mark.parametrize("command", ["extract", "check", "cited-by"])
def test_an_encoding_that_does_not_fit_or_does_not_exist_is_told(run, command: str) -> None:
    done = run(command, "a.txt", "--encoding", "ascii")
    assert (done.exit_code, done.stderr.splitlines()[0]) == (
        2,
        "gulfcite: a.txt: is not in ascii, as line 1 shows; leave --encoding out to have it told",
    )
    done = run(command, "a.txt", "--encoding", "klingon")
    assert done.exit_code == 2
    assert "'klingon' is no encoding that is known" in done.stderr


@pytest.mark.parametrize("command", ["extract", "check", "cited-by"])
def test_a_file_that_a_document_names_and_that_is_not_read_is_said(run, command: str) -> None:
    Path("paper.md").write_text("---\nbibliography: ../refs.bib\n---\n\nclean\n", encoding="utf-8")
    done = run(command, "paper.md")
    assert done.exit_code == 0
    said = "names ../refs.bib, which is not there or outside of its project, or cannot be read; it is left out"
    assert done.stderr.splitlines()[0] == f"gulfcite: paper.md: {said}"

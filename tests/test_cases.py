"""The reader of cases: an empty folder, an empty file or a case that is not closed must not pass for a success.

And there are enough of them, with half as many that must stay silent.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from .cases import Case, cases


def folder(root: Path, text: str | None) -> Path:
    (root / "notes").mkdir()
    if text is not None:
        (root / "notes" / "one.txt").write_text(text, encoding="utf-8")
    return root


def test_a_case_is_a_title_its_input_and_what_is_expected(tmp_path: Path) -> None:
    text = "# a remark\n\nfirst\n.\nline\n\nline\n.\nresult\n.\n\nsecond\n.\nx\n.\ny\n.\n"
    assert cases("notes", folder(tmp_path, text)) == [
        Case("first", "line\n\nline", "result", "one.txt:3"),
        Case("second", "x", "y", "one.txt:12"),
    ]


@pytest.mark.parametrize("text", [None, "", "# a remark alone\n"], ids=["no file", "no text", "a remark alone"])
def test_no_cases(tmp_path: Path, text: str | None) -> None:
    with pytest.raises(ValueError, match="no cases"):
        cases("notes", folder(tmp_path, text))


@pytest.mark.parametrize("text", ["title\n.\ninput\n.\nnot closed\n", "title\ninput\n.\nx\n.\ny\n.\n"])
def test_a_case_that_is_not_closed(tmp_path: Path, text: str) -> None:
    with pytest.raises(ValueError, match=r"one\.txt:1"):
        cases("notes", folder(tmp_path, text))


#: The fewest reference strings and chains of notes that the readers are held to.
STRINGS, CHAINS = 300, 60


def said(kind: str, line: str) -> int:
    """How often a line stands in what the cases of a kind expect."""
    return sum(case.expected.split("\n").count(line) for case in cases(kind))


def leaves_open(case: Case) -> bool:
    return any(line.endswith(" open") or " ambiguous: " in line for line in case.expected.split("\n"))


def test_there_are_enough_cases() -> None:
    entries = sum(line.startswith("type: ") for case in cases("entries") for line in case.expected.split("\n"))
    strings = entries + said("notes", "form: full")
    chains = cases("chains")
    silent = said("notes", "no citation") + said("prose", "no citation") + said("callouts", "no callout")
    silent += sum(map(leaves_open, chains))
    assert strings >= STRINGS
    assert len(chains) >= CHAINS
    assert silent >= (STRINGS + CHAINS) / 2

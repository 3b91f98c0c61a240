"""``gulfcite check``."""

from __future__ import annotations

import json

import pytest


@pytest.mark.parametrize(
    ("paths", "code"),
    [
        (["clean.txt"], 0),
        (["a.txt"], 1),
        (["clean.txt", "a.txt"], 1),
        (["clean.txt", "missing.txt"], 2),
        (["a.txt", "missing.txt"], 2),
        (["a.txt", "fault.txt"], 2),
        (["missing.txt"], 2),
    ],
)
def test_the_exit_code(run, paths: list[str], code: int) -> None:
    assert run("check", *paths).exit_code == code


def test_findings_go_out_and_the_summary_goes_beside(run) -> None:
    done = run("check", "a.txt", "clean.txt")
    assert done.stdout == "a.txt:9:1: GC202 uncited-entry: nothing cites «المقدمة»\n"
    assert done.stderr == "1 finding in 2 documents\n"
    assert run("check", "clean.txt").stderr == "no findings in 1 document\n"


def test_json(run) -> None:
    done = run("check", "--format", "json", "a.txt", "clean.txt")
    assert done.exit_code == 1
    assert [len(document["diagnostics"]) for document in json.loads(done.stdout)["documents"]] == [1, 0]


def test_nothing_read_is_not_called_clean(run) -> None:
    done = run("check", "missing.txt")
    assert done.stderr == "gulfcite: missing.txt: there is no such file; check the name\n"
    assert run("check", "-f", "table", "a.txt").exit_code == 2

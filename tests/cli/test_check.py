"""``gulfcite check``."""

from __future__ import annotations

import json
from pathlib import Path

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
    assert done.stdout.splitlines()[0] == "a.txt:9:1: GC202 uncited-entry: nothing cites «المقدمة»"
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


def test_less_grave_findings_may_be_left_out(run) -> None:
    assert run("check", "--severity", "error", "a.txt").exit_code == 0
    assert run("check", "--exit-zero", "a.txt").exit_code == 0


def test_statistics_stand_for_the_findings(run) -> None:
    assert run("check", "--statistics", "a.txt", "clean.txt").stdout == "1  GC202 uncited-entry\n"


def test_the_summary_in_arabic(run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("check", "--language", "ar", "clean.txt").stderr == "عدد الملاحظات 0، وعدد الوثائق 1\n"
    monkeypatch.setenv("LC_ALL", "ar_EG.UTF-8")
    assert run("check", "clean.txt").stderr.startswith("عدد")
    assert run("check", "--language", "en", "clean.txt").stderr.startswith("no findings")


def test_a_baseline_is_written_and_then_silences(run) -> None:
    done = run("check", "--write-baseline", "base.json", "a.txt")
    assert (done.exit_code, done.stderr) == (0, "base.json: 1 more accepted, 0 fewer\n")
    assert run("check", "--baseline", "base.json", "a.txt").exit_code == 0
    Path("a.txt").write_text("clean", encoding="utf-8")
    gone = run("check", "--baseline", "base.json", "a.txt")
    assert gone.stderr.splitlines()[0] == "gone since the baseline: a.txt: GC202 uncited-entry"
    assert run("check", "--baseline", "a.txt", "a.txt").exit_code == 2


def test_settings_of_the_project_hold_unless_an_option_says_otherwise(run) -> None:
    Path("gulfcite.toml").write_text('severity = "error"\n', encoding="utf-8")
    assert run("check", "a.txt").exit_code == 0
    assert run("check", "--severity", "info", "a.txt").exit_code == 1
    Path("gulfcite.toml").write_text('severty = "error"\n', encoding="utf-8")
    done = run("check", "a.txt")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "did you mean 'severity'?" in done.stderr


@pytest.mark.parametrize("arguments", [["--select", "GC999"], ["--severity", "grave"], ["--language", "de"]])
def test_what_is_not_known_is_misuse(run, arguments: list[str]) -> None:
    assert run("check", *arguments, "a.txt").exit_code == 2


def test_many_documents_come_in_order_whatever_the_processes(run) -> None:
    names = [f"{n:02}.txt" for n in range(12)]
    for name in names:
        Path(name).write_text("clean", encoding="utf-8")
    one, more = (run("check", "-f", "json", "-j", jobs, *names).stdout for jobs in ("1", "3"))
    assert [document["path"] for document in json.loads(one)["documents"]] == names
    assert one == more

"""``gulfcite extract --merge``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gulfcite.cli.inputs import Inputs

REFS = '[\n{"id": "Jabri", "type": "book", "title": "بنية العقل العربي", "author": [{"family": "الجابري"}]}\n]\n'


@pytest.fixture
def refs(run) -> Path:
    Path("refs.json").write_text(REFS, encoding="utf-8")
    return Path("refs.json")


def test_only_what_is_not_there_is_added_and_the_rest_stays(run, refs: Path) -> None:
    done = run("extract", "a.txt", "--merge", "refs.json")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "a.txt:5: there as Jabri: الجابري، “بنية العقل العربي”",
        "a.txt:9: added abnkhldun1401mqdma: ابن خلدون، “المقدمة”",
    ]
    assert done.stderr == "refs.json: 1 added, 1 there already, 0 of them with differences, 0 not added\n"
    text = refs.read_text(encoding="utf-8")
    assert text.startswith(REFS.removesuffix("\n]\n"))
    assert [item["id"] for item in json.loads(text)] == ["Jabri", "abnkhldun1401mqdma"]


def test_what_is_said_a_second_time_in_csl_json_is_said_no_third_time(run, refs: Path) -> None:
    run("extract", "a.txt", "--merge", "refs.json")
    added = json.loads(refs.read_text(encoding="utf-8"))[1]
    assert (added["issued"], added["custom"]["hijri"]) == ({"literal": "1401هـ"}, "1401")
    assert json.loads(run("convert", "refs.json", "-f", "csl-json").stdout)[1] == added
    bibtex = run("convert", "refs.json", "-f", "bibtex").stdout
    assert "hijri: " in bibtex
    assert "1401هـ" not in bibtex
    assert run("extract", "a.txt", "--merge", "refs.json").stderr.startswith(
        "refs.json: 0 added, 2 there already, 0 of"
    )


def test_the_second_time_nothing_is_written(run, refs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("extract", "a.txt", "--merge", "refs.json")
    monkeypatch.setattr("gulfcite.write.target.save_bytes", None)
    done = run("extract", "a.txt", "--merge", "refs.json")
    assert (done.exit_code, done.stderr.partition(",")[0]) == (0, "refs.json: 0 added")


def test_a_copy_may_get_what_is_new(run, refs: Path) -> None:
    assert run("extract", "a.txt", "--merge", "refs.json", "-o", "more.json").exit_code == 0
    assert refs.read_text(encoding="utf-8") == REFS
    assert len(json.loads(Path("more.json").read_text(encoding="utf-8"))) == 2
    assert run("extract", "a.txt", "--merge", "more.json", "-o", "same.json").exit_code == 0
    assert Path("same.json").read_bytes() == Path("more.json").read_bytes()


def test_a_bibliography_that_is_not_there_is_not_made(run) -> None:
    done = run("extract", "a.txt", "--merge", "rfes.json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "gulfcite: rfes.json: there is no such file; check the name\n"
    assert not Path("rfes.json").exists()


def test_a_file_that_cannot_be_added_to_is_told(run) -> None:
    Path("works.jsonl").write_text(run("extract", "a.txt", "-f", "jsonl").stdout, encoding="utf-8")
    done = run("extract", "a.txt", "--merge", "works.jsonl")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("gulfcite: works.jsonl: is no bibliography that can be added to; give a ")


def test_a_place_that_cannot_be_written_leaves_all_as_it_was(run, refs: Path) -> None:
    done = run("extract", "a.txt", "--merge", "refs.json", "-o", "nowhere/refs.json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("gulfcite: nowhere/refs.json: cannot be written (")
    assert refs.read_text(encoding="utf-8") == REFS


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full device")
def test_a_full_disk_is_told(run, refs: Path) -> None:
    done = run("extract", "a.txt", "--merge", "refs.json", "-o", "/dev/full")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "gulfcite: /dev/full: cannot be written (no space left on device); choose another place\n"
    assert refs.read_text(encoding="utf-8") == REFS


@pytest.mark.parametrize("now", ["[]", None], ids=["changed", "gone"])
def test_a_file_that_another_program_touched_meanwhile_is_left(
    run, refs: Path, now: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Inputs.bibliographies

    def and_then(self, paths):  # type: ignore[no-untyped-def]
        yield from list(read(self, paths))
        refs.unlink() if now is None else refs.write_text(now)

    monkeypatch.setattr(Inputs, "bibliographies", lambda self, paths: iter(list(and_then(self, paths))))
    done = run("extract", "a.txt", "--merge", "refs.json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "gulfcite: refs.json: has changed since it was read; run it again\n"
    assert (refs.read_text() if refs.exists() else None) == now


def test_what_could_not_be_read_is_told_and_the_rest_added(run, refs: Path) -> None:
    done = run("extract", "missing.txt", "a.txt", "--merge", "refs.json")
    assert done.exit_code == 2
    assert len(json.loads(refs.read_text(encoding="utf-8"))) == 2


def test_a_format_is_not_chosen_beside_it(run, refs: Path) -> None:
    done = run("extract", "a.txt", "--merge", "refs.json", "-f", "bibtex")
    assert done.exit_code == 2
    assert "--merge" in done.stderr


def test_what_is_added_has_a_key_by_the_format_that_is_asked_for_and_the_rest_its_own(run, refs: Path) -> None:
    run("extract", "a.txt", "--merge", "refs.json", "--key-format", "{title}{year}")
    assert [item["id"] for item in json.loads(refs.read_text(encoding="utf-8"))] == ["Jabri", "mqdma1401"]

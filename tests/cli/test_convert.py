"""``gulfcite convert``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import Result

from gulfcite.write import BIBLIOGRAPHIES

WARDI = {
    "id": "Wardi1954",
    "type": "book",
    "title": "وعاظ السلاطين",
    "author": [{"family": "الوردي", "given": "علي"}],
    "issued": {"date-parts": [[1954]]},
}
HOURANI = {
    "id": "hourani",
    "type": "book",
    "title": "Arabic Thought in the Liberal Age",
    "author": [{"family": "Hourani", "given": "Albert"}],
    "issued": {"date-parts": [[1962]]},
}


def library(name: str, *items: dict[str, object]) -> str:
    Path(name).write_text(json.dumps(items, ensure_ascii=False), encoding="utf-8")
    return name


def keys(done: Result) -> list[str]:
    return [line.partition("{")[2].rstrip(",") for line in done.stdout.splitlines() if line.startswith("@")]


@pytest.mark.parametrize("name", BIBLIOGRAPHIES)
def test_every_format_has_the_records_under_their_own_keys(run, name: str) -> None:
    done = run("convert", library("a.json", WARDI, HOURANI), "-f", name)
    assert (done.exit_code, done.stderr) == (0, "")
    assert all(word in done.stdout for word in ("Wardi1954", "وعاظ السلاطين", "hourani", "Liberal Age"))


def test_bibtex_is_the_default_and_the_ending_of_the_output_comes_before_it(run) -> None:
    library("a.json", WARDI)
    assert run("convert", "a.json").stdout.startswith("@book{Wardi1954,")
    assert run("convert", "a.json", "-o", "b.json").stdout == ""
    assert json.loads(Path("b.json").read_text(encoding="utf-8"))[0]["id"] == "Wardi1954"
    assert run("convert", "a.json", "-o", "b.doc").exit_code == 2
    assert not Path("b.doc").exists()


def test_several_are_one_and_what_is_in_both_to_the_letter_comes_once(run) -> None:
    done = run("convert", library("a.json", WARDI), library("b.json", HOURANI, WARDI))
    assert keys(done) == ["Wardi1954", "hourani"]


def test_a_key_that_another_work_has_gets_a_word_of_the_title_whatever_its_case(run) -> None:
    other = {**HOURANI, "id": "wardi1954"}
    done = run("convert", library("a.json", WARDI), library("b.json", other))
    assert keys(done) == ["Wardi1954", "wardi1954-arabic"]


def test_a_record_without_a_key_or_with_one_that_tex_does_not_take_gets_one(run) -> None:
    library("a.json", {**WARDI, "id": "الوردي, 1954"}, {**HOURANI, "id": ""})
    made = keys(run("convert", "a.json"))
    assert ["1954" in made[0], "1962" in made[1], "".join(made).isalnum(), "".join(made).isascii()] == [True] * 4
    assert json.loads(run("convert", "a.json", "-f", "csl-json").stdout)[0]["id"] == "الوردي, 1954"


def test_with_a_key_format_every_record_has_a_key_by_it(run) -> None:
    library("a.json", WARDI, {**HOURANI, "id": ""})
    assert keys(run("convert", "a.json", "--key-format", "{author:capital}:{year}")) == ["Wrdi:1954", "Hourani:1962"]
    assert keys(run("convert", "a.json"))[0] == "Wardi1954"


def test_what_is_no_key_format_is_told_and_nothing_is_written(run) -> None:
    done = run("convert", library("a.json", WARDI), "--key-format", "{name}", "-o", "b.bib")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "{name} is no field" in done.stderr
    assert not Path("b.bib").exists()


def test_what_cannot_be_read_is_one_line_and_the_rest_is_done(run) -> None:
    Path("broken.json").write_text('[{"id": "x", ')
    done = run("convert", "broken.json", "a.txt", "missing.bib", library("a.json", WARDI))
    assert (done.exit_code, keys(done)) == (2, ["Wardi1954"])
    assert [line.split(": ")[1] for line in done.stderr.splitlines()] == ["broken.json", "a.txt", "missing.bib"]


def test_nothing_is_printed_where_nothing_could_be_read(run) -> None:
    Path("b.json").write_text("before")
    done = run("convert", "missing.bib", "-o", "b.json")
    assert (done.exit_code, done.stdout, Path("b.json").read_text()) == (2, "", "before")


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_what_was_extracted_can_be_converted(run, name: str) -> None:
    Path("works").write_text(run("extract", "a.txt", "-f", name).stdout, encoding="utf-8")
    assert run("convert", "works").stdout == run("extract", "a.txt").stdout


def test_notes_for_programs_without_a_field_survive_ways_there_and_back(run) -> None:
    item = {**WARDI, "issue": "3", "original-title": "The Sultan's Preachers", "note": "طبعة مزيدة"}
    library("refs.json", item)
    (once,) = json.loads(run("convert", "refs.json", "-f", "csl-json").stdout)
    assert once["note"] == "original-title: The Sultan's Preachers\nissue: 3\nطبعة مزيدة"
    library("once.json", once)
    assert json.loads(run("convert", "once.json", "-f", "csl-json").stdout) == [once]
    assert run("convert", "once.json").stdout == run("convert", "refs.json").stdout

"""``gulfcite extract``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import gulfcite.write
from gulfcite.cli import application
from gulfcite.write import BIBLIOGRAPHIES, FORMATS


def test_every_format_goes_to_standard_output(run) -> None:
    for name in ["table", *FORMATS]:
        done: Result = run("extract", "a.txt", "--format", name)
        assert (done.exit_code, done.stderr) == (0, "")
        assert "jabri1986bnya" in done.stdout


def test_bibtex_is_the_default_in_a_pipe(run) -> None:
    assert run("extract", "a.txt").stdout.startswith("@book{jabri1986bnya,")


def test_sources_of_which_nothing_is_known_are_told_and_are_in_no_bibliography(tmp_path: Path) -> None:
    news = tmp_path / "news.txt"
    told = "نقلت وكالة الأنباء الكويتية عن وزير الثقافة قوله إن المعرض يستمر عشرة أيام."
    news.write_text(f"الكويت تفتتح معرض الكتاب\n\nالكويت - {told}\n", encoding="utf-8")
    app = application("extract")
    works = json.loads(CliRunner().invoke(app, ["extract", "-f", "json", str(news)]).stdout)["documents"][0]["works"]
    assert [work["csl"] for work in works] == [{}] * 2
    done = CliRunner().invoke(app, ["extract", "-f", "csl-json", str(news)])
    assert (done.exit_code, done.stdout) == (0, "[]\n")
    assert done.stderr == "gulfcite: left out 2 works of which nothing is known; --format json has what is\n"


def test_a_folder_is_read_whole_and_what_fails_in_it_is_one_line(run) -> None:
    done = run("extract", "-f", "jsonl", ".", "missing.txt")
    assert [json.loads(line)["path"] for line in done.stdout.splitlines()] == ["./a.txt", "./clean.txt"]
    assert done.exit_code == 2
    assert done.stderr.splitlines() == [
        "gulfcite: ./fault.txt: could not be read through: ZeroDivisionError('division\\nby zero'); please report it",
        "gulfcite: missing.txt: there is no such file; check the name",
    ]


def test_nothing_is_printed_when_nothing_could_be_read(run) -> None:
    for name in FORMATS:
        done = run("extract", "-f", name, "missing.txt", "fault.txt")
        assert (done.exit_code, done.stdout) == (2, "")
        assert len(done.stderr.splitlines()) == 2


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("w.bib", "@book"),
        ("w.json", '{"schema"'),
        ("w.csl.json", "[\n"),
        ("w.jsonl", '{"path"'),
        ("w.biblatex", "@book"),
    ],
)
def test_the_ending_of_the_output_picks_the_format(run, name: str, start: str) -> None:
    done = run("extract", "a.txt", "-o", name)
    assert (done.exit_code, done.output) == (0, "")
    assert Path(name).read_text(encoding="utf-8").startswith(start)


def test_the_format_wins_over_the_ending(run) -> None:
    assert run("extract", "a.txt", "-f", "jsonl", "-o", "w.bib").exit_code == 0
    assert Path("w.bib").read_text(encoding="utf-8").startswith('{"path"')


@pytest.mark.parametrize("arguments", [("-o", "w.doc"), ("-o", "w.bib", "-f", "table"), ("-f", "yaml")])
def test_a_format_that_cannot_be_lists_those_that_can(run, arguments: tuple[str, ...]) -> None:
    done = run("extract", "a.txt", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert all(name in done.stderr for name in FORMATS)
    assert not list(Path().glob("w.*"))


def test_what_was_in_the_output_stays_when_nothing_could_be_read(run) -> None:
    Path("w.bib").write_text("before")
    assert run("extract", "fault.txt", "-o", "w.bib").exit_code == 2
    assert Path("w.bib").read_text() == "before"


def test_an_output_that_cannot_be_written_is_one_line(run) -> None:
    done = run("extract", "a.txt", "-o", "nowhere/w.bib")
    assert (done.exit_code, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("gulfcite: nowhere/w.bib: cannot be written (")


@pytest.mark.parametrize("option", [("-f", "bibtex"), ("--twins", "-f", "csv"), ("--merge", "refs.bib")])
@pytest.mark.parametrize("given", ["a.txt", "."])
def test_a_document_is_not_written_over(run, given: str, option: tuple[str, ...]) -> None:
    Path("refs.bib").write_text("", encoding="utf-8")
    before = Path("a.txt").read_bytes()
    done = run("extract", given, *option, "-o", "./a.txt")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "gulfcite: ./a.txt: is one of the documents that are read; choose another place\n"
    assert Path("a.txt").read_bytes() == before


def test_what_is_no_document_may_be_written_again(run) -> None:
    for _ in range(2):
        assert run("extract", ".", "-o", "refs.bib").exit_code in (0, 2)
        assert Path("refs.bib").read_text(encoding="utf-8").startswith("@book")


def test_a_path_is_asked_for_on_a_terminal(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.isatty", lambda fd: fd == 0)
    done = run("extract")
    assert done.exit_code == 2
    assert "give a file, a folder, or - for standard input" in done.stderr


def test_the_help_names_every_format(run) -> None:
    text = run("extract", "--help").stdout
    assert all(name in text for name in FORMATS)
    assert gulfcite.write.format_of("x.bib") == "bibtex"


def test_only_what_is_asked_for_is_printed(run) -> None:
    told = json.loads(run("extract", "a.txt", "-f", "jsonl", "--only", "references").stdout)
    assert [len(told[part]) for part in ("references", "notes", "citations", "works")] == [1, 0, 0, 0]
    assert run("extract", "a.txt", "--only", "references").stdout.startswith("@book{abnkhldun1401mqdma,")
    assert "jabri1986bnya" not in run("extract", "a.txt", "--only", "references", "-f", "biblatex").stdout
    table = run("extract", "a.txt", "--only", "references", "-f", "table").stdout
    assert "References" in table
    assert "Works" not in table


def test_a_sort_goes_through_all_documents(run) -> None:
    keys = [
        item["id"]
        for item in json.loads(run("extract", "a.txt", "clean.txt", "-f", "csl-json", "--sort", "key").stdout)
    ]
    assert keys == sorted(keys)
    assert len(keys) == 4


@pytest.mark.parametrize("name", BIBLIOGRAPHIES)
def test_notes_are_no_bibliography(run, name: str) -> None:
    done = run("extract", "a.txt", "--only", "notes", "-o", "w.bib", "-f", name)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"notes are no works, and {name} holds works" in done.stderr
    assert not Path("w.bib").exists()
    assert run("extract", "a.txt", "--only", "notes", "-f", "json").exit_code == 0


def test_contexts_are_of_citations(run) -> None:
    done = run("extract", "a.txt", "-o", "w.contexts.jsonl", "--only", "references")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "contexts are of citations" in done.stderr
    assert run("extract", "a.txt", "-o", "w.contexts.jsonl", "--only", "citations").exit_code == 0
    assert [json.loads(line)["citation"] for line in Path("w.contexts.jsonl").read_text("utf-8").splitlines()] == [
        "C1",
        "C2",
    ]


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--only", "books", "references"),
        ("--works", "all", "as-printed"),
        ("--sort", "date", "year"),
        ("--language", "arabic", "ar"),
    ],
)
def test_what_cannot_be_selected_is_told_with_what_can(run, option: str, value: str, told: str) -> None:
    done = run("extract", "a.txt", option, value)
    assert (done.exit_code, done.stdout) == (2, "")
    assert told in done.stderr


def test_twins_are_a_table_or_rows_or_json(run) -> None:
    assert run("extract", "a.txt", "--twins").stdout.startswith("\ufeffpath,status,")
    assert "no entry has a twin" in run("extract", "a.txt", "--twins", "-f", "table").stdout
    assert run("extract", "a.txt", "--twins", "-o", "t.json").exit_code == 0
    assert json.loads(Path("t.json").read_text(encoding="utf-8"))["schema"] == "gulfcite-twins/1"


@pytest.mark.parametrize(
    "arguments", [("-f", "bibtex"), ("-o", "t.bib"), ("-o", "t.csv", "-f", "table"), ("--sort", "year")]
)
def test_twins_are_nothing_else(run, arguments: tuple[str, ...]) -> None:
    done = run("extract", "a.txt", "--twins", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "tsv" in done.stderr or "--twins" in done.stderr
    assert not list(Path().glob("t.*"))


def test_keys_are_made_of_what_a_format_says(run) -> None:
    for name in FORMATS:
        done = run("extract", "a.txt", "-f", name, "--key-format", "{author:4}-{year}")
        assert done.exit_code == 0
        assert "jabr-1986" in done.stdout
        assert "jabri1986bnya" not in done.stdout
    assert run("extract", "a.txt", "--key-format", "{author} {year}").exit_code == 2
    assert run("extract", "a.txt", "--twins", "--key-format", "{author}").exit_code == 2

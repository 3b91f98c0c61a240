"""``gulfcite explain``."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from gulfcite.cli import application

BOOK = "محمد عابد الجابري، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986."


def run(*arguments: str, given: str = "") -> tuple[int, str, str]:
    done = CliRunner().invoke(application(), ["explain", *arguments], input=given)
    return done.exit_code, done.stdout, done.stderr


def test_a_reference_is_taken_apart_as_text_in_a_pipe() -> None:
    code, out, error = run(BOOK)
    assert (code, error) == (0, "")
    assert out.startswith(f"\u2068{BOOK}\u2069\n")
    assert "  author: \u2068family الجابري, given محمد عابد\u2069\n" in out


def test_standard_input_holds_one_reference_a_line() -> None:
    code, out, _ = run("-", "-f", "json", given=f"{BOOK}\n\nهذا كلام.\n")
    answer = json.loads(out)
    assert code == 0
    assert answer["schema"] == "gulfcite-explain/1"
    assert [(one["text"], len(one["found"])) for one in answer["strings"]] == [(BOOK, 1), ("هذا كلام.", 0)]


def test_a_note_is_read_as_citations_when_asked() -> None:
    _, out, _ = run("--cited", "-f", "json", f"ينظر: {BOOK[:-1]}، ص 12؛ المصدر نفسه، ص 14.")
    (found,) = [one["found"] for one in json.loads(out)["strings"]]
    assert [(one["form"], one["locator"]) for one in found] == [("full", "12"), ("ibid", "14")]


def test_a_sentence_that_is_no_reference_is_told_and_is_no_error() -> None:
    code, out, error = run("ذهب الباحث إلى المكتبة صباحا.")
    assert (code, error) == (0, "")
    assert "nothing here says that this is a reference" in out


@pytest.mark.parametrize("arguments", [[], [""], ["  "], ["-"]], ids=["none", "empty", "blank", "empty input"])
def test_nothing_to_read_is_misuse(arguments: list[str]) -> None:
    code, out, error = run(*arguments)
    assert (code, out) == (2, "")
    assert error == "gulfcite: explain: give a reference in quotation marks, or - for standard input\n"


def test_an_unknown_format_is_misuse() -> None:
    assert run(BOOK, "-f", "yaml")[0] == 2

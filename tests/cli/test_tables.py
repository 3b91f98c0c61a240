"""``gulfcite tables``."""

from __future__ import annotations

import json


def test_all_tables(run) -> None:
    done = run("tables", "-f", "json")
    assert done.exit_code == 0
    assert {"short-form", "place"} <= {table["name"] for table in json.loads(done.stdout)}


def test_the_rows_of_one(run) -> None:
    done = run("tables", "season")
    assert done.stdout.splitlines()[0] == "table,language,meaning,form,note,example"
    assert "season,ar,1,ربيع," in done.stdout


def test_the_rows_that_a_text_meets(run) -> None:
    done = run("tables", "-f", "table", "مصدر سبق ذكره")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "op-cit" in done.stdout


def test_a_text_that_meets_nothing_is_told(run) -> None:
    done = run("tables", "xyzzy")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "gulfcite: no table has a row for 'xyzzy'\n"


def test_an_unknown_format_is_misuse(run) -> None:
    assert run("tables", "-f", "yaml").exit_code == 2

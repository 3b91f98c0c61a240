"""``gulfcite schema``."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from gulfcite.cli import application
from gulfcite.show.schemas import SCHEMAS


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_prints_a_schema(name: str) -> None:
    printed = CliRunner().invoke(application(), ["schema", name])
    assert printed.exit_code == 0
    assert json.loads(printed.stdout)["$id"].endswith(f"gulfcite/1/{name}.json")


def test_it_is_of_extract_where_nothing_is_said() -> None:
    run = CliRunner().invoke
    assert run(application(), ["schema"]).stdout == run(application(), ["schema", "extract"]).stdout


def test_another_word_has_none() -> None:
    printed = CliRunner().invoke(application(), ["schema", "rule"])
    assert printed.exit_code == 2
    assert "'rule' is not one of extract, " in printed.output


def test_the_help_names_each() -> None:
    told = " ".join(CliRunner().invoke(application(), ["schema", "--help"]).output.replace("│", " ").split())
    assert all(name in told for name in SCHEMAS)

"""``gulfcite schema``."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from gulfcite.cli import app


@pytest.mark.parametrize("command", ["extract", "check"])
def test_it_prints_a_schema(command: str) -> None:
    printed = CliRunner().invoke(app, ["schema", command])
    assert printed.exit_code == 0
    assert json.loads(printed.stdout)["$id"].endswith(f"gulfcite/1/{command}.json")


def test_another_command_has_none() -> None:
    printed = CliRunner().invoke(app, ["schema", "rule"])
    assert printed.exit_code == 2
    assert "'rule' is not one of extract, check" in printed.output

"""The README names every command, format and rule, and what it says of a screen is what comes out."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from gulfcite.check.rule import Rule
from gulfcite.check.selection import EVERY
from gulfcite.cli import COMMANDS, application
from gulfcite.write import FORMATS

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.code)
def test_every_rule_has_its_row(rule: Rule) -> None:
    assert f"| {rule.code} | `{rule.name}` |" in README


@pytest.mark.parametrize("name", [*FORMATS, "table"])
def test_every_format_has_its_row(name: str) -> None:
    assert f"| `{name}` |" in README


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_row(command: str) -> None:
    assert any(f"| `gulfcite {command.replace('_', '-')}{end}" in README for end in (" ", "`"))


def test_what_it_says_of_a_reading_is_what_comes_out() -> None:
    (screen,) = (block for block in README.split("```") if block.startswith("\n$ gulfcite explain "))
    asked, *told = screen.strip("\n").splitlines()
    printed = (
        CliRunner()
        .invoke(application(), ["explain", asked.split('"')[1]])
        .stdout.translate({0x2068: None, 0x2069: None})
    )
    assert [line for line in told if line != "..." and line not in printed.splitlines()] == []


def test_no_rule_is_named_that_does_not_exist() -> None:
    named = {row.split("|")[1].strip() for row in README.splitlines() if row.startswith("| GC")}
    assert named == {rule.code for rule in EVERY}


def test_the_screen_is_what_comes_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notes, screen = (README.split("```")[number].strip("\n") for number in (1, 3))
    body = "مقدمة\n\nفقرة من المقال تذكر المراجع(1) ثم تعود إليها(2) وتقابلها(3) بغيرها(4) وتختم(5).\n\n"
    (tmp_path / "article.txt").write_text(f"{body}__________\n\n{notes}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    printed = "".join(
        CliRunner().invoke(application(), [command, "article.txt"]).stdout for command in ("extract", "check")
    )
    printed = printed.translate({0x2066: None, 0x2067: None, 0x2069: None})
    told = [line for line in screen.splitlines() if line and not line.startswith(("$", "..."))]
    assert [line for line in told if line not in printed.splitlines()] == []

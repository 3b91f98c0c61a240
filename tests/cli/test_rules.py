"""``gulfcite rules`` and ``gulfcite rule``."""

from __future__ import annotations

import json

import pytest


def test_all_rules(run) -> None:
    assert "GC101" in run("rules").stdout
    assert json.loads(run("rules", "-f", "json").stdout)[0]["code"] == "GC101"


@pytest.mark.parametrize("name", ["GC101", "unresolved-short"])
def test_one_rule(run, name: str) -> None:
    done = run("rule", name)
    assert (done.exit_code, done.stdout.splitlines()[0]) == (0, "GC101 unresolved-short (error)")


def test_a_rule_in_arabic(run) -> None:
    assert "مثال مخالف" in run("rule", "GC101", "--language", "ar").stdout


def test_an_unknown_rule_is_misuse(run) -> None:
    done = run("rule", "unresolved-shot")
    assert done.exit_code == 2
    assert "did you mean 'unresolved-short'?" in done.stderr

"""The rules as a person or a program sees them."""

from __future__ import annotations

import json

import pytest

from gulfcite.check import RULES
from gulfcite.show import rules


def test_a_table_of_all(capsys: pytest.CaptureFixture[str]) -> None:
    rules.show(RULES, "en")
    assert "GC101   unresolved-short" in capsys.readouterr().out


def test_json() -> None:
    first, *_ = json.loads("".join(rules.json(RULES, "ar")))
    assert (first["code"], first["finds"]) == ("GC101", RULES[0].finds.ar)


def test_a_rule_says_what_it_finds_and_shows_both_examples() -> None:
    said = rules.documented(RULES[0], "en")
    assert said.startswith("GC101 unresolved-short (error)\n\nAn op. cit.")
    assert "Fails:\n\n    (1) " in said
    assert "Passes:\n\n    (1) " in said
    assert "مثال مخالف" in rules.documented(RULES[0], "ar")

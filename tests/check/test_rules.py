"""Every rule documents itself: in each language, with an example it speaks of and one it is silent on."""

from __future__ import annotations

import string

import pytest

from gulfcite.check import ONLINE, RULES, examine
from gulfcite.check.phrase import Phrase
from gulfcite.check.rule import Rule
from gulfcite.text.folding import is_arabic

from .build import read

named = pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.code}-{rule.name}")


@named
def test_the_example_that_fails(rule: Rule) -> None:
    assert rule.code in {finding.code for finding in examine(read(rule.fails))}


@named
def test_the_example_that_passes(rule: Rule) -> None:
    assert examine(read(rule.passes)) == ()


@pytest.mark.parametrize("rule", RULES + ONLINE, ids=lambda rule: f"{rule.code}-{rule.name}")
def test_it_says_what_it_finds_and_why_in_every_language(rule: Rule) -> None:
    for phrase in (rule.finds, rule.why):
        assert phrase.en.endswith(".")
        assert phrase.ar.endswith(".")
        assert is_arabic(phrase.ar)


def phrases() -> list[Phrase]:
    import gulfcite.check as room

    modules = {name: module for name, module in vars(room.rules).items() if hasattr(module, "RULE")}
    from gulfcite.check import urls, wording
    from gulfcite.check.compare import records

    every = [*modules.values(), urls, wording, records]
    return [value for module in every for value in vars(module).values() if isinstance(value, Phrase)]


@pytest.mark.parametrize("phrase", phrases(), ids=lambda phrase: phrase.en[:40])
def test_a_message_has_the_same_values_in_every_language(phrase: Phrase) -> None:
    places = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in phrase]
    assert places[0] == places[1]
    assert all(phrase)

"""Which rules are asked."""

from __future__ import annotations

import pytest

from gulfcite.check import RULES
from gulfcite.check.selection import UnknownRuleError, selected


def codes(select: list[str], ignore: list[str]) -> list[str]:
    return [rule.code for rule in selected(select, ignore)]


def test_all_of_them_unless_some_are_named() -> None:
    assert selected([], []) == selected(["ALL"], []) == RULES


@pytest.mark.parametrize("selector", ["GC101", "gc101", "unresolved-short", " GC101 "])
def test_by_code_or_name(selector: str) -> None:
    assert codes([selector], []) == ["GC101"]


def test_by_family_without_some() -> None:
    assert {"GC101", "GC102"} <= set(codes(["GC1"], []))
    assert "GC102" not in codes(["GC1"], ["GC102"])


def test_nothing_may_be_left() -> None:
    assert codes(["GC101"], ["GC1"]) == []


@pytest.mark.parametrize(
    ("selector", "said"),
    [
        ("GC999", "there is no rule 'GC999'"),
        ("unresolvd-short", "there is no rule 'unresolvd-short'; did you mean 'unresolved-short'?"),
        ("", "there is no rule ''"),
    ],
)
def test_an_unknown_one_is_told_with_the_nearest(selector: str, said: str) -> None:
    with pytest.raises(UnknownRuleError) as error:
        selected([selector], [])
    assert str(error.value).startswith(said)

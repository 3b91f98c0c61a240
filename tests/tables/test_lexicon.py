"""Labels in tokens."""

from __future__ import annotations

import pytest

from gulfcite.patterns.passage import CITATION_TABLES
from gulfcite.tables.lexicon import Label, lexicon
from gulfcite.text.tokens import tokenize


def labels(text: str, table: str) -> list[Label]:
    found = lexicon(*CITATION_TABLES).labels(tokenize(text).keys)
    return [label for one in found.values() for label in one.values() if label.table == table]


def test_the_longest_phrase_is_found() -> None:
    label = labels("مصدر سبق ذكره، ص 12", "short-form")[0]
    assert (label.start, label.end, label.meaning) == (0, 3, "op-cit")


@pytest.mark.parametrize("printed", ["م.س", "م. س.", "م س", "op. cit.", "op.cit", "Op. Cit."])
def test_full_stops_and_capitals_make_no_difference(printed: str) -> None:
    assert [label.meaning for label in labels(printed, "short-form")][:1] == ["op-cit"]


@pytest.mark.parametrize(("printed", "glued"), [("فالمصدر نفسه", "ف"), ("ينظر", ""), ("والمصدر نفسه", "و")])
def test_a_conjunction_is_taken_off(printed: str, glued: str) -> None:
    label = (labels(printed, "signal") + labels(printed, "short-form"))[0]
    assert label.glued == glued


@pytest.mark.parametrize("printed", ["وص", "ول"])
def test_a_short_word_is_not_taken_apart(printed: str) -> None:
    assert not any(label.glued for label in labels(printed, "page-label"))


@pytest.mark.parametrize("printed", ["النظر في الأمر", "المصدرون", "سبقت"])
def test_a_word_that_is_only_like_one_has_no_label(printed: str) -> None:
    assert not labels(printed, "signal")
    assert not labels(printed, "page-label")

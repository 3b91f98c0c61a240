"""Findings in numbers."""

from __future__ import annotations

import pytest

from gulfcite.show.statistics import summary, table


@pytest.mark.parametrize(
    ("documents", "findings", "said"),
    [(1, 0, "no findings in 1 document"), (2, 1, "1 finding in 2 documents"), (1, 3, "3 findings in 1 document")],
)
def test_the_summary(documents: int, findings: int, said: str) -> None:
    assert summary(documents, findings) == said


def test_the_summary_in_arabic() -> None:
    assert summary(2, 3, "ar") == "عدد الملاحظات 3، وعدد الوثائق 2"


def test_the_rule_with_most_findings_comes_first() -> None:
    assert table({"GC101 a": 2, "GC202 b": 11}) == "11  GC202 b\n 2  GC101 a\n"
    assert table({}) == ""

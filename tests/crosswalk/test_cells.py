"""Cells that no spreadsheet takes for a formula, and that are read as they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gulfcite.crosswalk.cells import guarded, unguarded


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1+1", "'＝1+1"),
        ("\t=1", "'\t'=1"),
        ("\rx", "'\rx"),
        (" =1", "' =1"),
        ("\u200f=1", "'\u200f=1"),
        # another country's list separator, and a line of its own
        ("الجابري;=1", "الجابري;'=1"),
        ("الجابري; @a", "الجابري;' @a"),
        ("a\n=1", "a\n'=1"),
        ("'=1", "''=1"),
    ],
)
def test_what_could_become_a_formula_is_text(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert unguarded(cell) == text


@pytest.mark.parametrize(
    "text", ["", "بنية العقل العربي", "'tis", "3-4", "a = b", "الجابري; هلال", "a, -b", "2015-05-20"]
)
def test_anything_else_stays_as_it_is(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@given(st.text(st.sampled_from("=+-@＝'; \t\r\nabج\u200f"), max_size=12))
def test_every_text_comes_back(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    assert not cell.startswith(("\t", "\r", "\n"))
    assert not any(
        part.lstrip(" \u200f").startswith(("=", "+", "-", "@", "＝")) for part in cell.replace("\t", ";").split(";")
    )

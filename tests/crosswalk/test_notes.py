"""What has no field is said in the note, and read there again."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from gulfcite.crosswalk.notes import compose, take_apart

from ..strategies import items


@pytest.mark.parametrize(
    ("note", "values", "text"),
    [
        ("", {"custom": {"hijri": 1401}}, "hijri: 1401"),
        ("طبعة مزيدة", {"status": "قيد النشر"}, "طبعة مزيدة; status: قيد النشر"),
        ("", {"custom": {"hijri": "1401"}}, 'hijri: "1401"'),
        ("", {"issued": {"literal": "د.ت"}}, "issued: د.ت"),
        ("", {"issued": {"date-parts": [[2001], [2003]]}}, "issued: 2001/2003"),
        (
            "",
            {"custom": {"supervisor": [{"family": "حسين", "given": "طه"}, {"literal": "جامعة القاهرة"}]}},
            "supervisor: حسين, طه / جامعة القاهرة",
        ),
        ("hijri: 1401", {}, 'note: "hijri: 1401"'),
        ("", {"custom": {"mood": 1}}, 'custom: {"mood": 1}'),
        ("", {"genre": "a; volume: 2", "issue": "3"}, 'genre: "a; volume: 2"; issue: 3'),
    ],
)
def test_what_is_said_comes_back(note: str, values: dict[str, Any], text: str) -> None:
    assert compose(note, values) == text
    back = {name: value if name != "issue" else str(value) for name, value in take_apart(text)[1].items()}
    assert (take_apart(text)[0], back) == (note, values)


@pytest.mark.parametrize("text", ["", "Second edition; reprinted", "In: Proceedings", "See volume: 3", "a: b; c: d"])
def test_a_note_of_others_stays_as_it_is(text: str) -> None:
    assert take_apart(text) == (text, {})


@given(items())
def test_everything_can_be_said_in_a_note(item: dict[str, Any]) -> None:
    note = item.pop("note", "")
    del item["type"]
    assert take_apart(compose(note, item)) == (note, item)

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


@pytest.mark.parametrize(
    ("note", "custom", "language", "text"),
    [
        ("", {"hijri": 1401}, "ar", "1401هـ"),
        ("طبعة مزيدة", {"hijri": 1401, "gregorian": "1980/1981"}, "ar", "طبعة مزيدة; 1401هـ (1980/1981م)"),
        ("", {"hijri": 1401, "gregorian": "1980/1981"}, "en", "1401 AH (1980/1981 CE)"),
        ("", {"hijri": "1401"}, "ar", 'hijri: "1401"'),
        ("", {"hijri": 1401, "gregorian": "nearly 1981"}, "ar", "hijri: 1401; gregorian: nearly 1981"),
        ("1401هـ", {"hijri": 1402}, "ar", 'note: "1401هـ"; 1402هـ'),
        ("طبعة مزيدة; 1401هـ", {}, "ar", 'note: "طبعة مزيدة; 1401هـ"'),
    ],
)
def test_a_hijri_year_is_told_as_it_is_printed(note: str, custom: dict[str, Any], language: str, text: str) -> None:
    values = {"custom": custom} if custom else {}
    assert compose(note, values, language) == text
    assert take_apart(text) == (note, values)


@pytest.mark.parametrize("text", ["1401هـ تقريبا", "نحو 1401هـ", "01401هـ", "1401هـ (قبل)", "1401"])
def test_what_is_more_than_a_hijri_year_stays_a_note(text: str) -> None:
    assert take_apart(text) == (text, {})


@pytest.mark.parametrize("text", ["", "Second edition; reprinted", "In: Proceedings", "See volume: 3", "a: b; c: d"])
def test_a_note_of_others_stays_as_it_is(text: str) -> None:
    assert take_apart(text) == (text, {})


@given(items())
def test_everything_can_be_said_in_a_note(item: dict[str, Any]) -> None:
    language = item.get("language")
    note = item.pop("note", "")
    del item["type"]
    assert take_apart(compose(note, item, language)) == (note, item)

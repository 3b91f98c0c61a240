"""What the tables know, as a person asks for it."""

from __future__ import annotations

import pytest

from gulfcite.tables import about, names
from gulfcite.tables.lookup import known, met, rows_of


def told(text: str) -> set[tuple[str, str, str]]:
    return {(row.table, row.meaning, row.form) for row in met(text)}


def test_every_table_is_known_with_what_it_lists() -> None:
    assert [table.name for table in known()] == names() == sorted(about())
    assert all(table.rows and table.languages and table.lists for table in known())


def test_the_rows_of_a_table_come_by_language() -> None:
    languages = [row.language for row in rows_of("short-form")]
    assert languages[0] == "ar"
    assert sorted(set(languages), key=languages.index) == [
        language for i, language in enumerate(languages) if i == 0 or languages[i - 1] != language
    ]


def test_a_row_across_languages_has_its_other_forms_beside_it() -> None:
    [row] = [row for row in rows_of("terms") if row.form == "القانون الدولي"]
    assert (row.note, row.meaning) == ("international law = droit international", "law")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("المصدر السابق، ص 12", ("short-form", "ibid|op-cit", "المصدر السابق")),
        ("الجابري، م.س، ص 12", ("short-form", "op-cit", "م.س")),
        ("وانظر: حسين", ("signal", "see", "وانظر")),
        ("والمكتبة الأزهرية", ("manuscript", "repository", "المكتبة الأزهرية")),
        ("Ibid., p. 12", ("short-form", "ibid", "ibid.")),
        ("القاهرة", ("place", "city", "القاهرة")),
        ("Foucault", ("names", "family", "فوكو")),
    ],
)
def test_a_text_meets_the_rows_of_its_words(text: str, row: tuple[str, str, str]) -> None:
    assert row in told(text)


def test_the_longest_row_of_a_table_is_met_and_not_the_shorter_inside_it() -> None:
    assert ("publisher-cue", "label", "دار النشر") in told("دار النشر")
    assert ("publisher-cue", "house", "دار") not in told("دار النشر")


def test_a_text_of_unknown_words_meets_nothing() -> None:
    assert met("xyzzy بلبول") == []

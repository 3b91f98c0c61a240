"""Why a reference was read as it was, as a person sees it."""

from __future__ import annotations

import json

import pytest

from gulfcite.parse.explanation import explain
from gulfcite.show import explain as shown

DOUBTFUL = "الجاحظ، البيان والتبيين، القاهرة، مكتبة الخانجي، 1998. مهداة."


def text(given: str, *, cited: bool = False) -> list[str]:
    told = "".join(shown.text([(given, explain(given, cited=cited))]))
    return [line.strip() for line in told.translate({0x2068: None, 0x2069: None}).splitlines()]


def test_each_field_says_its_words_their_place_its_reader_and_why() -> None:
    lines = text(DOUBTFUL)
    at = lines.index("publisher: مكتبة الخانجي")
    assert lines[at + 1] == "in: مكتبة الخانجي (34-47)"
    assert lines[at + 2].startswith("read by imprint: Publisher and place:")
    assert lines[at + 3].startswith("because: publisher-cue (ar): مكتبة")


def test_a_field_that_no_table_vouches_for_says_how_it_was_told() -> None:
    assert "because: its place: what no other field took" in text(DOUBTFUL)


def test_what_was_left_over_and_what_confidence_is_made_of_are_told() -> None:
    *_, left, confidence, _ = text(DOUBTFUL)
    assert left == "left over: مهداة (55-60)"
    assert confidence == (
        "confidence 0.37 = 0.94 × 0.65 (a word that no field took) × 0.60 (a person by one name alone)"
    )


def test_what_was_read_and_dropped_is_told() -> None:
    lines = text("لسان العرب، لابن منظور (ت 711هـ)، دار صادر، بيروت، 1414هـ.")
    assert "when the author lived: (read, and left out of the record)" in lines


def test_a_short_form_has_no_confidence_of_its_own() -> None:
    lines = text("غسان سلامة، مصدر سبق ذكره، ص 102.", cited=True)
    assert lines[1] == "Read as a citation, short"
    assert "confidence: hangs on what stands before it in its document" in lines


def test_damage_is_told() -> None:
    lines = text("علي الوردي، منطق التاريخ، مجلة دراسات دولية، المجلد، 3 العدد، 30 جامعة بغداد، 2006.")
    assert any(line.startswith("damage: ") for line in lines)


def test_tables_of_mixed_lines_keep_their_order(capsys: pytest.CaptureFixture[str]) -> None:
    shown.show([(DOUBTFUL, explain(DOUBTFUL))])
    out = capsys.readouterr().out
    assert "\u2068الجاحظ\u2069" in out
    row = next(line for line in out.splitlines() if line.strip().startswith("title"))
    assert row.index("البيان والتبيين") < row.index("8-23") < row.index("its place")
    assert "looks for" in out


def test_a_sentence_gets_no_empty_table(capsys: pytest.CaptureFixture[str]) -> None:
    shown.show([("هذا كلام.", [])])
    assert capsys.readouterr().out.splitlines() == [
        "\u2068هذا كلام.\u2069",
        "nothing here says that this is a reference: no author, no publisher, no journal, no place, no link",
        "",
    ]


def test_json_has_everything() -> None:
    (one,) = json.loads("".join(shown.json([(DOUBTFUL, explain(DOUBTFUL))])))["strings"]
    (found,) = one["found"]
    assert found["csl"]["publisher"] == "مكتبة الخانجي"
    assert found["left_over"] == [{"text": "مهداة", "span": [55, 60]}]
    assert [doubt["name"] for doubt in found["doubts"]] == ["left-over", "one-name"]
    publisher = next(field for field in found["fields"] if field["field"] == "publisher")
    assert publisher["rows"][0]["table"] == "publisher-cue"


def test_a_reading_that_came_close_is_told() -> None:
    *_, made, other, _ = text("عمر بن الخطاب، محمد حسين هيكل، القاهرة، مكتبة النهضة المصرية، 1945.")
    assert made == "confidence 0.80 = 0.94 × 0.85 (another reading explains nearly as much)"
    assert other == "another reading, confidence 0.80: author: family هيكل, given محمد حسين; title: عمر بن الخطاب"


def test_where_nothing_was_open_no_other_reading_is_told() -> None:
    assert not any(line.startswith("another reading") for line in text(DOUBTFUL))


def test_what_an_earlier_citation_said_is_told_apart() -> None:
    note = "أحمد أمين، فجر الإسلام، القاهرة، مكتبة النهضة المصرية، 1955، ص 12؛ المؤلف نفسه، ضحى الإسلام، ص 27."
    assert "not in these words: author: family أمين, given أحمد" in text(note, cited=True)

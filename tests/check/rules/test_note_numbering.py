"""note-numbering: gaps and repeats."""

from collections.abc import Sequence

import pytest

from gulfcite.check.rules.note_numbering import RULE

from ..build import document, note, read

LINES = """(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
({}) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
({}) محمد عابد الجابري، بنية العقل العربي، بيروت، 1986، ص 25.
"""


def found(*markers: str, pages: Sequence[int] = ()) -> list[str]:
    notes = [note(marker)._replace(page=page) for marker, page in zip(markers, pages or [1] * 99, strict=False)]
    return [str(said.message) for said in RULE.find(document(notes=notes))]


@pytest.mark.parametrize(
    ("markers", "message"),
    [
        ("1 2 4 5", "note 4 follows note 2: 3 is left out"),
        ("1 2 6 7", "note 6 follows note 2: 3 to 5 are left out"),
        ("1 2 2 3", "two notes in a row have the number 2"),
    ],
)
def test_it_tells_a_gap_and_a_repeat(markers: str, message: str) -> None:
    assert found(*markers.split()) == [message]


def test_it_tells_a_gap_between_pages_that_are_numbered_through() -> None:
    assert found("1", "2", "4", "5", pages=(1, 1, 2, 2)) == ["note 4 follows note 2: 3 is left out"]


def test_it_points_at_the_marker() -> None:
    analysis = read(f"سبقت الدولة المجتمع(1)، ووعظ الوعاظ(2)، وبقي العقل(4).\n\n{LINES.format(2, '٤')}")
    [said] = RULE.find(analysis)
    assert analysis.document.text[slice(*said.span)] == "٤"


@pytest.mark.parametrize("markers", ["1 2 3 4", "1 2 1 2 3 1", "31 32 33", "1 * 2 3", "1 2 5 3 4 6"])
def test_it_is_silent(markers: str) -> None:
    assert found(*markers.split()) == []


def test_it_is_silent_where_a_callout_tells_that_the_note_is_missing() -> None:
    analysis = document(notes=[note("1"), note("3")])
    assert not list(RULE.find(analysis._replace(lone_callouts=(("2", (0, 1)),))))


def test_it_is_silent_where_the_text_lost_its_notes() -> None:
    assert found(*"1 3 5 9 11 14".split()) == []

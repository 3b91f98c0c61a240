"""unmatched-callout: a marker in the body whose note does not exist."""

from gulfcite.check.rules.unmatched_callout import RULE
from gulfcite.model import Note

from ..build import document, note


def found(notes: list[Note], *markers: str) -> list[str]:
    analysis = document(notes=notes)._replace(lone_callouts=tuple((marker, (0, 1)) for marker in markers))
    return [str(said.message) for said in RULE.find(analysis)]


def test_it_speaks_where_the_other_callouts_have_their_notes() -> None:
    assert found([note(str(number)) for number in range(1, 6)], "6") == ["there is no note 6"]


def test_it_is_silent_where_many_are_alone() -> None:
    assert found([note("1"), note("2"), note("3")], "1990", "1998") == []


def test_it_is_silent_where_every_callout_has_its_note() -> None:
    assert found([note("1")]) == []

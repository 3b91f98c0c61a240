"""unmatched-note: a note whose marker stands nowhere in the body."""

from gulfcite.check.rules.unmatched_note import RULE

from ..build import document, note


def test_it_speaks_where_the_other_notes_have_their_callouts() -> None:
    [said] = RULE.find(document(notes=[note("1"), note("2"), note("3", None), note("4"), note("5")]))
    assert said.target == "N3"
    assert str(said.message) == "note 3 has no callout in the body"


def test_it_is_silent_where_the_text_keeps_few_callouts() -> None:
    assert not list(RULE.find(document(notes=[note("1"), note("2"), note("3", None), note("4", None)])))


def test_it_is_silent_where_every_note_has_its_callout() -> None:
    assert not list(RULE.find(document(notes=[note("1"), note("2")])))

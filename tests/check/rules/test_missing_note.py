"""missing-note: a cross-reference to a note that the text does not have."""

import pytest

from gulfcite.check.rules.missing_note import RULE
from gulfcite.model import Analysis

from ..build import read

SALAME = "غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21."
SAID = "Edward W. Said, Orientalism (New York: Pantheon, 1978), p. 12."


def notes(*texts: str, first: int = 1) -> Analysis:
    return read("\n".join(f"({number}) {text}" for number, text in enumerate(texts, first)))


@pytest.mark.parametrize(
    ("other", "printed"),
    [
        ("انظر الهامش رقم 40 أعلاه.", "انظر الهامش رقم 40 أعلاه"),
        ("سلامة، الهامش رقم (40)، ص 30.", "الهامش رقم (40)"),
        ("See note 40 above.", "See note 40 above"),
        ("Said, supra note 40, at 33.", "supra note 40"),
    ],
)
def test_it_points_at_the_words_that_send_there(other: str, printed: str) -> None:
    analysis = notes(SALAME, SAID, other)
    [said] = RULE.find(analysis)
    assert analysis.document.text[slice(*said.span)] == printed


def test_it_is_silent_on_a_note_that_exists_before_or_behind() -> None:
    assert not list(RULE.find(notes(SALAME, "انظر الهامش رقم 1 أعلاه.", "انظر الهامش رقم 4 أدناه.", SAID)))


def test_it_is_silent_where_the_text_begins_with_a_later_note() -> None:
    assert not list(RULE.find(notes(SALAME, SAID, "انظر الهامش رقم 12 أعلاه.", first=31)))


@pytest.mark.parametrize(
    "other",
    [
        "محمد عابد الجابري، بنية العقل العربي، بيروت، 1986، ص 25، الهامش رقم 40.",
        "غسان سلامة، مرجع سابق، هامش رقم 40.",
        "انظر الهامش رقم 40 من الفصل السابق.",
        "على هامش المؤتمر الذي عقد في القاهرة.",
    ],
)
def test_it_is_silent_on_the_note_of_another_text(other: str) -> None:
    assert not list(RULE.find(notes(SALAME, SAID, other)))

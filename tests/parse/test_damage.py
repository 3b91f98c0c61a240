"""Damage that a whole description shows."""

from __future__ import annotations

import pytest

from gulfcite.model import Document, Entry, Flaw
from gulfcite.parse.references import references


def flaws(text: str) -> tuple[Flaw, ...]:
    (found,) = references(Document("", text), [Entry((0, len(text)), "References")])
    return found.flaws


def test_a_title_turned_round_like_a_name_before_the_body_that_issued_it() -> None:
    assert flaws("Plan, National Development. 2012. Ministry of Planning, Cairo.") == (
        Flaw("inverted", "Plan, National Development", "National Development Plan"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ministry of Planning. 2012. National Development Plan. Cairo.",
        "Hourani, Albert. 2012. The Ministry of Planning and the State. London: Faber.",
        "Plan, Policy, Development. 2012. Ministry of Planning, Cairo.",
    ],
)
def test_what_is_in_its_place_is_sound(text: str) -> None:
    assert flaws(text) == ()

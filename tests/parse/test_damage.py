"""Damage that a whole description shows."""

from __future__ import annotations

import pytest

from gulfcite.model import Document, Entry, Flaw
from gulfcite.parse.references import references


def flaws(text: str) -> tuple[Flaw, ...]:
    (found,) = references(Document("", text), [Entry((0, len(text)), "References")])
    return found.flaws


@pytest.mark.parametrize(
    ("text", "printed", "meant"),
    [
        (
            "Organization, World Health. 2010. Health in the Arab Region. Geneva: WHO.",
            "Organization, World Health",
            "World Health Organization",
        ),
        (
            "Plan, National Development. 2012. Ministry of Planning, Cairo.",
            "Plan, National Development",
            "National Development Plan",
        ),
    ],
)
def test_a_body_or_a_report_turned_round_like_a_person(text: str, printed: str, meant: str) -> None:
    assert flaws(text) == (Flaw("inverted", printed, meant),)


@pytest.mark.parametrize(
    "text",
    [
        "Ministry of Planning. 2012. National Development Plan. Cairo.",
        "World Health Organization. 2010. Health in the Arab Region. Geneva: WHO.",
        "Power, Samantha. 2002. A Problem from Hell. New York: Basic Books.",
        "Hourani, Albert. 2012. The Ministry of Planning and the State. London: Faber.",
        "Plan, Policy, Development. 2012. Ministry of Planning, Cairo.",
    ],
)
def test_what_is_in_its_place_is_sound(text: str) -> None:
    assert flaws(text) == ()

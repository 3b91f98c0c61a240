"""scrambled: what a parser read through is told."""

from gulfcite.check.rules.scrambled import RULE
from gulfcite.model import Flaw

from ..build import cite, document, entry, scrambled


def test_it_speaks_of_citations_and_entries() -> None:
    found = list(
        RULE.find(document(cites=[cite("wardi", flaws=scrambled())], entries=[entry("wardi", flaws=scrambled())]))
    )
    assert {one.target for one in found} == {"C1", "R1"}
    assert found[0].message == "the page range is reversed"


def test_it_is_silent_on_other_flaws_and_on_sound_text() -> None:
    other = (Flaw("other", "something else"),)
    assert not list(RULE.find(document(cites=[cite("wardi", flaws=other)], entries=[entry("wardi")])))

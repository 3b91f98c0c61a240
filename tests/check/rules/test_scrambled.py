"""scrambled: what a parser read through is told."""

from gulfcite.check import examine
from gulfcite.check.fix import fixed
from gulfcite.check.rules.scrambled import RULE
from gulfcite.model import Flaw

from ..build import cite, document, entry, scrambled


def test_it_speaks_of_citations_and_entries() -> None:
    found = list(
        RULE.find(document(cites=[cite("wardi", flaws=scrambled())], entries=[entry("wardi", flaws=scrambled())]))
    )
    assert {one.target for one in found} == {"C1", "R1"}
    assert str(found[0].message) == "the comma stands before the number it should follow: المجلد، 25"


def test_it_is_silent_on_sound_text() -> None:
    assert not list(RULE.find(document(cites=[cite("wardi")], entries=[entry("wardi")])))


def test_mirrored_brackets_are_exchanged_and_nothing_else() -> None:
    mirrored = document(cites=[cite("wardi", text=")الوردي، 1954(", flaws=(Flaw("brackets"),))])
    assert fixed(mirrored._replace(findings=examine(mirrored, [RULE]))) == ("(الوردي، 1954)", 1)
    other = document(cites=[cite("wardi", flaws=scrambled())])
    assert fixed(other._replace(findings=examine(other, [RULE])))[1] == 0

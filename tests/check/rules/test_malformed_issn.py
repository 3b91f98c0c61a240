"""malformed-issn: the check digit and the length."""

import pytest

from gulfcite.check.rule import Said
from gulfcite.check.rules.malformed_issn import RULE

from ..build import document, entry, item


def found(printed: str) -> list[tuple[str, Said]]:
    analysis = document(entries=[entry("kerr", item(), text=f"Kerr, Malcolm, Middle Eastern Studies, 1966, {printed}")])
    return [(analysis.document.text[slice(*said.span)], said) for said in RULE.find(analysis)]


@pytest.mark.parametrize(
    ("printed", "at", "reason"),
    [
        ("ISSN 0026-3207.", "0026-3207", "check digit"),
        ("e-ISSN: 0377-9190", "0377-9190", "check digit"),
        ("ISSN 0026-320", "0026-320", "7 digits"),
        ("ردمد: ٠٠٢٦-٣٢٠٧", "٠٠٢٦-٣٢٠٧", "check digit"),
    ],
)
def test_it_speaks_and_points_at_the_number(printed: str, at: str, reason: str) -> None:
    [(text, said)] = found(printed)
    assert text == at
    assert reason in str(said.message)


@pytest.mark.parametrize("printed", ["ISSN 0026-3206.", "ISSN: 0377-919X", "ISSN 0026", "ISSN 0026-3206 0377-919X"])
def test_it_is_silent_on_a_sound_number_and_on_one_that_was_cut(printed: str) -> None:
    assert found(printed) == []

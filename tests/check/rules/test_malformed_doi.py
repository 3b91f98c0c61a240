"""malformed-doi: what cannot be a DOI, behind its label or in a link."""

import pytest

from gulfcite.check.rule import Said
from gulfcite.check.rules.malformed_doi import RULE

from ..build import document, entry, item

KERR = "Kerr, Malcolm, Arab Radical Notions, Middle Eastern Studies, 1966"


def found(printed: str) -> list[tuple[str, Said]]:
    analysis = document(entries=[entry("kerr", item(), text=f"{KERR}, {printed}")])
    return [(analysis.document.text[slice(*said.span)], said) for said in RULE.find(analysis)]


@pytest.mark.parametrize(
    ("printed", "at", "reason"),
    [
        ("doi: 1O.1080/00263206608700070", "1O.1080/00263206608700070", "begins with 10."),
        ("DOI 1080/00263206608700070.", "1080/00263206608700070", "begins with 10."),
        ("doi:10.1080.00263206608700070", "10.1080.00263206608700070", "slash"),
        ("doi:10.108/00263206608700070", "10.108/00263206608700070", "four digits"),
        ("doi:10.1080/.", "10.1080/", "nothing stands behind"),
        ("doi:10.1080/ 00263206608700070", "10.1080/", "space inside"),
        ("https://doi.org/10.1080", "10.1080", "slash"),
        ("معرف الكائن الرقمي: ١١.1080/00263206608700070", "١١.1080/00263206608700070", "begins with 10."),
    ],
)
def test_it_speaks_and_points_at_the_doi(printed: str, at: str, reason: str) -> None:
    [(text, said)] = found(printed)
    assert text == at
    assert reason in str(said.message)


@pytest.mark.parametrize(
    "printed",
    [
        "doi: 10.1080/00263206608700070",
        "DOI: https://doi.org/10.1080/00263206608700070.",
        "https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15",
        "doi:10.1080/\n00263206608700070",
        "doi:10.1000.10/123",
        "DOI: not available",
        "Doi, A. R. I. 1984. Shariah: The Islamic Law. London: Ta Ha",
        "https://doi.org/10.1080%2F00263206608700070",
    ],
)
def test_it_is_silent_on_a_sound_doi_and_on_what_is_none(printed: str) -> None:
    assert found(printed) == []

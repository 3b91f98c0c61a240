"""Bodies by their initials."""

import pytest

from gulfcite.model import Name
from gulfcite.resolve.abbreviations import abbreviates


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("WHO", "World Health Organization"),
        ("OECD", "Organisation for Economic Co-operation and Development"),
        ("OMS", "Organisation mondiale de la santé"),
        ("FAO", "Food and Agriculture Organization of the United Nations"),
        ("UNICEF", "United Nations Children's Fund (UNICEF)"),
        ("IMF", "International Monetary Fund"),
    ],
)
def test_initials(short: str, name: str) -> None:
    assert abbreviates(Name(literal=short), Name(literal=name))
    assert abbreviates(Name(literal=name), Name(literal=short))


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("WHO", "World Bank"),
        ("UN", "United Nations Development Programme"),
        ("Who", "World Health Organization"),
        ("WHO", "منظمة الصحة العالمية"),
        ("UNESCO", "World Health Organization"),
    ],
)
def test_no_initials(short: str, name: str) -> None:
    assert not abbreviates(Name(literal=short), Name(literal=name))

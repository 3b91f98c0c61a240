"""calendars: a Hijri and a Gregorian year of one date that are not one year."""

import pytest

from gulfcite.check.rules.calendars import RULE

from ..build import document, entry, item


def found(printed: str) -> list[str]:
    analysis = document(entries=[entry("w", item(), text=f"سلامة، غسان، المجتمع والدولة، بيروت، {printed}")])
    return [analysis.document.text[slice(*said.span)] for said in RULE.find(analysis)]


@pytest.mark.parametrize(
    ("printed", "at"),
    [
        ("1407هـ/1997م.", "1407هـ/1997م"),
        ("1407 هـ - 1978 م", "1407 هـ - 1978 م"),
        ("1470هـ (1987م)", "1470هـ (1987م"),
        ("١٤٠٧هـ/١٩٩٧م", "١٤٠٧هـ/١٩٩٧م"),
        ("1997م/1407هـ", "1997م/1407هـ"),
        ("1407هـ الموافق 1997م", "1407هـ الموافق 1997م"),
        ("1407هـ/1997", "1407هـ/1997"),
        ("1407 AH/1997 CE", "1407 AH/1997 CE"),
    ],
)
def test_it_speaks_and_points_at_both_years(printed: str, at: str) -> None:
    assert found(printed) == [at]


@pytest.mark.parametrize(
    "printed",
    [
        "1407هـ/1987م",
        "1407هـ/1986م",
        "1407هـ/1988م",
        "1253-1258هـ/1837-1842م",
        "تحقيق الغزالي (ت 505هـ)، 1987م",
        "ت 505هـ، 1987م",
        "1390هـ.ش/2011م",
        "القرن 4هـ/10م",
        "1987م، ص 140",
    ],
)
def test_it_is_silent(printed: str) -> None:
    assert found(printed) == []

"""The language of a reference."""

from __future__ import annotations

import pytest

from gulfcite.text.language import language


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("علي الوردي، وعاظ السلاطين، بغداد، 1954", "ar"),
        ("محمد أركون (Mohammed Arkoun)، تاريخية الفكر العربي الإسلامي، بيروت، 1986", "ar"),
        ("Albert Hourani, A History of the Arab Peoples, London, 1991", "en"),
        ("Jacques Berque, Le Maghreb entre deux guerres, Paris, Seuil, 1962", "fr"),
        ("Edward Said, Orientalism, New York, 1978", "en"),
        ("Al-Jabri, M. Takwin al-aql al-arabi. Beirut, 1984", "en"),
    ],
)
def test_language(text: str, found: str) -> None:
    assert language(text) == found

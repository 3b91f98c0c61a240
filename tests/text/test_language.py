"""The language of a reference."""

from __future__ import annotations

import pytest

from gulfcite.text.language import language


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("علي الوردي، وعاظ السلاطين، بغداد، 1954", "ar"),
        ("ألبرت حوراني (Albert Hourani)، تاريخ الشعوب العربية، دمشق، 1997", "ar"),
        ("Albert Hourani, A History of the Arab Peoples, London, 1991", "en"),
        ("Jacques Berque, Le Maghreb entre deux guerres, Paris, Seuil, 1962", "fr"),
        ("Edward Said, Orientalism, New York, 1978", "en"),
        ("(Hourani, 1962)", "en"),
        ("(حوراني، 1962)", "ar"),
        ("Al-Jabri, M. Takwin al-aql al-arabi. Beirut, 1984", "en"),
    ],
)
def test_language(text: str, found: str) -> None:
    assert language(text) == found

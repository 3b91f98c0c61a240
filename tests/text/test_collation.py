"""Names and titles in the order of an Arab library."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gulfcite.text.collation import Filed, filed_name, filed_title


@pytest.mark.parametrize(
    ("filed", "in_order"),
    [
        (filed_name, ["إدريس سهيل", "أدونيس", "الجابري محمد عابد", "حتي فيليب", "الدوري عبد العزيز", "ذبيان سامي"]),
        (filed_name, ["ألبرت حوراني", "الآلوسي محمود", "البخاري"]),  # the first has no article
        (filed_name, ["ابن خلدون", "أبو زيد نصر", "خليفة حاجي", "زيدان جرجي"]),
        (filed_name, ["يقطين سعيد", "Abu-Lughod Lila", "Hourani Albert", "Al-Jabri Mohammed", "al-Sayyid Afaf"]),
        (filed_name, ["al-Qushayri", "as-Suyuti", "Zurayk", ""]),
        (filed_name, ["An Yong", "Ash Timothy", "Said Edward"]),  # families, not articles
        (filed_title, ["مكتب تجاري", "مكتبات عامة"]),
        (filed_title, ["أم القرى", "أمراض القلب"]),
        (filed_title, ["بنية العقل العربي", "البيان والتبيين", "تكوين العقل العربي"]),
        (filed_title, ["الله والإنسان", "في الشعر الجاهلي", "المقدمة"]),
        (filed_title, ["The Arabs", "A History of the Arabs", "L'islam et la raison", "Les mots", "Orientalism"]),
        (filed_title, ["مُقَدِّمة", "مقدمة في التاريخ"]),
    ],
)
def test_what_is_filed_stands_in_this_order(filed: Callable[[str], Filed], in_order: list[str]) -> None:
    backwards = in_order[::-1]
    assert sorted(backwards, key=filed) == in_order


@pytest.mark.parametrize(("one", "other"), [("الجابري", "جابري"), ("مصطفى", "مصطفي"), ("إسلام", "اسلام")])
def test_spellings_of_one_name_have_one_place(one: str, other: str) -> None:
    assert filed_name(one) == filed_name(other)

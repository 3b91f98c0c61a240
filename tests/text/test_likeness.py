"""When two spellings are of one text."""

import pytest

from gulfcite.text.likeness import spelling_only

SPELLINGS = [
    ("الأمن القومي", "الامن القومى"),
    ("عبدالعزيز الدوري", "عبد العزيز الدوري"),
    ("دار إحياء التراث", "دار احياء التراث"),
    ("مدرسة", "مدرسه"),
    ("المسؤولية المدنية", "المسئولية المدنية"),
    ("هيئة الكتاب", "هيأة الكتاب"),
    ("طبقات الشعراء", "طبقات الشعرا"),
    ("تاريـــخ", "تاريخ"),
    ("مُقَدِّمة ابن خلدون", "مقدمة ابن خلدون"),
    ("بنية العقل العربي: نقد", "بنية العقل العربي - نقد"),
    ("١٩٩٠", "1990"),
    ("L'idéologie Arabe", "L’ideologie arabe"),
    ("الجابرى", "الجابری"),
    ("", "،"),
]
DIFFERENCES = [
    ("الجابري", "الجابر"),
    ("1990", "1991"),
    ("سالم", "سليم"),
    ("رائد", "راد"),
    ("القاهرة", "قاهرة"),
    ("Hourani", "Houranis"),
    ("الدوري", ""),
    ("غازي", "عازي"),
]


@pytest.mark.parametrize(("a", "b"), SPELLINGS)
def test_two_spellings_of_one_text(a: str, b: str) -> None:
    assert spelling_only(a, b)
    assert spelling_only(b, a)


@pytest.mark.parametrize(("a", "b"), DIFFERENCES)
def test_two_texts(a: str, b: str) -> None:
    assert not spelling_only(a, b)
    assert not spelling_only(b, a)

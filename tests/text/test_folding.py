"""Matching keys: one form for each letter, however it is printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gulfcite.text.folding import ascii_digits, fold, fold_long, is_arabic


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        ("الأُستاذ", "الاستاذ"),
        ("إبراهيم", "ابراهيم"),
        ("مــراجع", "مراجع"),
        ("مكتبة", "مكتبه"),
        ("الشورى", "الشوري"),
        ("کتاب", "كتاب"),
        ("ﺍﻟﻤﺮﺟﻊ", "المرجع"),
        ("ﻻ", "لا"),
        ("١٩٩٠", "1990"),
        ("۱۹۹۰", "1990"),
        ("ʿAbd Allāh", "abd allah"),
        ("İbn", "ibn"),
        ("Œuvre", "oeuvre"),
        ("Straße", "strasse"),
        ("\u200fأ\u200e\u00adب", "اب"),
    ],
)
def test_one_key_for_every_spelling(printed: str, key: str) -> None:
    assert fold(printed) == fold_long(printed) == key


@pytest.mark.parametrize(("one", "other"), [("حسن", "جسن"), ("علي", "على بن"), ("دار", "ذار"), ("Said", "Sayd")])
def test_different_words_keep_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_a_long_text_folds_as_a_short_one(text: str) -> None:
    assert fold_long(text) == fold(text)


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئءـًٌٍَُِّْٰ٠١٢٣٤٥٦٧٨٩ abcé،؛", max_size=60))
def test_a_key_is_its_own_key(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_digits_alone_are_changed() -> None:
    assert ascii_digits("ص ١٢-۱۵، ط2") == "ص 12-15، ط2"


@pytest.mark.parametrize(
    ("text", "arabic"), [("الوردي", True), ("(1) الوردي", True), ("Ali", False), ("12", False), ("", False)]
)
def test_the_first_letter_tells_the_script(text: str, arabic: bool) -> None:
    assert is_arabic(text) is arabic

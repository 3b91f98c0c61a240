"""Tokens and their keys."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gulfcite.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("ص12", ["ص", "12"]),
        ("الــحسني، ص ٣٤–٣٦.", ["الحسني", ",", "ص", "34", "-", "36", "."]),
        ("1990م(3)", ["1990", "م", "(", "3", ")"]),
        ("«نعم»؛", ["“", "نعم", "”", ";"]),
        ("l'islam d'hier", ["l'islam", "d'hier"]),
        ("كلمة¹²", ["كلمه", "12"]),
        ("\u200fأ\u200e ب", ["ا", "ب"]),
        ("", []),
    ],
)
def test_keys(text: str, keys: list[str]) -> None:
    assert tokenize(text).keys == keys


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("(https://doi.org/10.1000/182).", "https://doi.org/10.1000/182"),
        ("www.caus.org.lb؛", "www.caus.org.lb"),
        ("https://ar.wikipedia.org/wiki/(كتاب)،", "https://ar.wikipedia.org/wiki/(كتاب)"),
        ("http://example.org/a%20b؟", "http://example.org/a%20b"),
    ],
)
def test_a_link_ends_before_the_sentence_s_own_marks(text: str, url: str) -> None:
    tokens = tokenize(text)
    assert [key for key, kind in zip(tokens.keys, tokens.kinds, strict=True) if kind == "url"] == [url]


def test_a_word_that_only_begins_like_a_link_is_none() -> None:
    assert tokenize("https wwwx").kinds == ["word", "word"]


def test_a_part_of_a_text_keeps_the_places_of_the_whole() -> None:
    text = "أولا، ثانيا، ثالثا"
    tokens = tokenize(text, 6, 11)
    assert [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == ["ثانيا"]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=120))
def test_tokens_stand_in_order_and_take_no_white_space(text: str) -> None:
    tokens = tokenize(text)
    places = list(zip(tokens.starts, tokens.ends, strict=True))
    assert all(start < end for start, end in places)
    assert all(end <= start for (_, end), (start, _) in pairwise(places))
    assert not any(letter.isspace() for start, end in places for letter in text[start:end])


def test_a_run_of_tatweel_is_a_dash() -> None:
    tokens = tokenize("ج ـ 2، ــــ: كـتـاب")
    assert list(zip(tokens.kinds, tokens.keys, strict=True)) == [
        ("word", "ج"),
        ("mark", "-"),
        ("number", "2"),
        ("mark", ","),
        ("mark", "-"),
        ("mark", ":"),
        ("word", "كتاب"),
    ]


def test_a_mark_that_opens_elsewhere_closes_behind_a_low_one() -> None:
    marks = [key for key in tokenize("„Der Koran“, „Islam” und “Recht”").keys if key in "“”"]
    assert marks == ["“", "”", "“", "”", "“", "”"]

"""The words of short forms."""

from __future__ import annotations

import pytest

from gulfcite.parse.shortform import points_at_own_text, repeat_at
from gulfcite.patterns.passage import Passage


def meanings(text: str) -> list[str]:
    passage = Passage(text, (0, len(text)))
    found = (repeat_at(passage, at) for at in range(passage.size))
    return [repeat.meaning for repeat in found if repeat]


@pytest.mark.parametrize(
    "text",
    [
        *("مصدر سبق ذكره", "مرجع سبق ذكره", "مصدر سابق", "مرجع سابق", "م.س", "م. س.", "مرجع سبقت الإشارة إليه"),
        *("op. cit.", "op.cit.", "Op. Cit"),
    ],
)
def test_op_cit(text: str) -> None:
    assert meanings(text)[0] == "op-cit"


@pytest.mark.parametrize(
    "text", ["المصدر نفسه", "المرجع نفسه", "نفس المرجع", "نفس المصدر", "المرجع ذاته", "م.ن", "ن.م", "Ibid.", "ibid"]
)
def test_ibid(text: str) -> None:
    assert meanings(text)[0] == "ibid"


@pytest.mark.parametrize("text", ["المصدر السابق", "المرجع السابق", "المصدر الصابق", "المراجع السابق"])
def test_what_is_ibid_without_a_name_and_op_cit_with_one(text: str) -> None:
    assert meanings(text)[0] == "ibid|op-cit"


@pytest.mark.parametrize(
    "text",
    [
        *("في الوقت نفسه", "وزيرا سابقا للمعارف", "كتب الرجل نفسه في ذلك", "العام السابق", "مصادر الطاقة"),
        *("the same time", "a former source of income"),
    ],
)
def test_no_short_form(text: str) -> None:
    assert meanings(text) == []


@pytest.mark.parametrize("text", ["سبقت ترجمته", "انظر ما سبق"])
def test_a_pointer_to_the_text_itself_is_no_short_form(text: str) -> None:
    passage = Passage(text, (0, len(text)))
    assert any(points_at_own_text(passage, at) for at in range(passage.size))
    assert meanings(text) == []

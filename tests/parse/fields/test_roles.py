"""Editors, translators and other helpers."""

from __future__ import annotations

import pytest

from .describing import described

BOOK = "ألبرت حوراني، تاريخ الشعوب العربية، {}، دمشق، دار طلاس، 1997"
SAQR = [{"family": "صقر", "given": "أسعد"}]
ABBAS = [{"family": "عباس", "given": "إحسان"}]


@pytest.mark.parametrize(
    "printed",
    ["ترجمة أسعد صقر", "ترجمة: أسعد صقر", "نقله إلى العربية أسعد صقر", "تعريب أسعد صقر", "ترجمة وتقديم أسعد صقر"],
)
def test_a_translator(printed: str) -> None:
    item = described(BOOK.format(printed)).item
    assert item.get("translator") == SAQR
    assert item.get("title") == "تاريخ الشعوب العربية"
    assert "editor" not in item


@pytest.mark.parametrize("printed", ["تحقيق إحسان عباس", "تحقيق: إحسان عباس", "بتحقيق إحسان عباس", "تحرير إحسان عباس"])
def test_an_editor(printed: str) -> None:
    item = described(BOOK.format(printed)).item
    assert item.get("editor") == ABBAS
    assert item.get("title") == "تاريخ الشعوب العربية"


@pytest.mark.parametrize(
    "text",
    [
        "سعد الدين إبراهيم (محرر)، المجتمع والدولة، بيروت، دار الطليعة، 1988",
        "سعد الدين إبراهيم (محررا)، المجتمع والدولة، بيروت، دار الطليعة، 1988",
        "Saad Eddin Ibrahim (ed.), Arab Society, London, I.B. Tauris, 1993",
    ],
)
def test_an_editor_in_the_author_s_place(text: str) -> None:
    item = described(text).item
    assert item["editor"][0]["family"] in ("إبراهيم", "Ibrahim")
    assert "author" not in item


def test_two_roles_are_two_persons() -> None:
    item = described(BOOK.format("ترجمة أسعد صقر، تحرير إحسان عباس")).item
    assert (item.get("translator"), item.get("editor")) == (SAQR, ABBAS)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("شوقي ضيف، تحقيق التراث، القاهرة، دار المعارف، 1990", "تحقيق التراث"),
        ("عبد السلام هارون، تحقيق النصوص ونشرها، القاهرة، مكتبة الخانجي، 1965", "تحقيق النصوص ونشرها"),
        ("محمد عناني، فن الترجمة، القاهرة، لونجمان، 1992", "فن الترجمة"),
    ],
)
def test_a_title_that_holds_a_role_word(text: str, title: str) -> None:
    item = described(text).item
    assert item["title"] == title
    assert not {"editor", "translator"} & item.keys()

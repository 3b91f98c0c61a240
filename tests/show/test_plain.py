"""Nothing in a document can take hold of the terminal."""

from __future__ import annotations

import pytest

from gulfcite.show.plain import isolate, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mأحمر\x1b[0m\x07", "[31mأحمر[0m"),
        ("\x9b2J\x00\x7f", "2J"),
        ("سطر\r\nثان\u2028ثالث", "سطر ثان ثالث"),
        ("\u202eمقلوب\u202c \u2067x\u2069", "مقلوب x"),
        ("بنية\u200c العقل\u200f", "بنية\u200c العقل\u200f"),
        ("L'État", "L'État"),
    ],
    ids=["escape", "c1 controls", "lines", "overrides", "harmless marks stay", "plain"],
)
def test_controls_do_not_come_through(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("المقدمة", "\u2068المقدمة\u2069"),
        ("see المقدمة", "\u2068see المقدمة\u2069"),
        ("ﻻ", "\u2068ﻻ\u2069"),
        ("Orientalism", "Orientalism"),
        ("", ""),
    ],
)
def test_text_from_right_to_left_is_closed_off(text: str, shown: str) -> None:
    assert isolate(text) == shown

"""Page and paragraph of a span."""

from __future__ import annotations

import pytest

from gulfcite.model import Document, Structure
from gulfcite.write.places import placer

TEXT = "المقدمة\n\nنص أول في سطر\nوسطر ثان\n\fنص الصفحة الثانية\n\nفقرة أخيرة"


@pytest.mark.parametrize(
    ("word", "page", "paragraph"), [("المقدمة", 1, 1), ("وسطر", 1, 2), ("الثانية", 2, 3), ("أخيرة", 2, 4)]
)
def test_a_form_feed_ends_a_page_and_a_blank_line_a_paragraph(word: str, page: int, paragraph: int) -> None:
    at = TEXT.index(word)
    assert placer(Document("a.txt", TEXT))((at, at + 1)) == {"page": page, "paragraph": paragraph}


def test_pages_that_the_file_tells_come_first() -> None:
    place = placer(Document("a.pdf", TEXT, structure=Structure(pages=(TEXT.index("وسطر"),))))
    assert place((TEXT.index("وسطر"), 0))["page"] == 2
    assert place((TEXT.index("أخيرة"), 0))["page"] == 2


def test_a_file_without_pages_has_none() -> None:
    assert placer(Document("a.txt", "سطر"))((0, 1)) == {"page": None, "paragraph": 1}

"""The CSL type that a description's fields make."""

from __future__ import annotations

import pytest

from .describing import field


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954", "book"),
        ("محمد عابد الجابري، «إشكالية الديمقراطية»، المستقبل العربي، العدد 167، 1993، ص 4-15", "article-journal"),
        ("الأهرام (الإسكندرية)، العدد 1، 5 أغسطس 1876", "article-newspaper"),
        ("محمد عابد الجابري، العصبية والدولة، أطروحة دكتوراه، جامعة محمد الخامس، الرباط، 1970", "thesis"),
        ("محمد الجابري، «إشكالية الأصالة»، في: التراث وتحديات العصر، بيروت، دار الطليعة، 1985", "chapter"),
        ("قانون التجارة المصري رقم 17 لسنة 1999", "legislation"),
        ("عزمي بشارة، «في الثورة»، موقع المركز العربي، 2011/8/22، https://www.dohainstitute.org", "webpage"),
    ],
)
def test_the_kind(text: str, kind: str) -> None:
    assert field("type", text) == kind


def test_a_book_whose_title_names_a_journal_is_a_book() -> None:
    assert field("type", "محمود نجيب أبو الليل، الصحافة الفرنسية في مصر، القاهرة، دار المعارف، 1953") == "book"


def test_a_book_of_a_series_is_no_article() -> None:
    text = "فؤاد زكريا، التفكير العلمي، سلسلة عالم المعرفة (3)، الكويت، المجلس الوطني للثقافة والفنون والآداب، 1978"
    assert field("type", text) == "book"
    assert field("collection-title", text) == "سلسلة عالم المعرفة"
    assert field("collection-number", text) == "3"

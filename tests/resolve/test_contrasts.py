"""What parts two titles that share most of their words."""

import pytest

from gulfcite.resolve.contrasts import discount


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("الأحزاب السياسية 1989-1999", "الأحزاب السياسية 1999-2009"),
        ("القانون الدولي الخاص", "Droit international public"),
        ("المسؤولية المدنية للطبيب", "The Physician's Criminal Liability"),
        ("تاريخ الأدب: العصر الجاهلي", "History of Literature: The Abbasid Era"),
        ("السياسة الإيرانية تجاه العراق", "Turkish Policy toward Iraq"),
        ("المجلد الأول", "المجلد الثاني"),
    ],
)
def test_parted(a: str, b: str) -> None:
    assert discount(a, b) == discount(b, a) == 0.5


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("الأحزاب السياسية 1989-1999", "الأحزاب السياسية"),
        ("الصراع العربي الإسرائيلي 1948-1967", "The Arab–Israeli Conflict 1948-1967"),
        ("القانون الدولي الخاص", "Droit international privé"),
        ("السياسة الإيرانية تجاه العراق", "Iran's Policy toward Iraq"),
        ("السياسة الأمريكية", "US Policy"),
        ("الاقتصاد السياسي", "Political Economy"),
    ],
)
def test_not_parted(a: str, b: str) -> None:
    assert discount(a, b) == discount(b, a) == 1.0


def test_a_book_about_a_book_is_perhaps_another() -> None:
    assert discount("الإسلام وأصول الحكم", "A Refutation of Islam and the Foundations of Government") == 0.8

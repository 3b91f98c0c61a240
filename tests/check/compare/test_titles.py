"""Titles, journals and publishers that cannot both be right, and those that are abridged or spelt in another way."""

import pytest

from gulfcite.check.compare.titles import publisher, worded

from ..build import item


def differ(one: str, other: str) -> bool:
    return worded("title", item(one), item(other), "full") is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("بينة العقل العربي", "بنية العقل العربي"),
        ("لمحات اجتماعية من تاريخ العراق الحديث", "لمحات إجتماعية في تاريخ العراق الحديث"),
        ("مستقبل الثقافية في مصر", "مستقبل الثقافة في مصر"),
        ("تاريخ الوزارات العراقية: الجزء الأول", "تاريخ الوزرات العراقية"),
        ("حوار المشرق والمغرب 1990", "حوار المشرف والمغرب"),
        ("مفهوم الدولة عند العرب", "مفهوم الثورة عند العرب"),
        ("Arabic Thougth in the Liberal Age", "Arabic Thought in the Liberal Age, 1798-1939"),
    ],
)
def test_a_slip_in_a_title_is_told(one: str, other: str) -> None:
    assert differ(one, other)
    assert differ(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("بنية العقل العربي", "بنية العقل العربي: دراسة تحليلية نقدية لنظم المعرفة"),
        ("العقل العربي", "بنية العقل العربي"),
        ("لمحات اجتماعية", "لمحات إجتماعية من تاريخ العراق الحديث"),
        ("مسئولية الدولة وشئون الحكم", "مسؤولية الدولة وشؤون الحكم"),
        ("كتاب العبر وديوان المبتدأ والخبر", "المقدمة"),
        ("خطط", "المواعظ والاعتبار بذكر الخطط والآثار"),
        ("بنية العقل العربى", "«بنية العقل العربي»"),
        ("عبدالناصر والعرب", "عبد الناصر والعرب"),
        ("تاريخ الجزائر الثقافي", "تاريخ الجزائر السياسي والعسكري"),
        ("Defence and Labour in the Middle East", "Defense and Labor in the Middle East"),
        ("بنية العقل العربي", "The Structure of Arab Reason"),
        ("", "بنية العقل العربي"),
    ],
)
def test_an_abridged_title_and_another_spelling_are_not(one: str, other: str) -> None:
    assert not differ(one, other)
    assert not differ(other, one)


def test_two_houses_of_one_kind_are_told() -> None:
    one, other = item(publisher="مكتبة النهضة العربية"), item(publisher="مكتبة النهضة المصرية")
    assert publisher(one, other, "full") == ("مكتبة النهضة العربية", "مكتبة النهضة المصرية")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("دار المعارف", "دار المعارف بمصر"),
        ("دار الفكر", "دار صادر"),
        ("مركز دراسات الوحدة العربيه", "مركز دراسات الوحدة العربية"),
        ("مركز دراسات الوحدة العربية", "Centre for Arab Unity Studies"),
    ],
)
def test_a_house_in_other_words_is_not(one: str, other: str) -> None:
    assert publisher(item(publisher=one), item(publisher=other), "full") is None
